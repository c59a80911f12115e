package org.rtmv1.tck.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Fault;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Kind;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Capability;

final class CampaignTest {
  private static final int HISTORIES = 300;

  @ParameterizedTest
  @EnumSource
  void no_history_of_the_reference_is_wrong(Question question) {
    RunSettings settings = RunSettings.of(new ReferenceProvider());
    for (Family family : Family.values()) {
      CampaignResult result = run(settings, new Plan(question, family, 3), HISTORIES);

      assertThat(result.fault()).isEmpty();
      assertThat(result.undecided()).isEmpty();
      assertThat(result.overlapping()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("threadSafeVariants")
  void no_history_of_a_legal_variant_is_wrong(Variant variant, Question question) {
    RunSettings settings = RunSettings.of(variant.provider());

    assertThat(run(settings, new Plan(question, Family.IP, 3), HISTORIES / 10).fault()).isEmpty();
  }

  @Test
  void the_reference_on_the_real_clock_is_right_as_well() {
    RunSettings settings = RunSettings.of(ReferenceProvider.onTheRealClock());

    assertThat(run(settings, new Plan(Question.SHARED_ROUTES, Family.IP, 3), HISTORIES).fault())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LocksNothing, SHARED_ROUTES, BROKEN",
    "LooksBeforeItLocks, SHARED_ROUTES, BROKEN",
    "RegistersWithoutALock, SHARED_PROTOCOLS, BROKEN",
    "TakesMessagesWithoutALock, OBSERVER, BROKEN",
    "ResetsTheEventTooLate, WAITING_CLIENT, BROKEN",
    "LocksInTwoOrders, EVERYTHING, HUNG",
    "RegistersWithoutALock, ONE_PROTOCOL, BROKEN"
  })
  void what_locks_wrongly_is_found(String defect, Question question, Kind kind) {
    RunSettings settings = DefectCatalogue.named(defect).orElseThrow().settings();

    CampaignResult result = run(settings, new Plan(question, Family.IP, 3), 10 * HISTORIES);

    assertThat(result.fault()).map(Fault::kind).contains(kind);
  }

  @Test
  void a_circle_of_locks_is_told_with_the_calls_that_did_not_return() {
    RunSettings settings =
        DefectCatalogue.named("LocksInTwoOrders")
            .orElseThrow()
            .settings()
            .withCallDeadline(Duration.ofSeconds(1));

    Fault fault =
        run(settings, new Plan(Question.EVERYTHING, Family.IP, 2), 10 * HISTORIES)
            .fault()
            .orElseThrow();

    assertThat(fault.butWas())
        .contains("RtmDeregisterClient", "RtmDequeueRouteChangeMessage")
        .endsWith("did not return within 1000 ms");
    assertThat(fault.lines())
        .filteredOn(line -> line.endsWith("did not return"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("caller "));
  }

  @ParameterizedTest
  @CsvSource({"NeverSignals, WAITING_CLIENT", "ReturnsTheLatestFirst, OBSERVER"})
  void what_one_caller_finds_is_not_laid_at_the_door_of_many(String defect, Question question) {
    RunSettings settings = DefectCatalogue.named(defect).orElseThrow().settings();

    CampaignResult result = run(settings, new Plan(question, Family.IP, 3), HISTORIES);

    assertThat(result.fault()).map(Fault::kind).contains(Kind.ALSO_IN_TURN);
  }

  private static CampaignResult run(RunSettings settings, Plan plan, int histories) {
    return Campaign.run(settings, settings.provider().manifest(), plan, histories);
  }

  static Stream<Arguments> threadSafeVariants() {
    List<Variant> safe =
        Variants.all().stream()
            .filter(each -> each.provider().manifest().offers(Capability.THREAD_SAFE))
            .toList();
    assertThat(safe).isNotEmpty();
    return safe.stream()
        .flatMap(
            each -> Stream.of(Question.values()).map(question -> Arguments.of(each, question)));
  }
}
