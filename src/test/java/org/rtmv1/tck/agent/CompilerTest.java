package org.rtmv1.tck.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.agent.Host.OperatingSystem;
import org.rtmv1.tck.testing.RequiredTool;

class CompilerTest {
  @Test
  void a_machine_without_a_compiler_is_told_to_get_one(@TempDir Path empty) {
    Host host = host(OperatingSystem.LINUX, "PATH", empty);
    assertThatThrownBy(() -> Compiler.of(host))
        .isInstanceOf(NativeAgentException.class)
        .hasMessage(
            """
            No C compiler was found: none of cc, gcc and clang is on the PATH.
            Install one, such as the package gcc, or name yours with --cc COMMAND.""");
  }

  @Test
  void a_windows_machine_without_a_compiler_is_told_which_one_will_do(@TempDir Path empty) {
    Host host = host(OperatingSystem.WINDOWS, "Path", empty);
    assertThatThrownBy(() -> Compiler.of(host))
        .hasMessage(
            """
            No C compiler was found: neither gcc nor clang is on the Path.
            Install the gcc of mingw-w64, which has the header rtm.h, or name yours with --cc COMMAND.""");
  }

  @Test
  void visual_cpp_is_refused(@TempDir Path empty) {
    Host host = host(OperatingSystem.WINDOWS, "Path", empty);
    assertThatThrownBy(() -> Compiler.named(List.of("C:\\VC\\bin\\cl.exe"), host))
        .hasMessage(
            """
            The agent's sources are not for Visual C++'s cl.
            Name gcc or clang with --cc COMMAND; the gcc of mingw-w64 has the header rtm.h.""");
  }

  @Test
  void the_compiler_of_the_host_makes_programs_for_the_host() {
    RequiredTool.on("cc");
    assertThat(Compiler.of(Host.current()).forWindows()).isFalse();
  }

  @Test
  void a_cross_compiler_makes_programs_for_windows() {
    String command = RequiredTool.on("x86_64-w64-mingw32-gcc").toString();
    Compiler compiler = Compiler.named(List.of(command), Host.current());
    assertThat(compiler.forWindows()).isTrue();
    assertThat(compiler.ending()).isEqualTo(".exe");
  }

  private static Host host(OperatingSystem system, String variable, Path folder) {
    return new Host(system, "x86_64", Map.of(variable, folder.toString()));
  }
}
