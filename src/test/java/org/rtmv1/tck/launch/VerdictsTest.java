package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.engine.CaseOutcome.BLOCKED;
import static org.rtmv1.tck.engine.CaseOutcome.INCONCLUSIVE;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Level;

class VerdictsTest {
  private final Requirement documented = Cases.requirement("REG-3", Level.D);
  private final Requirement observed = Cases.requirement("REG-15", Level.O);

  @Test
  void a_requirement_of_which_every_case_passed_is_conformant() {
    RequirementVerdict verdict =
        of(
            documented,
            result(documented, FIRST, PASSED, ""),
            result(documented, SECOND, PASSED, ""));
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.CONFORMANT);
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.evidence()).isEqualTo("by example: 2 of 2 cases");
  }

  @Test
  void a_finding_names_the_requirement_that_deviates_wherever_it_was_made() {
    Requirement other = Cases.requirement("REG-4", Level.R);
    CaseResult elsewhere = Cases.deviation(other, FIRST, "REG-3");
    CaseResult own = result(documented, SECOND, PASSED, "");
    RequirementVerdict verdict = of(documented, own, elsewhere);
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.DEVIATES);
    assertThat(verdict.blame()).contains(Blame.SUBJECT);
    assertThat(of(other, own, elsewhere).outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(of(other, own, elsewhere).reason()).isEqualTo("it does not hold");
  }

  @Test
  void what_a_case_expects_is_its_requirements_unless_cases_of_the_owner_fail_too() {
    Requirement other = Cases.requirement("REG-1", Level.R);
    CaseResult both = Cases.deviation(documented, FIRST, "REG-3", "REG-1");
    CaseResult passed = result(other, FIRST, PASSED, "");
    assertThat(of(documented, both, passed).outcome()).isEqualTo(VerdictOutcome.DEVIATES);
    assertThat(of(other, both, passed).outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);

    CaseResult shown = Cases.deviation(other, FIRST, "REG-1");
    RequirementVerdict verdict = of(documented, both, shown);
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(verdict.reason()).isEqualTo("follows from REG-1: it does not hold");
    assertThat(of(other, both, shown).findings()).hasSize(2);
  }

  @Test
  void the_row_that_is_named_first_keeps_a_fault_that_two_would_fail_for() {
    Requirement later = Cases.requirement("REG-4", Level.R);
    CaseResult both = Cases.deviation(documented, FIRST, "REG-3", "REG-4");
    CaseResult shown = Cases.deviation(later, FIRST, "REG-4");
    assertThat(of(documented, both, shown).outcome()).isEqualTo(VerdictOutcome.DEVIATES);
  }

  @Test
  void a_named_owner_in_another_table_keeps_its_faults() {
    Requirement expiry = Cases.requirement("EXP-1", Level.D);
    Requirement ofAdding = Cases.requirement("ADD-12", Level.D);
    CaseResult kept = Cases.deviation(expiry, FIRST, "EXP-1", "ADD-12");
    CaseResult shown = Cases.deviation(ofAdding, FIRST, "ADD-12");
    assertThat(of(expiry, kept, shown).outcome()).isEqualTo(VerdictOutcome.DEVIATES);
    CaseResult following = Cases.deviation(ofAdding, SECOND, "ADD-12", "EXP-1");
    CaseResult owner = Cases.deviation(expiry, SECOND, "EXP-1");
    assertThat(of(ofAdding, following, owner).reason()).startsWith("follows from EXP-1");
  }

  @ParameterizedTest
  @EnumSource(names = {"BLOCKED", "INCONCLUSIVE", "SUBJECT_LOST", "NOT_TESTED", "KIT_FAULT"})
  void one_case_that_stays_open_keeps_the_others_from_making_it_conformant(CaseOutcome open) {
    RequirementVerdict verdict =
        of(
            documented,
            result(documented, FIRST, PASSED, ""),
            result(documented, SECOND, open, "for a reason"));
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(verdict.reason()).isEqualTo("for a reason");
    assertThat(verdict.lacksCapability()).isFalse();
  }

  @Test
  void what_does_not_concern_the_subject_does_not_count() {
    RequirementVerdict verdict =
        of(
            documented,
            result(documented, FIRST, PASSED, ""),
            result(documented, SECOND, NOT_APPLICABLE, "no IPX"));
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.CONFORMANT);
    RequirementVerdict none =
        of(
            documented,
            result(documented, FIRST, NOT_APPLICABLE, "no IPX"),
            result(documented, SECOND, NOT_APPLICABLE, "no IPX"));
    assertThat(none.outcome()).isEqualTo(VerdictOutcome.NOT_APPLICABLE);
    assertThat(none.reason()).isEqualTo("no IPX");
  }

  @Test
  void a_capability_that_the_subject_lacks_leaves_the_other_cases_to_decide() {
    CaseResult lacking = result(documented, SECOND, NOT_TESTED, "no fault injection");
    RequirementVerdict decided = beyond(documented, result(documented, FIRST, PASSED, ""), lacking);
    assertThat(decided.outcome()).isEqualTo(VerdictOutcome.CONFORMANT);
    CaseResult other = result(documented, FIRST, NOT_APPLICABLE, "no IPX");
    RequirementVerdict undecided = beyond(documented, other, lacking);
    assertThat(undecided.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(undecided.reason()).isEqualTo("no IPX (and one more reason)");
    assertThat(undecided.lacksCapability()).isTrue();
  }

  @Test
  void a_requirement_without_a_result_is_not_tested() {
    assertThat(of(documented).outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(of(documented).reason()).isEqualTo("no case ran");
    assertThat(of(documented).lacksCapability()).isFalse();
  }

  @Test
  void a_case_without_a_result_keeps_the_others_from_making_it_conformant() {
    RequirementVerdict verdict = of(documented, result(documented, FIRST, PASSED, ""));
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(verdict.reason()).isEqualTo("1 of its 2 cases ran");
    assertThat(verdict.lacksCapability()).isFalse();
  }

  @Test
  void what_only_records_proves_nothing_of_a_documented_requirement() {
    CaseResult recorded = Cases.ofLevel(Level.O, Cases.observation(documented, FIRST, "yes"));
    RequirementVerdict verdict = of(documented, recorded);
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(verdict.reason()).isEqualTo("its cases only record what they see");
    assertThat(verdict.lacksCapability()).isFalse();
  }

  @Test
  void an_observed_requirement_needs_something_that_was_seen() {
    RequirementVerdict seen = of(observed, Cases.observation(observed, FIRST, "yes"));
    assertThat(seen.outcome()).isEqualTo(VerdictOutcome.OBSERVED);
    assertThat(seen.observations()).hasSize(1);
    assertThat(of(observed, result(observed, FIRST, PASSED, "")).outcome())
        .isEqualTo(VerdictOutcome.NOT_TESTED);
    RequirementVerdict lost = of(observed, result(observed, FIRST, SUBJECT_LOST, "it died"));
    assertThat(lost.outcome()).isEqualTo(VerdictOutcome.NOT_TESTED);
    assertThat(lost.reason()).isEqualTo("it died");
  }

  @Test
  void many_reasons_are_counted_and_not_strung_together() {
    RequirementVerdict verdict =
        of(
            documented,
            result(documented, FIRST, BLOCKED, "the first"),
            result(documented, SECOND, INCONCLUSIVE, "the second"));
    assertThat(verdict.reason()).isEqualTo("the first (and one more reason)");
  }

  @Test
  void the_calls_of_guided_walks_are_evidence_for_what_conforms() {
    List<CaseResult> passed =
        List.of(result(documented, FIRST, PASSED, ""), result(documented, SECOND, PASSED, ""));
    Verdicts verdicts = new Verdicts(passed, Set.of(), 20_000);
    assertThat(verdicts.of(documented).evidence())
        .isEqualTo("by example: 2 of 2 cases; every call of 20,000 sampled ones judged");
  }

  @Test
  void evidence_says_in_how_many_histories_calls_of_several_callers_overlapped() {
    CaseResult first = result(documented, FIRST, PASSED, "");
    CaseResult second = result(documented, SECOND, PASSED, "");
    Verdicts verdicts =
        new Verdicts(
            List.of(
                Cases.ofSeveralCallers(first, 1200, 20_000),
                Cases.ofSeveralCallers(second, 34, 56)),
            Set.of(),
            20_000);
    assertThat(verdicts.of(documented).evidence())
        .isEqualTo(
            "by example: 2 of 2 cases; 1,234 histories in which calls of several callers overlapped, of 20,056 calls altogether");
  }

  private static RequirementVerdict of(Requirement requirement, CaseResult... results) {
    return new Verdicts(List.of(results), Set.of(), 0).of(requirement);
  }

  private static RequirementVerdict beyond(Requirement requirement, CaseResult... results) {
    return new Verdicts(List.of(results), Set.of(SECOND), 0).of(requirement);
  }
}
