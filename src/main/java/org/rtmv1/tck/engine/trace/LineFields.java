package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.rtmv1.tck.rtm.RequirementId;

/** The members of one line's object, read with a word on what is wrong with them. */
final class LineFields {
  private final JsonNode json;

  LineFields(JsonNode json) throws GarbledException {
    this.json = json;
    if (!json.isObject()) {
      throw new GarbledException("is no JSON object");
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  JsonNode node(String name) throws GarbledException {
    JsonNode member = json.get(name);
    if (member == null) {
      throw new GarbledException("lacks \"" + name + "\"");
    }
    return member;
  }

  LineFields object(String name) throws GarbledException {
    JsonNode member = node(name);
    if (!member.isObject()) {
      throw wrong(name, member, "an object");
    }
    return new LineFields(member);
  }

  Items items(String name) throws GarbledException {
    return new Items(name, node(name));
  }

  String text(String name) throws GarbledException {
    JsonNode member = node(name);
    if (!member.isTextual()) {
      throw wrong(name, member, "a text");
    }
    return member.textValue();
  }

  boolean flag(String name) throws GarbledException {
    JsonNode member = node(name);
    if (!member.isBoolean()) {
      throw wrong(name, member, "true or false");
    }
    return member.booleanValue();
  }

  long number(String name) throws GarbledException {
    JsonNode member = node(name);
    if (!member.isIntegralNumber() || !member.canConvertToLong()) {
      throw wrong(name, member, "a whole number of 64 bits");
    }
    return member.longValue();
  }

  int positive(String name) throws GarbledException {
    JsonNode member = node(name);
    if (!member.canConvertToInt() || !member.isIntegralNumber() || member.intValue() < 1) {
      throw wrong(name, member, "a whole number of 1 and up");
    }
    return member.intValue();
  }

  <E extends Enum<E>> E oneOf(String name, E[] values) throws GarbledException {
    return oneOf(name, text(name), values);
  }

  static <E extends Enum<E>> E oneOf(String name, String text, E[] values) throws GarbledException {
    return Arrays.stream(values)
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new GarbledException(
                    "has '%s' for \"%s\", which must be one of %s"
                        .formatted(text, name, Arrays.toString(values))));
  }

  RequirementId requirement(String name) throws GarbledException {
    return requirementOf(text(name));
  }

  static RequirementId requirementOf(String text) throws GarbledException {
    try {
      return new RequirementId(text);
    } catch (IllegalArgumentException e) {
      throw new GarbledException("has a wrong requirement: " + e.getMessage());
    }
  }

  private static GarbledException wrong(String name, JsonNode member, String must) {
    return new GarbledException("has " + member + " for \"" + name + "\", which must be " + must);
  }
}
