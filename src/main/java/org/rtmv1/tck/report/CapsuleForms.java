package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.capsule.CProgram;
import org.rtmv1.tck.engine.capsule.Capsule;
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
      RequirementVerdict verdict, RunResult result, String kitVersion) {
    List<WalkFailure> failures =
        result.walks().map(WalkSummary::failures).orElseGet(List::of).stream()
            .filter(each -> each.finding().requirement().equals(verdict.requirement().id()))
            .limit(MOST)
            .toList();
    List<Map<String, Object>> forms = new ArrayList<>();
    for (WalkFailure failure : failures) {
      Capsule capsule = Capsule.withoutResults(failure, kitVersion, result.manifest());
      forms.add(
          Map.of(
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
