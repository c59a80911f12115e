package org.rtmv1.tck.report.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.RunResult.Ending;
import org.rtmv1.tck.launch.Shard;
import org.rtmv1.tck.rtm.RequirementId;

class KnownUpdateTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

  private final RunResult result =
      Runs.of(
          Ending.DEVIATIONS,
          Runs.conformant("REG-1"),
          Runs.deviates("REG-3", "7"),
          Runs.deviatesInWalk("REG-4"),
          Runs.untested("DEL-5"));

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("known.txt");
  }

  @Test
  void a_new_file_has_everything_that_deviates_for_somebody_to_answer_for() throws IOException {
    assertThat(KnownUpdate.write(file, result, TODAY))
        .isEqualTo(
            file + " is written: 3 added, 0 removed. Say owner, reason and link of what is new.");
    assertThat(file)
        .hasContent(
            """
            # Known deviations. 'run --known' passes where a subject shows these and no others.

            # A protocol that is handled cannot be registered again
            # expected nothing, but was 7
            REG-3
              owner:   ?
              reason:  ?
              link:    ?
              expires: 2031-07-30
              cause:   %s

            # The refused duplicate leaves the first client as it was
            # expected nothing, but was 7
            REG-4
              owner:   ?
              reason:  ?
              link:    ?
              expires: 2031-07-30

            # What is not there cannot be deleted
            # not tested: a preparation failed
            DEL-5
              owner:   ?
              reason:  ?
              link:    ?
              expires: 2031-07-30
            """
                .formatted(Cause.of(new RequirementId("REG-3"), result).orElseThrow()));
    Files.writeString(file, Files.readString(file).replace("?", "Bo"));
    assertThat(KnownDeviations.read(file, TODAY).check(result).exitCode()).isZero();
  }

  @Test
  void what_is_still_so_stays_word_for_word_with_the_cause_of_now() throws IOException {
    Files.writeString(
        file,
        """
        # ours

        # passes by now
        REG-1
          owner: Bo
          expires: 2031-01-01

        REG-333
          owner: Bo

        # the second client
        REG-3
          owner:  Bo   # of the north
          reason: so
          cause: 0123456789ab
          # who knows
          expires: 2031-01-01

        # of another profile
        AGE-1
          owner: Bo
          cause: 0123456789ab

        REG-4
          owner: Bo
          cause: 0123456789ab

        DEL-5
          owner: Bo
          cause: 0123456789ab
        # the end
        """);
    assertThat(KnownUpdate.write(file, result, TODAY))
        .isEqualTo(
            file
                + " is written: 0 added, 2 removed (REG-1, REG-333), with another cause now: REG-3, REG-4."
                + " Expired and left as it is: REG-3.");
    assertThat(file)
        .hasContent(
            """
            # ours

            # the second client
            REG-3
              owner:  Bo   # of the north
              reason: so
              cause:   %s
              # who knows
              expires: 2031-01-01

            # of another profile
            AGE-1
              owner: Bo
              cause: 0123456789ab

            REG-4
              owner: Bo

            DEL-5
              owner: Bo
              cause: 0123456789ab
            # the end
            """
                .formatted(Cause.of(new RequirementId("REG-3"), result).orElseThrow()));
  }

  @Test
  void writing_it_twice_changes_nothing() throws IOException {
    KnownUpdate.write(file, result, TODAY);
    String first = Files.readString(file);
    assertThat(KnownUpdate.write(file, result, TODAY.plusDays(1)))
        .isEqualTo(file + " is written: 0 added, 0 removed.");
    assertThat(file).hasContent(first);
  }

  static Stream<RunRequest> partial() {
    return Stream.of(
        Runs.WHOLE.withOnly(Set.of(new RequirementId("REG-3"))),
        Runs.WHOLE.withCalls(100),
        Runs.WHOLE.withShard(Shard.of("1/2")),
        Runs.WHOLE.withSettings(Runs.WHOLE.settings().withNoWait(true)));
  }

  @ParameterizedTest
  @MethodSource("partial")
  void a_partial_run_writes_nothing(RunRequest request) {
    String option = WholeRun.leftOut(request).orElseThrow();
    assertThatThrownBy(
            () ->
                KnownUpdate.write(
                    file, Runs.of(request, Ending.DEVIATIONS, Runs.deviates("REG-3", "7")), TODAY))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessage(
            "--known-update writes what a whole run shows, and %s leaves something out; leave one of the two away.",
            option);
    assertThat(file).doesNotExist();
  }

  @Test
  void a_run_without_a_verdict_writes_nothing() {
    assertThatThrownBy(() -> KnownUpdate.write(file, Runs.of(Ending.SUBJECT_LOST), TODAY))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessage(file + " is left as it was, because this run has come to no verdict.");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Path nowhere = folder.resolve("no/such/known.txt");
    assertThatThrownBy(() -> KnownUpdate.write(nowhere, result, TODAY))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessage("%s cannot be written: NoSuchFileException: %1$s.".formatted(nowhere));
  }
}
