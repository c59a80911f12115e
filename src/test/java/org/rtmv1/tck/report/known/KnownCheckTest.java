package org.rtmv1.tck.report.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.RunResult.Ending;
import org.rtmv1.tck.rtm.RequirementId;

class KnownCheckTest {
  private static final String LISTED =
      """
      # twice
      REG-3
        owner: Bo
        reason: so
        expires: 2031-05-01
      """;

  private final RunResult deviating =
      Runs.of(Ending.DEVIATIONS, Runs.deviates("REG-3", "7"), Runs.conformant("REG-1"));

  @Test
  void a_run_passes_where_just_what_is_listed_deviates() {
    KnownCheck check = check(LISTED, deviating);
    assertThat(check.exitCode()).isZero();
    assertThat(check.known()).containsOnlyKeys(new RequirementId("REG-3"));
    assertThat(check.headline()).isEqualTo("Gate passed");
    assertThat(check.sentence())
        .isEqualTo("1 known deviation of 1 in known.txt, and nothing else is wrong.");
  }

  @Test
  void without_a_list_a_run_ends_as_it_does() {
    assertThat(KnownDeviations.none().check(deviating)).isEqualTo(KnownCheck.none(1));
  }

  @Test
  void what_is_not_listed_fails() {
    failed("", deviating, "known.txt: REG-3 deviates and is not listed. Repair the subject.");
  }

  @Test
  void what_passes_is_to_go() {
    failed(
        LISTED,
        Runs.of(Ending.CONFORMANT, Runs.conformant("REG-3")),
        "known.txt:2: REG-3 passes now. Delete lines 1 to 5.");
  }

  @Test
  void what_has_expired_fails_from_the_day_after() {
    failed(
        LISTED.replace("05-01", "04-30"),
        deviating,
        "known.txt:5: what is known of REG-3 expired on 2031-04-30. Repair the subject, or write a later day here.");
  }

  @Test
  void another_cause_fails_and_the_one_of_now_passes() {
    String cause = Cause.of(new RequirementId("REG-3"), deviating).orElseThrow();
    assertThat(check(LISTED + "  cause: " + cause + "\n", deviating).exitCode()).isZero();
    failed(
        LISTED + "  cause: 0123456789ab\n",
        deviating,
        "known.txt:6: REG-3 deviates for another cause than the one that is known. If that is known too, make this line '  cause: %s'."
            .formatted(cause));
    failed(
        LISTED + "  cause: " + cause + "\n",
        Runs.of(Ending.DEVIATIONS, Runs.deviatesInWalk("REG-3")),
        "known.txt:6: REG-3 deviates for another cause than the one that is known. Only generated calls show it now; if that is known too, delete this line.");
  }

  @Test
  void the_cause_is_in_the_words_and_not_in_the_numbers() {
    assertThat(cause("handle 0x1F2E after 12 ms")).isEqualTo(cause("handle 0x2 after 9 ms"));
    assertThat(cause("handle 0x1F2E after 12 ms")).isNotEqualTo(cause("NULL after 12 ms"));
  }

  private static String cause(String butWas) {
    return Cause.of(
            new RequirementId("REG-3"), Runs.of(Ending.DEVIATIONS, Runs.deviates("REG-3", butWas)))
        .orElseThrow();
  }

  @Test
  void what_is_not_tested_for_a_deviation_elsewhere_is_to_be_listed_too() {
    RunResult blocked =
        Runs.of(Ending.DEVIATIONS, Runs.deviates("REG-3", "7"), Runs.untested("DEL-5"));
    KnownCheck check = check(LISTED, blocked);
    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(check.sentence())
        .isEqualTo("1 known deviation of 1 in known.txt; not everything else was tested.");
    assertThat(check(LISTED + LISTED.replace("REG-3", "DEL-5"), blocked).exitCode()).isZero();
  }

  @Test
  void a_partial_run_says_nothing_of_what_passes_in_it() {
    Stream.of(
            Runs.WHOLE.withOnly(Set.of(new RequirementId("REG-3"))),
            Runs.WHOLE.withCalls(0),
            Runs.WHOLE.withSettings(Runs.WHOLE.settings().withNoWait(true)))
        .forEach(
            partial -> {
              assertThat(passing(partial).exitCode()).isZero();
              assertThat(check(LISTED + "  cause: 0123456789ab\n", deviating(partial)).exitCode())
                  .isZero();
            });
  }

  private static KnownCheck passing(RunRequest partial) {
    return check(LISTED, Runs.of(partial, Ending.CONFORMANT, Runs.conformant("REG-3")));
  }

  private static RunResult deviating(RunRequest partial) {
    return Runs.of(partial, Ending.DEVIATIONS, Runs.deviates("REG-3", "7"));
  }

  @Test
  void a_run_without_a_verdict_stays_without_one() {
    assertThat(check(LISTED, Runs.of(Ending.SUBJECT_LOST)).exitCode()).isEqualTo(4);
    assertThat(check(LISTED, Runs.of(Ending.KIT_FAULT, Runs.conformant("REG-3"))).exitCode())
        .isEqualTo(5);
    assertThat(check("", Runs.of(Ending.INCOMPLETE)).exitCode()).isEqualTo(2);
  }

  private static KnownCheck check(String text, RunResult result) {
    return KnownDeviations.of("known.txt", text.lines().toList(), LocalDate.of(2031, 5, 1))
        .check(result);
  }

  private static void failed(String text, RunResult result, String problem) {
    KnownCheck check = check(text, result);
    assertThat(check.problems()).extracting(check::inWords).containsExactly(problem);
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.headline()).isEqualTo("Gate failed");
    assertThat(check.sentence()).endsWith(" in known.txt, 1 problem to put right.");
  }
}
