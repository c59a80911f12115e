package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.capsule.CProgram;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.CapsuleFile;
import org.rtmv1.tck.engine.capsule.GherkinScenario;
import org.rtmv1.tck.engine.capsule.JavaTest;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.WalkSummary;

/** The shortest sequences of calls that guided walks found, in the three forms to copy. */
final class CapsuleForms {
  private static final int MOST = 2;

  private CapsuleForms() {}

  static List<Map<String, Object>> of(
      RequirementVerdict verdict, RunResult result, ReportContext context) {
    List<WalkFailure> failures = result.walks().map(WalkSummary::failures).orElseGet(List::of);
    List<Map<String, Object>> forms = new ArrayList<>();
    for (int i = 0; i < failures.size() && forms.size() < MOST; i++) {
      WalkFailure failure = failures.get(i);
      if (!failure.finding().requirement().equals(verdict.requirement().id())) {
        continue;
      }
      Capsule capsule = Capsule.withoutResults(failure, context.kitVersion(), result.manifest());
      forms.add(
          Map.of(
              "replay", Rerun.replay(CapsuleFile.name(failure, i + 1), context),
              "picture", SequencePicture.of(failure),
              "steps", failure.finding().after(),
              "expected", failure.finding().expected(),
              "butWas", failure.finding().butWas(),
              "gherkin", GherkinScenario.of(capsule),
              "java", JavaTest.of(capsule),
              "c", CProgram.of(capsule)));
    }
    return forms;
  }
}
