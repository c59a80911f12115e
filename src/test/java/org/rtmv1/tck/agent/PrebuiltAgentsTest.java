package org.rtmv1.tck.agent;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.testing.RequiredTool;

class PrebuiltAgentsTest {
  @TempDir Path folder;

  @Test
  void a_compiler_that_is_missing_is_told_in_one_line() throws IOException {
    Path stale =
        Files.createDirectories(folder.resolve("agents/windows-x86")).resolve("rtm-agent.exe");
    Files.writeString(stale, "of other sources");
    assertThat(made(new Host(Host.current().system(), "x86_64", Map.of())))
        .isEqualTo(
            """
            No agent for linux-x86_64 inside the jar: gcc is missing.
            No agent for windows-x86_64 inside the jar: x86_64-w64-mingw32-gcc is missing.
            No agent for windows-x86 inside the jar: i686-w64-mingw32-gcc is missing.
            """);
    assertThat(stale).doesNotExist();
  }

  @Test
  void a_compiler_for_another_machine_is_left_alone() throws IOException {
    Path compiler = folder.resolve("gcc");
    Files.writeString(compiler, "#!/bin/sh\necho riscv64-linux-gnu\n");
    RequiredTool.on("sh");
    assertThat(compiler.toFile().setExecutable(true)).isTrue();
    PrebuiltAgent agent =
        new PrebuiltAgent("linux-x86_64", compiler.toString(), "x86_64-.*", "stdlib.h", List.of());
    Host host = new Host(Host.current().system(), "x86_64", Map.of("PATH", "/"));
    assertThat(agent.obstacle(host)).hasValue(compiler + " makes programs for riscv64-linux-gnu");
  }

  @Test
  void a_compiler_without_the_header_is_left_alone() throws IOException {
    RequiredTool.on("gcc");
    PrebuiltAgent agent =
        new PrebuiltAgent("linux-x86_64", "gcc", ".*", "no-such-header.h", List.of());
    assertThat(agent.obstacle(Host.current())).hasValue("gcc lacks <no-such-header.h>");
  }

  @ParameterizedTest
  @CsvSource({
    "0, gcc, LINUX, x86_64",
    "1, x86_64-w64-mingw32-gcc, WINDOWS, x86_64",
    "2, i686-w64-mingw32-gcc, WINDOWS, x86"
  })
  void an_agent_that_can_be_made_is_inside_the_kit(
      int index, String tool, String system, String processor) throws IOException {
    RequiredTool.on(tool);
    PrebuiltAgent agent = PrebuiltAgent.ALL.get(index);
    if (agent.obstacle(Host.current()).isPresent()) {
      return;
    }
    String place = agent.place(Path.of("")).toString();
    try (InputStream stream = PrebuiltAgent.class.getResourceAsStream(place)) {
      assertThat(stream).as(place).isNotNull();
      byte[] bytes = Optional.ofNullable(stream).orElseThrow().readAllBytes();
      assertThat(LibraryHeader.of(bytes).orElseThrow())
          .extracting(header -> header.system().name(), LibraryHeader::processor)
          .containsExactly(system, processor);
      assertThat(new String(bytes, US_ASCII)).contains("usage: rtm-agent [OPTION]... LIBRARY");
    }
  }

  private String made(Host host) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream log = new PrintStream(said, true, UTF_8);
    new PrebuiltAgents(AgentSources.read(), host, log)
        .make(folder.resolve("agents"), folder.resolve("stamps"));
    return said.toString(UTF_8);
  }
}
