package org.rtmv1.tck.engine.capsule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.testing.Output;
import org.rtmv1.tck.testing.RequiredTool;

class CProgramTest {
  @TempDir private Path folder;

  static List<List<Step>> scripts() {
    return List.of(
        EveryStep.STEPS,
        EveryStep.STEPS.subList(0, 1),
        List.of(Step.Invoke.of(new Operation.GetNetworkCount(7))),
        List.of(Step.Invoke.of(new Operation.EnumerateGetNextRoute(0))),
        List.of(Step.Invoke.into(1, new Operation.IsRoute(1, EveryStep.IP_ROUTE.network(), true))),
        List.of(new Step.ArmShortage(1)));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void every_kind_of_step_compiles_without_a_warning(List<Step> steps) throws Exception {
    assertThat(compiled(CProgram.of(EveryStep.capsule(steps)))).isEmpty();
  }

  @Test
  void odd_texts_compile_too() throws Exception {
    String odd = "*/ /* \" \\ ??/ %d ü\n\u202e";
    Capsule capsule =
        new Capsule(
            "1",
            odd,
            odd,
            1,
            new RequirementId("REG-6"),
            odd,
            odd,
            EveryStep.STEPS.subList(0, 1),
            List.of(odd));
    assertThat(compiled(CProgram.of(capsule))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void every_kind_of_step_compiles_elsewhere_too(List<Step> steps) throws Exception {
    Path source =
        Files.writeString(folder.resolve("program.c"), CProgram.of(EveryStep.capsule(steps)));
    assertThat(compiledHere(source, "-c", "-o", folder.resolve("program.o").toString())).isEmpty();
  }

  @Test
  void elsewhere_it_shows_what_a_library_does() throws Exception {
    String refused = "NULL, ERROR_CLIENT_ALREADY_EXISTS";
    assertThat(ranHere("handle", refused).status()).isEqualTo(1);
    Output other = ranHere("handle", "handle");
    assertThat(other.status()).isZero();
    assertThat(other.text())
        .isEqualTo(
            """
             1. RtmRegisterClient
                here:    handle
                the kit: handle
             2. event 1
                here:    not signalled
                the kit: not signalled
             3. 10 ms pass
             4. RtmRegisterClient
                here:    NULL, ERROR_CLIENT_ALREADY_EXISTS
                the kit: handle   (differs)
            """);
  }

  /** Registers a protocol twice, against the sample library. */
  private Output ranHere(String first, String second) throws Exception {
    Step register = Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 1, 0));
    Step again = Step.Invoke.into(2, new Operation.RegisterClient(1, 8, 2, 0));
    Step pause = new Step.Advance(Duration.ofMillis(10));
    Capsule plain = EveryStep.capsule(List.of(register, new Step.ObserveEvent(1), pause, again));
    Capsule capsule =
        new Capsule(
            plain.kitVersion(),
            plain.subjectName(),
            plain.subjectVersion(),
            plain.seed(),
            plain.requirement(),
            plain.expected(),
            plain.butWas(),
            plain.steps(),
            List.of(first, "not signalled", "", second));
    Path library = NativeBuild.with("cc", folder).library();
    Path source = Files.writeString(folder.resolve("program.c"), CProgram.of(capsule));
    String program = folder.resolve("program").toString();
    assertThat(compiledHere(source, library.toString(), "-rdynamic", "-o", program)).isEmpty();
    return Output.of(new ProcessBuilder(program));
  }

  private static String compiledHere(Path source, String... options) {
    List<String> line =
        new ArrayList<>(List.of(RequiredTool.on("cc").toString(), "-std=c99", "-Wall", "-Wextra"));
    line.addAll(List.of("-Werror", "-I", "src/main/c/posix", source.toString()));
    line.addAll(List.of(options));
    return Output.of(new ProcessBuilder(line)).text();
  }

  private String compiled(String program) throws Exception {
    Path compiler = RequiredTool.on("x86_64-w64-mingw32-gcc");
    Path source = Files.writeString(folder.resolve("program.c"), program);
    Path object = folder.resolve("program.exe");
    Process process =
        new ProcessBuilder(
                compiler.toString(),
                "-std=c99",
                "-Wall",
                "-Wextra",
                "-Werror",
                source.toString(),
                "-o",
                object.toString(),
                "-lrtm")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() == 0 ? said : program + said;
  }
}
