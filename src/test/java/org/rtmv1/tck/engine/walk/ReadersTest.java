package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

class ReadersTest {
  private static final int PROTOCOL = 8;

  @Test
  void a_table_that_has_lost_one_of_two_routes_to_a_destination_is_wrong() {
    assertThat(wrong(DefectCatalogue.named("TakesEveryoneForSingle").orElseThrow().settings()))
        .hasValueSatisfying(steps -> assertThat(steps).startsWith(twoRoutes().get(0)));
  }

  @Test
  void one_function_that_is_wrong_is_not_the_table() {
    assertThat(wrong(DefectCatalogue.named("FirstReturnsTheLast").orElseThrow().settings()))
        .isEmpty();
    assertThat(wrong(DefectCatalogue.named("KeepsWhatItDeletes").orElseThrow().settings()))
        .isEmpty();
  }

  @Test
  void a_right_table_is_not_wrong() {
    assertThat(wrong(RunSettings.of(new ReferenceProvider()))).isEmpty();
  }

  private static Optional<List<Step>> wrong(RunSettings settings) {
    try (Trial trial = new Trial(settings.withMessageWait(Duration.ofMillis(1)))) {
      return new Readers(trial, settings.provider().manifest()).tellOn(twoRoutes());
    }
  }

  private static List<Step> twoRoutes() {
    return List.of(
        Step.Invoke.into(1, new Operation.RegisterClient(Family.IP.value(), PROTOCOL, 0, 0)),
        added(0),
        added(1));
  }

  private static Step added(int identity) {
    Universe universe = new Universe(Family.IP, Manifest.of("sample", "1"));
    return Step.Invoke.of(
        new Operation.AddRoute(
            HandleSlot.of(1),
            universe.route(0, identity, 0, 0).withRoutingProtocol(PROTOCOL),
            TimeToLive.INFINITE,
            true,
            true));
  }
}
