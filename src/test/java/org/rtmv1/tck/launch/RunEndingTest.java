package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.engine.CaseOutcome.BLOCKED;
import static org.rtmv1.tck.engine.CaseOutcome.NOT_APPLICABLE;
import static org.rtmv1.tck.engine.CaseOutcome.NOT_TESTED;
import static org.rtmv1.tck.engine.CaseOutcome.PASSED;
import static org.rtmv1.tck.engine.CaseOutcome.SUBJECT_LOST;
import static org.rtmv1.tck.launch.Cases.FIRST;
import static org.rtmv1.tck.launch.Cases.SECOND;
import static org.rtmv1.tck.launch.Cases.result;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Level;

class RunEndingTest {
  private final Requirement requirement = Cases.requirement("REG-3", Level.D);
  private final CaseResult passed = result(requirement, FIRST, PASSED, "");

  @Test
  void everything_passed_is_0() {
    assertThat(exitCode(passed, result(requirement, SECOND, PASSED, ""))).isZero();
  }

  @Test
  void a_deviation_is_1() {
    assertThat(exitCode(passed, Cases.deviation(requirement, SECOND, "REG-3"))).isEqualTo(1);
  }

  @Test
  void nothing_run_is_2() {
    assertThat(exitCode()).isEqualTo(2);
    assertThat(RunEnding.of(List.of(), List.of(), List.of()).exitCode()).isEqualTo(2);
  }

  @Test
  void nothing_but_what_is_not_applicable_is_2() {
    assertThat(exitCode(result(requirement, FIRST, NOT_APPLICABLE, "no IPX"))).isEqualTo(2);
  }

  @Test
  void what_stays_open_is_2() {
    assertThat(exitCode(passed, result(requirement, SECOND, BLOCKED, "why"))).isEqualTo(2);
    assertThat(exitCode(passed, result(requirement, SECOND, NOT_TESTED, "no wait"))).isEqualTo(2);
  }

  @Test
  void what_the_subject_cannot_show_does_not_count_against_it() {
    Requirement shortage = Cases.requirement("REG-19", Level.D);
    List<CaseResult> results =
        List.of(
            passed,
            result(requirement, SECOND, PASSED, ""),
            result(shortage, FIRST, NOT_TESTED, "no fault injection"),
            result(shortage, SECOND, NOT_TESTED, "no fault injection"));
    Verdicts verdicts = new Verdicts(results, Set.of(FIRST, SECOND), 0);
    assertThat(
            RunEnding.of(
                    List.of(verdicts.of(requirement), verdicts.of(shortage)), results, List.of())
                .exitCode())
        .isZero();
  }

  @Test
  void a_subject_that_never_answered_is_4() {
    CaseResult lost = result(requirement, SECOND, SUBJECT_LOST, "it died");
    assertThat(exitCode(lost)).isEqualTo(4);
    assertThat(exitCode(lost, result(requirement, FIRST, NOT_APPLICABLE, "no IPX"))).isEqualTo(4);
    assertThat(exitCode(lost, passed)).isEqualTo(2);
  }

  @Test
  void a_fault_of_the_kit_is_5_whatever_else_there_is() {
    List<CaseResult> results = List.of(passed, Cases.deviation(requirement, SECOND, "REG-3"));
    RequirementVerdict verdict = new Verdicts(results, Set.of(), 0).of(requirement);
    assertThat(RunEnding.of(List.of(verdict), results, List.of("broken")).exitCode()).isEqualTo(5);
  }

  @Test
  void a_shard_is_0_where_its_part_shows_no_deviation_and_is_never_conformant() {
    assertThat(part(RunResult.Ending.CONFORMANT, passed))
        .isEqualTo(RunResult.Ending.PART_PASSED)
        .returns(0, RunResult.Ending::exitCode);
    CaseResult elsewhere = result(requirement, FIRST, NOT_APPLICABLE, "no IPX");
    assertThat(part(RunResult.Ending.INCOMPLETE, elsewhere))
        .isEqualTo(RunResult.Ending.PART_PASSED);
    assertThat(RunEnding.ofPart(RunResult.Ending.INCOMPLETE, List.of()))
        .isEqualTo(RunResult.Ending.PART_PASSED);
  }

  @Test
  void a_shard_that_leaves_something_open_or_deviates_says_so() {
    CaseResult open = result(requirement, FIRST, BLOCKED, "why");
    assertThat(part(RunResult.Ending.INCOMPLETE, open)).isEqualTo(RunResult.Ending.INCOMPLETE);
    assertThat(part(RunResult.Ending.DEVIATIONS, open)).isEqualTo(RunResult.Ending.DEVIATIONS);
    assertThat(part(RunResult.Ending.KIT_FAULT, open)).isEqualTo(RunResult.Ending.KIT_FAULT);
  }

  private RunResult.Ending part(RunResult.Ending whole, CaseResult result) {
    Verdicts verdicts = new Verdicts(List.of(result), Set.of(), 0);
    return RunEnding.ofPart(whole, List.of(verdicts.of(requirement)));
  }

  private int exitCode(CaseResult... results) {
    List<CaseResult> all = List.of(results);
    RequirementVerdict verdict = new Verdicts(all, Set.of(), 0).of(requirement);
    return RunEnding.of(List.of(verdict), all, List.of()).exitCode();
  }
}
