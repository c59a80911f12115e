package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock("the run in progress")
class DefectsCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_defect_is_shown_by_its_calls() {
    assertThat(run("AcceptsDuplicates")).isZero();
    assertThat(out.toString())
        .startsWith("AcceptsDuplicates (REG-3, near)\n")
        .contains("Shown by:\n  1. ")
        .endsWith("A right implementation ends with NULL, ERROR_CLIENT_ALREADY_EXISTS.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "RegistersWithoutALock, RtmRegisterClient, 2 handles",
    "TakesMessagesWithoutALock, RtmDequeueRouteChangeMessage, by the messages"
  })
  void a_defect_of_overlapping_calls_is_shown_by_such_calls(
      String name, String function, String seen) {
    assertThat(run(name)).isZero();
    assertThat(out.toString())
        .containsPattern("caller [123], \\d+ to \\d+ µs: ")
        .contains(function, "Expected: ")
        .containsPattern("But was:  .*" + seen);
  }

  @Test
  void a_defect_that_nobody_knows_is_refused() {
    assertThat(run("AcceptsDuplicate")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            There is no defect 'AcceptsDuplicate'. Did you mean 'AcceptsDuplicates'?
            'defects' lists all of them.
            """);
  }

  private int run(String name) {
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), new String[] {"defects", name});
  }
}
