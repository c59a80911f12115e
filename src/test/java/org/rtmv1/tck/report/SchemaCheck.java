package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks a document against as much of JSON Schema as the schema of results uses. */
final class SchemaCheck {
  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** Returns what is wrong with {@code document}, each with its place. */
  static List<String> faults(JsonNode schema, JsonNode document) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(schema, document, "");
    return check.faults;
  }

  private void check(JsonNode schema, JsonNode value, String place) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asText().substring(1)), value, place);
      return;
    }
    demand(isOfType(schema.path("type").asText("any"), value), place, "is of the wrong type");
    demand(!schema.has("const") || schema.get("const").equals(value), place, "is not the constant");
    demand(
        !schema.has("enum") || contains(schema.get("enum"), value), place, "is none of the values");
    demand(
        !schema.has("pattern")
            || Pattern.compile(schema.get("pattern").asText()).matcher(value.asText()).find(),
        place,
        "does not fit the pattern");
    if (value.isObject()) {
      checkMembers(schema, value, place);
    }
    if (value.isArray() && schema.has("items")) {
      value.forEach(each -> check(schema.get("items"), each, place + "[]"));
    }
  }

  private void checkMembers(JsonNode schema, JsonNode value, String place) {
    schema
        .path("required")
        .forEach(name -> demand(value.has(name.asText()), place, "lacks " + name.asText()));
    value
        .properties()
        .forEach(
            member -> {
              JsonNode known = schema.path("properties").path(member.getKey());
              JsonNode others = schema.path("additionalProperties");
              demand(
                  !known.isMissingNode() || !others.isBoolean(),
                  place,
                  "has the unknown member " + member.getKey());
              check(
                  known.isMissingNode() ? others : known,
                  member.getValue(),
                  place + "/" + member.getKey());
            });
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      default -> true;
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private void demand(boolean holds, String place, String fault) {
    if (!holds) {
      faults.add((place.isEmpty() ? "the document" : place) + " " + fault);
    }
  }
}
