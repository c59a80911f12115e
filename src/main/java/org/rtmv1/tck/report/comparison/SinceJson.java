package org.rtmv1.tck.report.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What changed between two versions, as JSON. {@code src/main/docs/comparing.md} describes it. */
public final class SinceJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  private SinceJson() {}

  /** Returns an object with every change. */
  public static String of(Since since) {
    ObjectNode json = JSON.createObjectNode();
    json.put("schemaVersion", VERSION).put("worse", since.isWorse());
    json.set("subjects", ComparisonJson.subjects(List.of(since.before(), since.now())));
    ArrayNode changes = json.putArray("changes");
    for (Rows.Row row : since.requirements()) {
      Since.Change change = Since.change(row);
      if (change != Since.Change.NONE) {
        ObjectNode each = changes.addObject();
        each.put("id", row.key()).put("title", row.title()).put("change", change.label());
        put(each, "before", row.cells().get(0));
        put(each, "now", row.cells().get(1));
        since.now().reason(row.key()).ifPresent(why -> each.put("reason", why));
      }
    }
    ArrayNode choices = json.putArray("behaviourProfile");
    for (Rows.Row row : since.choices()) {
      ObjectNode choice = choices.addObject().put("register", row.key());
      put(choice, "before", row.cells().get(0));
      put(choice, "now", row.cells().get(1));
    }
    return json.toPrettyString() + "\n";
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }
}
