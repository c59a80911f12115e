package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.RequirementId;

final class VerdictTest {
  private static final RequirementId REG_3 = new RequirementId("REG-3");
  private static final RequirementId ADD_1 = new RequirementId("ADD-1");
  private static final Rule RULE = new Rule(REG_3, Level.D);
  private static final List<String> AFTER = List.of("1. a call", "2. another");
  private static final Stop UNEXPECTED = new Stop.Unexpected("NULL", "handle");

  @Test
  void a_scenario_that_reaches_its_end_passes() {
    assertThat(verdict(null)).isEqualTo(Verdict.passed());
  }

  @Test
  void a_failing_expectation_deviates_from_the_rule() {
    Verdict verdict = verdict(UNEXPECTED);

    assertThat(verdict.outcome()).isEqualTo(CaseOutcome.DEVIATES);
    assertThat(verdict.reason()).isEqualTo("expected NULL, but was handle");
    assertThat(verdict.finding())
        .contains(new Finding(REG_3, Blame.SUBJECT, "NULL", "handle", AFTER));
  }

  @Test
  void a_failing_preparation_blocks() {
    Verdict verdict = verdict(new Stop.Unprepared("no client"));

    assertThat(verdict).isEqualTo(Verdict.without(CaseOutcome.BLOCKED, "no client"));
  }

  @Test
  void an_expectation_that_fails_after_another_deviation_follows_from_it() {
    Finding other = deviation(ADD_1);

    Verdict verdict = verdict(UNEXPECTED, other);

    assertThat(verdict.outcome()).isEqualTo(CaseOutcome.BLOCKED);
    assertThat(verdict.reason()).isEqualTo("follows from ADD-1: expected this, but was that");
    assertThat(verdict.finding()).contains(other);
  }

  @Test
  void an_expectation_about_the_call_that_deviates_is_the_rules_own() {
    Ending ending =
        new Ending(
            Optional.of(UNEXPECTED), Optional.of(deviation(ADD_1)), true, List.of(), () -> AFTER);

    assertThat(Verdict.of(RULE, ending))
        .isEqualTo(
            new Verdict(
                CaseOutcome.DEVIATES,
                "expected NULL, but was handle",
                Optional.of(
                    new Finding(
                        REG_3,
                        Blame.SUBJECT,
                        "NULL",
                        "handle",
                        List.of("1. a call"),
                        Optional.of(ADD_1)))));
  }

  @Test
  void a_deviation_that_no_expectation_notices_is_not_lost() {
    assertThat(verdict(null, deviation(ADD_1)).outcome()).isEqualTo(CaseOutcome.BLOCKED);
    assertThat(verdict(null, deviation(REG_3)).outcome()).isEqualTo(CaseOutcome.DEVIATES);
  }

  @Test
  void a_preparation_that_fails_for_a_deviation_names_it() {
    Verdict verdict = verdict(new Stop.Unprepared("no client"), deviation(ADD_1));

    assertThat(verdict.outcome()).isEqualTo(CaseOutcome.BLOCKED);
    assertThat(verdict.reason()).startsWith("follows from ADD-1");
  }

  @Test
  void the_rule_and_the_oracle_agree_on_the_requirement_and_the_rule_words_it() {
    Verdict verdict = verdict(UNEXPECTED, deviation(REG_3));

    assertThat(verdict.finding())
        .contains(new Finding(REG_3, Blame.SUBJECT, "NULL", "handle", List.of("1. a call")));
  }

  @Test
  void what_stays_open_fails_nobody() {
    Judgement.Inconclusive open = new Judgement.Inconclusive(ADD_1, "not yet");

    assertThat(Verdict.of(RULE, ending(UNEXPECTED, null, open)))
        .isEqualTo(Verdict.without(CaseOutcome.INCONCLUSIVE, "ADD-1 stays open: not yet"));
    assertThat(Verdict.of(RULE, ending(null, null, open))).isEqualTo(Verdict.passed());
    assertThat(Verdict.of(new Rule(ADD_1, Level.R), ending(null, null, open)).outcome())
        .isEqualTo(CaseOutcome.INCONCLUSIVE);
  }

  @Test
  void a_subject_lost_in_a_preparation_says_nothing_of_the_rule() {
    Verdict verdict = verdict(new Stop.Lost(lost(Blame.SUBJECT), true));

    assertThat(verdict)
        .isEqualTo(
            Verdict.without(
                CaseOutcome.SUBJECT_LOST, "it hangs\nafter:\n" + String.join("\n", AFTER)));
  }

  @Test
  void a_subject_that_dies_at_the_call_in_question_deviates() {
    Verdict verdict = verdict(new Stop.Lost(lost(Blame.SUBJECT), false));

    assertThat(verdict.outcome()).isEqualTo(CaseOutcome.DEVIATES);
    assertThat(verdict.finding())
        .contains(new Finding(REG_3, Blame.SUBJECT, "an answer to the call", "it hangs", AFTER));
  }

  @Test
  void an_adapter_that_breaks_the_interface_deviates_from_robustness_only() {
    Stop.Lost thrown = new Stop.Lost(lost(Blame.ADAPTER), false);

    assertThat(verdict(thrown).outcome()).isEqualTo(CaseOutcome.SUBJECT_LOST);
    assertThat(
            Verdict.of(new Rule(new RequirementId("BAD-1"), Level.R), ending(thrown, null))
                .outcome())
        .isEqualTo(CaseOutcome.DEVIATES);
  }

  @Test
  void what_the_oracle_saw_outlives_that_a_scenario_is_not_for_the_subject() {
    Finding own = deviation(REG_3);

    assertThat(verdict(new Stop.NotApplicable("it accepts it"), own).finding()).contains(own);
    assertThat(verdict(new Stop.NotApplicable("it accepts it"), own).outcome())
        .isEqualTo(CaseOutcome.DEVIATES);
  }

  @Test
  void a_scenario_that_did_not_run_says_why() {
    assertThat(verdict(new Stop.NotApplicable("no IPX")))
        .isEqualTo(Verdict.without(CaseOutcome.NOT_APPLICABLE, "no IPX"));
    assertThat(verdict(new Stop.NotTested("needs time")))
        .isEqualTo(Verdict.without(CaseOutcome.NOT_TESTED, "needs time"));
    assertThat(verdict(new Stop.KitFailed("a bug"), deviation(ADD_1)))
        .isEqualTo(Verdict.without(CaseOutcome.KIT_FAULT, "a bug"));
  }

  private static Verdict verdict(@Nullable Stop stop) {
    return Verdict.of(RULE, ending(stop, null));
  }

  private static Verdict verdict(@Nullable Stop stop, Finding deviation) {
    return Verdict.of(RULE, ending(stop, deviation));
  }

  private static Ending ending(
      @Nullable Stop stop, @Nullable Finding deviation, Judgement.Inconclusive... open) {
    return new Ending(
        Optional.ofNullable(stop),
        Optional.ofNullable(deviation),
        false,
        List.of(open),
        () -> AFTER);
  }

  private static Finding deviation(RequirementId requirement) {
    return new Finding(requirement, Blame.SUBJECT, "this", "that", List.of("1. a call"));
  }

  private static SubjectLostException lost(Blame blame) {
    return new SubjectLostException(blame, "it hangs");
  }
}
