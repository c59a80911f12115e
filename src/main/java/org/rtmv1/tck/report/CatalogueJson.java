package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;

/** The requirements as JSON: id, level, title, source and cases of each. */
public final class CatalogueJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CatalogueJson() {}

  /** Returns a list with an object for each requirement. */
  public static String of(RequirementCatalogue catalogue) {
    ArrayNode list = JSON.createArrayNode();
    for (Requirement requirement : catalogue.all()) {
      ObjectNode json = list.addObject();
      json.put("id", requirement.id().value()).put("level", requirement.level().name());
      json.put("title", requirement.title()).put("source", requirement.source());
      ArrayNode cases = json.putArray("cases");
      requirement
          .cases()
          .forEach(each -> cases.addObject().put("id", each.id()).put("title", each.title()));
    }
    return list.toPrettyString() + "\n";
  }
}
