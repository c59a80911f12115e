package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
final class LostSubjectsTest {
  private static final Path FEATURES = Path.of("features");

  @Test
  void a_subject_that_hangs_costs_its_cases_and_not_the_run() {
    FeatureRun run = run(WrongReference.provider(HangsInCounting::new), "@CNT-1 or @ISR-2");

    assertThat(run.ended(CaseOutcome.DEVIATES)).isNotEmpty();
    assertThat(run.ended(CaseOutcome.DEVIATES))
        .allSatisfy(each -> assertThat(each.requirement().value()).isEqualTo("CNT-1"))
        .allSatisfy(
            each ->
                assertThat(each.finding())
                    .hasValueSatisfying(
                        finding -> {
                          assertThat(finding.blame()).isEqualTo(Blame.SUBJECT);
                          assertThat(finding.butWas())
                              .contains("getNetworkCount (RtmGetNetworkCount)")
                              .contains("no return within 0.5 seconds");
                        }));
    assertThat(run.ended(CaseOutcome.PASSED))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.requirement().value()).isEqualTo("ISR-2"));
  }

  @Test
  void an_adapter_that_throws_is_blamed_and_nothing_is_said_of_the_rule() {
    FeatureRun run = run(WrongReference.provider(ThrowsInAdding::new), "@ADD-1");

    assertThat(run.cases())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(CaseOutcome.SUBJECT_LOST))
        .allSatisfy(each -> assertThat(each.finding()).isEmpty())
        .allSatisfy(
            each ->
                assertThat(each.reason())
                    .contains("function: addRoute (RtmAddRoute)")
                    .contains("came:     java.lang.UnsupportedOperationException: not yet"));
  }

  private static FeatureRun run(RoutingTableManagerProvider provider, String tags) {
    RunSettings settings = RunSettings.of(provider).withCallDeadline(Duration.ofMillis(500));
    return FeatureRun.of(settings, FEATURES, tags);
  }

  /** Never returns from RtmGetNetworkCount. */
  private static final class HangsInCounting extends WrongReference {
    private HangsInCounting(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public NumberOutcome getNetworkCount(int protocolFamily) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.getNetworkCount(protocolFamily);
    }
  }

  /** Has no RtmAddRoute yet. */
  private static final class ThrowsInAdding extends WrongReference {
    private ThrowsInAdding(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public ChangeOutcome addRoute(
        long clientHandle,
        Route route,
        int timeToLive,
        boolean wantCurBestRoute,
        boolean wantPrevBestRoute) {
      throw new UnsupportedOperationException("not yet");
    }
  }
}
