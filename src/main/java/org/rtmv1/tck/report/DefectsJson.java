package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.Variant;

/** The implementations that qualify the kit, as JSON. */
public final class DefectsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DefectsJson() {}

  /** Returns an object with a list of each kind. */
  public static String of(List<Defect> defects, List<Variant> variants) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode wrong = json.putArray("defects");
    for (Defect each : defects) {
      wrong
          .addObject()
          .put("name", each.name())
          .put("requirement", each.requirement().value())
          .put("reach", each.reach().name().toLowerCase(Locale.ROOT))
          .put("description", each.description())
          .put("witness", each.witness().size());
    }
    ArrayNode right = json.putArray("variants");
    variants.forEach(
        each -> right.addObject().put("name", each.name()).put("description", each.description()));
    return json.toPrettyString() + "\n";
  }
}
