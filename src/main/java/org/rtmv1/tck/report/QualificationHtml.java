package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtmv1.tck.launch.DefectKill;
import org.rtmv1.tck.launch.QualificationResult;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.VariantCheck;
import org.rtmv1.tck.rtm.RequirementId;

/** A qualification as one HTML file that needs nothing else: the kill matrix. */
public final class QualificationHtml {
  private QualificationHtml() {}

  /** Returns the page. */
  public static String of(QualificationResult result, String kitVersion) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kit", kitVersion);
    model.put("qualified", result.holds());
    model.put("filtered", result.filtered());
    model.put("noticed", result.defects().size() - result.survivors().size());
    model.put("defects", result.defects().size());
    model.put("rightly", result.defects().stream().filter(DefectKill::isForTheRightReason).count());
    model.put("variants", result.variants().size());
    model.put("falseAlarms", result.falseAlarms());
    model.put("withoutKill", result.withoutKill().stream().map(RequirementId::value).toList());
    model.put("rows", rows(result));
    model.put("variantRows", result.variants().stream().map(QualificationHtml::variant).toList());
    return Templates.filled("qualification.ftlh", model);
  }

  private static List<Map<String, Object>> rows(QualificationResult result) {
    List<Map<String, Object>> rows = new ArrayList<>();
    RequirementCatalogue.read()
        .all()
        .forEach(
            requirement -> {
              List<Map<String, Object>> kills =
                  result.defects().stream()
                      .filter(each -> each.defect().requirement().equals(requirement.id()))
                      .map(QualificationHtml::kill)
                      .toList();
              if (!kills.isEmpty() || result.testable().contains(requirement.id())) {
                rows.add(
                    Map.of(
                        "id", requirement.id().value(),
                        "title", requirement.title(),
                        "kills", kills));
              }
            });
    return rows;
  }

  private static Map<String, Object> kill(DefectKill kill) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", kill.defect().name());
    model.put("description", kill.defect().description());
    model.put("how", kill.isForTheRightReason() ? "own" : kill.isKilled() ? "other" : "survived");
    model.put("cases", kill.cases().size());
    model.put("others", kill.otherwise().size());
    model.put(
        "calls",
        kill.calls().isPresent()
            ? String.format(Locale.ROOT, "%,d", kill.calls().getAsLong())
            : "");
    model.put("named", kill.named().map(RequirementId::value).orElse(""));
    model.put("witness", kill.witness());
    model.put("followsFrom", kill.followsFrom().map(RequirementId::value).orElse(""));
    return model;
  }

  private static Map<String, Object> variant(VariantCheck check) {
    return Map.of(
        "name", check.variant().name(),
        "description", check.variant().description(),
        "conformant", check.conformant(),
        "calls", String.format(Locale.ROOT, "%,d", check.calls()),
        "alarms", check.falseAlarms());
  }
}
