package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.property.Laws;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Delivery;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class LawsTest {
  private static final int LAWS = 28;

  @Test
  void every_law_holds_of_the_reference() {
    assertThat(results(new ReferenceProvider()))
        .hasSize(LAWS)
        .allSatisfy(
            result -> {
              assertThat(result.outcome()).isEqualTo(CaseOutcome.PASSED);
              assertThat(result.calls()).isPositive();
            });
  }

  @Test
  void the_seed_of_the_run_decides_the_calls() {
    assertThat(calls(1)).isEqualTo(calls(1)).isNotEqualTo(calls(2));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void no_law_blames_what_is_right_but_different(Variant variant) {
    assertThat(results(variant.provider()))
        .hasSize(LAWS)
        .allSatisfy(
            result ->
                assertThat(result.outcome())
                    .as(result::toString)
                    .isIn(
                        isOfMessages(result) ? silentOn(variant) : CaseOutcome.PASSED,
                        CaseOutcome.NOT_APPLICABLE));
  }

  private static boolean isOfMessages(CaseResult result) {
    return List.of(
            "property:messagesReplayToTheTable", "property:theEventIsSignalledWhileMessagesWait")
        .contains(result.id());
  }

  /** Of messages that come in their own time these laws demand nothing at any one moment. */
  private static CaseOutcome silentOn(Variant variant) {
    return variant.provider().manifest().delivery() == Delivery.EVENTUAL
        ? CaseOutcome.NOT_TESTED
        : CaseOutcome.PASSED;
  }

  static List<Variant> variants() {
    return Variants.all();
  }

  @Test
  void laws_about_time_are_not_for_a_subject_without_a_virtual_clock() {
    assertThat(results(Variants.named("no-capability").orElseThrow().provider()))
        .filteredOn(result -> result.outcome() == CaseOutcome.NOT_APPLICABLE)
        .extracting(CaseResult::reason)
        .containsOnly("the subject has no virtual clock")
        .hasSize(3);
  }

  @Test
  void no_law_holds_of_a_subject_that_does_nothing() {
    assertThat(results(DeafSubject.returningZero()))
        .hasSize(LAWS)
        .noneMatch(result -> result.outcome() == CaseOutcome.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "registrationIsExclusive, AcceptsDuplicates",
    "everyOtherFlagIsRefused, AcceptsTheHighestFlag",
    "everyOtherFamilyIsRefused, AcceptsFamilyTwo",
    "routesAreKnownByTheirIdentity, IgnoresTheInterface",
    "aSingleRouteClientHasOneRoute, IgnoresSingleRoute",
    "refusedCallsChangeNothing, ABadHandleEmptiesTheTable",
    "messagesReplayToTheTable, LosesEverySeventhMessage",
    "theEventIsSignalledWhileMessagesWait, NeverSignals",
    "enumerationsPartitionTheTable, EnumeratesEveryProtocol",
    "walksAreCompleteAndInOrder, SkipsRoutesToTheSameNetwork",
    "networksAreCounted, NeverCountsDown",
    "lookUpsFindWhatIsThere, FindsWhatWasDeleted",
    "agesGrowWithTheClock, AgesInMinutes",
    "routesLiveTheirTime, ExpiresTenSecondsEarly",
    "routesLeaveWhenTheirTimeIsUp, NeverExpires",
    "whatIsAddedComesBack, LosesTheLastDword",
    "onlyClientsDeregister, DeregistersNull",
    "onlyClientsAdd, CallsABadHandleInvalid",
    "onlyClientsDelete, FindsNoRouteForABadHandle",
    "onlyWhatIsThereIsDeleted, DeletesWhatIsNotThere",
    "onlyClientsBlockDelete, BlockDeletesForABadHandle",
    "noOtherFlagBlockDeletes, BlockDeletesWithTheHighestFlag",
    "noEventNoMessages, QueuesWithoutAnEvent",
    "noOtherFamilyIsLookedUp, LooksUpUnknownFamilies",
    "noOtherFamilyIsCounted, CountsUnknownFamilies",
    "nothingElseIsEnumerated, EnumeratesWithTheHighestFlag",
    "onlyEnumerationsGoOn, EnumeratesForNull",
    "nothingElseIsWalked, WalksOnWithTheHighestFlag"
  })
  void every_law_can_fail(String law, String defect) {
    CaseResult broken = result(law, DefectCatalogue.named(defect).orElseThrow().provider());
    assertThat(broken.outcome()).isIn(CaseOutcome.DEVIATES, CaseOutcome.BLOCKED);
    assertThat(broken.finding()).map(Finding::blame).contains(Blame.SUBJECT);
    assertThat(broken.finding())
        .map(Finding::after)
        .hasValueSatisfying(after -> assertThat(after).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "aSingleRouteClientHasOneRoute, IgnoresSingleRoute",
    "routesAreKnownByTheirIdentity, IgnoresTheInterface",
    "walksAreCompleteAndInOrder, SkipsEverySecondRoute",
    "lookUpsFindWhatIsThere, FindsWhatWasDeleted",
    "networksAreCounted, NeverCountsDown"
  })
  void a_law_that_sees_its_own_requirement_broken_says_so(String law, String defect) {
    Defect wrong = DefectCatalogue.named(defect).orElseThrow();
    CaseResult broken = result(law, wrong.provider());
    assertThat(broken.outcome()).isEqualTo(CaseOutcome.DEVIATES);
    assertThat(broken.finding()).map(Finding::requirement).contains(wrong.requirement());
  }

  private static List<Long> calls(long seed) {
    return results(RunSettings.of(new ReferenceProvider()).withSeed(seed)).stream()
        .map(CaseResult::calls)
        .toList();
  }

  private static List<CaseResult> results(RoutingTableManagerProvider provider) {
    return results(patient(provider));
  }

  private static List<CaseResult> results(RunSettings settings) {
    return results(settings, requirement -> true);
  }

  /** Runs the laws of one law's requirement, and returns the result of that law. */
  private static CaseResult result(String law, RoutingTableManagerProvider provider) {
    String tagged = tag(law);
    return results(patient(provider), each -> each.id().value().equals(tagged)).stream()
        .filter(each -> each.id().equals("property:" + law))
        .findAny()
        .orElseThrow();
  }

  private static String tag(String law) {
    return Laws.classes().stream()
        .flatMap(each -> Arrays.stream(each.getMethods()))
        .filter(method -> method.getName().equals(law))
        .map(method -> method.getAnnotation(Tag.class).value())
        .findAny()
        .orElseThrow();
  }

  private static RunSettings patient(RoutingTableManagerProvider provider) {
    return RunSettings.of(provider).withMessageWait(Duration.ofMillis(50));
  }

  private static List<CaseResult> results(RunSettings settings, Predicate<Requirement> wanted) {
    List<CaseResult> results = new ArrayList<>();
    try (RunContext run = RunContext.begin(settings, results::add)) {
      assertThat(run.settings()).isEqualTo(settings);
      LawLaunch.run(
          RequirementCatalogue.read().all().stream().filter(wanted).toList(),
          new PlatformListener());
    }
    return results;
  }
}
