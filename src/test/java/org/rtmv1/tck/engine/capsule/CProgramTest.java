package org.rtmv1.tck.engine.capsule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
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
