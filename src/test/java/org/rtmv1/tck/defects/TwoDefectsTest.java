package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.engine.walk.Trial;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Failures are clustered by cause, and yet none of two causes may get lost. */
final class TwoDefectsTest {
  private static final long CALLS = 20_000;
  private static final Duration SHORT_WAIT = Duration.ofMillis(1);

  @ParameterizedTest
  @CsvSource({
    "SaysAddedForABetterRoute, SaysChangedForARefresh",
    "ReturnsTheUpdateAsThePrevious, ReturnsTheWorsenedRoute",
    "CallsABadHandleInvalid, FindsNoRouteForABadHandle",
    "CountsUnknownFamilies, LooksUpUnknownFamilies",
    "SharesOneCursor, ClosesEnumerations",
    "RefusalEmptiesTheTable, SwapsTheBuffers",
    "RefusalSignalsEveryone, DeletesWhatIsNotThere"
  })
  void each_of_two_defects_keeps_a_capsule_of_its_own(String first, String second) {
    Defect one = DefectCatalogue.named(first).orElseThrow();
    Defect other = DefectCatalogue.named(second).orElseThrow();
    Exploration exploration = new Exploration(settings(both(one, other)).withSeed(1));
    exploration.walkCalls(CALLS);

    assertThat(exploration.failures())
        .as("capsules of " + first)
        .anySatisfy(failure -> assertThat(shows(failure, one) && !shows(failure, other)).isTrue())
        .as("capsules of " + second)
        .anySatisfy(failure -> assertThat(shows(failure, other) && !shows(failure, one)).isTrue());
  }

  private static boolean shows(WalkFailure failure, Defect defect) {
    try (Trial trial = new Trial(settings(defect.provider()))) {
      return trial.run(failure.steps()).finding().isPresent();
    }
  }

  private static RoutingTableManagerProvider both(Defect one, Defect other) {
    return new PlainProvider(
        PlainManifest.named(one + " and " + other),
        () -> new BothRules(one.newRules(), other.newRules()));
  }

  private static RunSettings settings(RoutingTableManagerProvider provider) {
    return RunSettings.of(provider).withMessageWait(SHORT_WAIT);
  }
}
