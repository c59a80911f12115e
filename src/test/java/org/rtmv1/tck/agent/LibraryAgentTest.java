package org.rtmv1.tck.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.agent.Host.OperatingSystem;
import org.rtmv1.tck.testing.RequiredTool;

class LibraryAgentTest {
  private static final String VERSION = "9.9";

  @TempDir Path folder;
  private Path library = Path.of("");

  @BeforeEach
  void build() throws Exception {
    String compiler = RequiredTool.on("cc").toString();
    Path source = Files.writeString(folder.resolve("rtm.c"), "int nothing;\n");
    library = folder.resolve("librtm.so");
    List<String> line =
        List.of(compiler, "-shared", "-fPIC", "-o", library.toString(), source.toString());
    assertThat(new ProcessBuilder(line).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void the_agent_is_made_once_and_kept() throws IOException {
    List<String> command = LibraryAgent.command(library, host(cache()), VERSION);
    Path agent = Path.of(command.get(0));
    assertThat(command.get(1)).isEqualTo(library.toString());
    assertThat(agent).startsWith(cache().resolve("rtmv1-tck")).isExecutable();
    assertThat(agent.toFile().getParentFile().list()).containsExactly("rtm-agent");
    Files.writeString(agent, "as it was left");
    assertThat(LibraryAgent.command(library, host(cache()), VERSION)).isEqualTo(command);
    assertThat(agent).hasContent("as it was left");
    assertThat(LibraryAgent.command(library, host(cache()), "10").get(0))
        .as("another kit has an agent of its own")
        .isNotEqualTo(command.get(0));
  }

  @Test
  void two_starts_at_once_make_one_agent() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> commands =
          threads.invokeAll(
              List.of(
                  () -> LibraryAgent.command(library, host(cache()), VERSION),
                  () -> LibraryAgent.command(library, host(cache()), VERSION)));
      assertThat(commands.get(0).get()).isEqualTo(commands.get(1).get());
      Path agent = Path.of(commands.get(0).get().get(0));
      assertThat(TrialRun.succeeds(agent)).isTrue();
      assertThat(agent.toFile().getParentFile().list()).containsExactly("rtm-agent");
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void an_agent_that_is_not_inside_the_kit_is_built() {
    Host unknown = new Host(OperatingSystem.OTHER, host(cache()).processor(), environment(cache()));
    Path agent = Path.of(LibraryAgent.command(library, unknown, VERSION).get(0));
    assertThat(agent.toFile().getParentFile()).hasName("other-" + unknown.processor());
    assertThat(TrialRun.succeeds(agent)).isTrue();
  }

  @Test
  void without_an_agent_inside_the_kit_a_compiler_is_needed() {
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache().toString());
    Host bare = new Host(OperatingSystem.OTHER, host(cache()).processor(), environment);
    assertThatThrownBy(() -> LibraryAgent.command(library, bare, VERSION))
        .isInstanceOf(NativeAgentException.class)
        .hasMessageStartingWith("No C compiler was found: ");
  }

  @Test
  void an_agent_for_another_processor_cannot_be_built() {
    AgentCache agents = new AgentCache(AgentSources.read(), host(cache()), VERSION);
    assertThatThrownBy(() -> agents.agent("z80"))
        .isInstanceOf(NativeAgentException.class)
        .hasMessage(
            "There is no agent for %s-z80 inside this kit that runs here; build one with 'agent build' and name it with --agent."
                .formatted(Host.current().system().folder()));
  }

  @Test
  void a_cache_that_cannot_be_written_to_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> LibraryAgent.command(library, host(file), VERSION))
        .isInstanceOf(NativeAgentException.class)
        .hasMessageStartingWith("The agent cannot be written to " + file)
        .hasMessageEndingWith(
            ".\nName another folder with XDG_CACHE_HOME, or an agent of your own with --agent.");
  }

  @Test
  void a_file_that_is_no_program_does_not_run() throws IOException {
    Path text = Files.writeString(folder.resolve("agent"), "no program");
    assertThat(TrialRun.succeeds(text)).isFalse();
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private static Host host(Path cache) {
    Host here = Host.current();
    return new Host(here.system(), here.processor(), environment(cache));
  }

  private static Map<String, String> environment(Path cache) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Map.of("PATH", path, "XDG_CACHE_HOME", cache.toString());
  }
}
