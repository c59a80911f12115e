package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rtmv1.tck.launch.DefectKill;
import org.rtmv1.tck.launch.QualificationResult;
import org.rtmv1.tck.launch.VariantCheck;

/** A qualification as JSON: the kill matrix and the false alarms. */
public final class QualificationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QualificationJson() {}

  /** Returns an object with an entry for each implementation that was tried. */
  public static String of(QualificationResult result) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", "rtmv1-tck-qualification").put("formatVersion", 1);
    json.put("qualified", result.holds()).put("filtered", result.filtered());
    ArrayNode testable = json.putArray("testableRequirements");
    result.testable().stream().sorted().forEach(id -> testable.add(id.value()));
    ArrayNode open = json.putArray("requirementsWithoutKill");
    result.withoutKill().forEach(id -> open.add(id.value()));
    ArrayNode defects = json.putArray("defects");
    result.defects().forEach(each -> write(each, defects.addObject()));
    ArrayNode variants = json.putArray("variants");
    result.variants().forEach(each -> write(each, variants.addObject()));
    return json.toPrettyString() + "\n";
  }

  private static void write(DefectKill kill, ObjectNode json) {
    json.put("name", kill.defect().name()).put("requirement", kill.defect().requirement().value());
    json.put("killed", kill.isKilled()).put("rightReason", kill.isForTheRightReason());
    ArrayNode cases = json.putArray("cases");
    kill.cases().forEach(cases::add);
    ArrayNode others = json.putArray("casesByAnotherRequirement");
    kill.otherwise().forEach(others::add);
    kill.followsFrom().ifPresent(id -> json.put("followsFrom", id.value()));
    kill.calls().ifPresent(calls -> json.put("walkCalls", calls).put("witness", kill.witness()));
    kill.named().ifPresent(id -> json.put("walkNames", id.value()));
  }

  private static void write(VariantCheck check, ObjectNode json) {
    json.put("name", check.variant().name()).put("conformant", check.conformant());
    json.put("calls", check.calls());
    ArrayNode alarms = json.putArray("falseAlarms");
    check.falseAlarms().forEach(alarms::add);
  }
}
