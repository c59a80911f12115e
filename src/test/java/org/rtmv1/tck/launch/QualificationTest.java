package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

@ResourceLock("the run in progress")
class QualificationTest {
  private static final long FEW_CALLS = 200;

  /** Of this one the specification gives the verdict to ENM-4. */
  private static final String CLOSES_TWICE = "ClosesTwice";

  @Test
  void a_whole_run_that_names_what_is_broken_is_a_kill() {
    DefectKill kill = kill("SharesOneQueue", List.of("features/messages.feature:1"), null, null);
    assertThat(kill.isForTheRightReason()).isTrue();
    assertThat(result(kill).holds()).isTrue();
  }

  @Test
  void so_is_one_that_names_the_owner() {
    DefectKill kill = kill(CLOSES_TWICE, List.of("features/enumerations.feature:1"), "ENM-4", null);
    assertThat(kill.isForTheRightReason()).isTrue();
    assertThat(result(kill).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ClosesTwice, ENM-3", "SharesOneQueue, DEQ-1", "RefusesNullEvents, REG-1"})
  void one_that_names_anything_else_is_none_though_the_requirements_own_cases_fail(
      String name, String named) {
    DefectKill kill = kill(name, List.of("features/messages.feature:1"), named, null);
    assertThat(kill.isKilled()).isTrue();
    assertThat(kill.isForTheRightReason()).isFalse();
    QualificationResult result = result(kill);
    assertThat(result.misnamed()).containsExactly(kill);
    assertThat(result.withoutKill()).containsExactly(kill.defect().requirement());
    assertThat(result.holds()).isFalse();
    assertThat(QualificationText.summary(result)).contains("named wrongly: " + name);
  }

  @Test
  void what_only_a_walk_notices_counts_by_what_the_walk_names() {
    assertThat(kill("SharesOneQueue", List.of(), null, "DEQ-7").isForTheRightReason()).isTrue();
    assertThat(kill("SharesOneQueue", List.of(), null, "DEQ-1").isForTheRightReason()).isFalse();
  }

  @Test
  void a_whole_run_names_the_broken_requirement_its_owner_or_another_one() {
    assertThat(instead("ENM-5", "ENM-5", "ENM-4")).isEmpty();
    assertThat(instead("ENM-5", "BAD-1", "ENM-4")).contains("ENM-4");
    assertThat(instead("ENM-5", "BAD-1", "CNT-1")).contains("BAD-1");
    assertThat(instead("ENM-5")).isEmpty();
  }

  @Test
  void defects_are_tried_by_this_rule() {
    QualificationResult result =
        new Qualification(FEW_CALLS, 1)
            .run(
                List.of(defect("RefusesNullEvents"), defect("NotifiesOneClient")),
                List.of(),
                true,
                line -> {});
    assertThat(result.defects()).allMatch(DefectKill::isForTheRightReason);
    assertThat(result.defects().get(0).followsFrom()).isEmpty();
    assertThat(result.defects().get(1).followsFrom()).contains(new RequirementId("REG-10"));
    assertThat(result.holds()).isTrue();
  }

  /** Returns what a whole run names that shows these requirements to be broken. */
  private static Optional<String> instead(String broken, String... shown) {
    List<Requirement> known =
        Stream.of("BAD-1", "CNT-1", "ENM-4", "ENM-5")
            .map(id -> Cases.requirement(id, Level.D))
            .toList();
    List<CaseResult> cases =
        Stream.of(shown)
            .map(id -> Cases.deviation(Cases.requirement(id, Level.D), Cases.FIRST, id))
            .toList();
    RunResult whole =
        new RunParts(
                Manifest.of("sample", "1"),
                RunRequest.of(RunSettings.of(new ReferenceProvider())),
                cases,
                List.of(),
                Optional.empty(),
                0,
                List.of())
            .result(known);
    return Qualification.instead(new RequirementId(broken), whole).map(RequirementId::value);
  }

  private static QualificationResult result(DefectKill kill) {
    return new QualificationResult(
        Set.of(kill.defect().requirement()), List.of(kill), List.of(), false);
  }

  private static DefectKill kill(
      String name, List<String> cases, @Nullable String followsFrom, @Nullable String walkNames) {
    return new DefectKill(
        defect(name),
        cases,
        List.of(),
        Optional.ofNullable(followsFrom).map(RequirementId::new),
        walkNames == null ? OptionalLong.empty() : OptionalLong.of(1),
        Optional.ofNullable(walkNames).map(RequirementId::new),
        1);
  }

  private static Defect defect(String name) {
    return DefectCatalogue.named(name).orElseThrow();
  }
}
