package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.capsule.CProgram;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.GherkinScenario;
import org.rtmv1.tck.engine.capsule.JavaTest;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.testing.Output;
import org.rtmv1.tck.testing.RequiredTool;

/** Capsules of defects that one call arms and a later one shows, found by walks and reduced. */
@ResourceLock("the run in progress")
final class HistoryCapsuleTest {
  private static final long CALLS = 20_000;

  private static final String PROVIDER_OF_A_DEFECT =
      "org.rtmv1.tck.defects.DefectCatalogue.named(\"%s\").orElseThrow().provider()";

  private static final String PROVIDER_OF_THE_REFERENCE =
      "new org.rtmv1.tck.reference.ReferenceProvider()";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ReturnsTheOldQueue", "LearnsFlags", "ReturnsAnOldNextHop"})
  void as_a_scenario_it_fails_on_the_defect_and_on_nothing_else(String name) throws Exception {
    Defect defect = DefectCatalogue.named(name).orElseThrow();
    assertThat(defect.reach()).isEqualTo(Defect.Reach.HISTORY);
    Files.writeString(folder.resolve("capsule.feature"), GherkinScenario.of(capsule(defect)));

    FeatureRun wrong = FeatureRun.of(settings(defect), folder);
    assertThat(wrong.cases()).singleElement().satisfies(HistoryCapsuleTest::fails);
    FeatureRun right = FeatureRun.of(RunSettings.of(new ReferenceProvider()), folder);
    assertThat(right.ended(CaseOutcome.PASSED)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReturnsTheOldQueue", "LearnsFlags", "ReturnsAnOldNextHop"})
  void as_a_c_program_it_compiles_against_the_header_without_a_warning(String name)
      throws Exception {
    Capsule capsule = capsule(DefectCatalogue.named(name).orElseThrow());
    Path source = Files.writeString(folder.resolve("capsule.c"), CProgram.of(capsule));

    Output said =
        Output.of(
            new ProcessBuilder(
                RequiredTool.on("x86_64-w64-mingw32-gcc").toString(),
                "-std=c99",
                "-Wall",
                "-Wextra",
                "-pedantic",
                "-Werror",
                source.toString(),
                "-o",
                folder.resolve("capsule.exe").toString(),
                "-lrtm"));
    assertThat(said.text()).isEmpty();
    assertThat(said.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReturnsTheOldQueue", "LearnsFlags", "ReturnsAnOldNextHop"})
  void as_a_java_test_it_fails_on_the_defect_and_on_nothing_else(String name) throws Exception {
    String source = JavaTest.of(capsule(DefectCatalogue.named(name).orElseThrow()));

    JavaTestRun wrong = JavaTestRun.of(source, PROVIDER_OF_A_DEFECT.formatted(name), folder);
    assertThat(wrong.succeeded()).isZero();
    assertThat(wrong.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessageStartingWith("expected: "));
    JavaTestRun right = JavaTestRun.of(source, PROVIDER_OF_THE_REFERENCE, folder);
    assertThat(right.failures()).isEmpty();
    assertThat(right.succeeded()).isOne();
  }

  private static void fails(CaseResult result) {
    assertThat(result.outcome()).isIn(CaseOutcome.DEVIATES, CaseOutcome.BLOCKED);
    assertThat(result.finding()).isPresent();
  }

  private static Capsule capsule(Defect defect) {
    Exploration exploration = new Exploration(settings(defect));
    WalkFailure failure = exploration.reduced(exploration.find(CALLS).orElseThrow());
    return Capsule.of(failure, "1", settings(defect));
  }

  private static RunSettings settings(Defect defect) {
    return defect.settings().withMessageWait(Duration.ofMillis(1)).withSeed(1);
  }
}
