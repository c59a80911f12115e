package org.rtmv1.tck.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.testing.Output;
import org.rtmv1.tck.testing.RequiredTool;

/** What the tests in Python ask of both agents, frame by frame, lanes included. */
@Execution(ExecutionMode.CONCURRENT)
class AgentSuitesTest {
  @ParameterizedTest
  @ValueSource(strings = {"test_agents", "test_native"})
  void all_of_them_pass_and_none_is_skipped(String module) {
    String python = RequiredTool.on("python3").toString();
    ProcessBuilder suite = new ProcessBuilder(python, "-B", "-m", "unittest", module);
    Output output = Output.of(suite.directory(new File("src/test/python")));
    assertThat(output.status()).as(output.text()).isZero();
    assertThat(output.text())
        .containsPattern("Ran [1-9][0-9]* tests")
        .endsWith("OK" + System.lineSeparator());
  }
}
