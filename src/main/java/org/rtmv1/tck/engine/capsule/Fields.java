package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * The members of one JSON object, read with a word on where and why where they are not what they
 * must be.
 */
final class Fields {
  private static final Pattern MAC = Pattern.compile("([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}");
  private static final long LARGEST_DWORD = 0xFFFFFFFFL;

  private final JsonNode json;
  private final String where;

  Fields(JsonNode json, String where) throws MalformedCapsuleException {
    this.json = json;
    this.where = where;
    if (!json.isObject()) {
      throw new MalformedCapsuleException(where + " is no JSON object");
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  JsonNode node(String name) throws MalformedCapsuleException {
    JsonNode member = json.get(name);
    if (member == null) {
      throw malformed(name, "is missing");
    }
    return member;
  }

  Fields object(String name) throws MalformedCapsuleException {
    return new Fields(node(name), where + "." + name);
  }

  String text(String name) throws MalformedCapsuleException {
    JsonNode member = node(name);
    if (!member.isTextual()) {
      throw malformed(name, "is " + member + "; it must be a text");
    }
    return member.textValue();
  }

  long number(String name) throws MalformedCapsuleException {
    JsonNode member = node(name);
    if (!member.isIntegralNumber() || !member.canConvertToLong()) {
      throw malformed(name, "is " + member + "; it must be a whole number of 64 bits");
    }
    return member.longValue();
  }

  int number(String name, int least, int most) throws MalformedCapsuleException {
    long value = number(name);
    if (value < least || value > most) {
      throw malformed(name, "is " + value + "; it must be from " + least + " to " + most);
    }
    return (int) value;
  }

  int dword(String name) throws MalformedCapsuleException {
    return dword(name, node(name));
  }

  int dword(String name, int otherwise) throws MalformedCapsuleException {
    return has(name) ? dword(name) : otherwise;
  }

  boolean flag(String name) throws MalformedCapsuleException {
    JsonNode member = node(name);
    if (!member.isBoolean()) {
      throw malformed(name, "is " + member + "; it must be true or false");
    }
    return member.booleanValue();
  }

  int[] dwords(String name, int count) throws MalformedCapsuleException {
    JsonNode member = node(name);
    if (!member.isArray() || member.size() != count) {
      throw malformed(name, "is " + member + "; it must be a list of " + count + " DWORDs");
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = dword(name, member.get(i));
    }
    return values;
  }

  int hex(String name) throws MalformedCapsuleException {
    String text = text(name);
    try {
      return Long.decode(text) == (Long.decode(text) & LARGEST_DWORD)
          ? Long.decode(text).intValue()
          : notHex(name, text);
    } catch (NumberFormatException e) {
      return notHex(name, text);
    }
  }

  long mac(String name) throws MalformedCapsuleException {
    String text = text(name);
    if (!MAC.matcher(text).matches()) {
      throw malformed(name, "is '" + text + "'; it must look like 02:00:00:00:00:01");
    }
    return Long.parseLong(text.replace(":", ""), 16);
  }

  MalformedCapsuleException malformed(String name, String why) {
    return new MalformedCapsuleException(where + "." + name + " " + why);
  }

  private int notHex(String name, String text) throws MalformedCapsuleException {
    throw malformed(name, "is '" + text + "'; it must look like 0x0A01000A");
  }

  private int dword(String name, JsonNode member) throws MalformedCapsuleException {
    if (!member.isIntegralNumber()
        || member.longValue() < 0
        || member.longValue() > LARGEST_DWORD) {
      throw malformed(name, "holds " + member + "; a DWORD is a whole number from 0 to 4294967295");
    }
    return member.numberValue().intValue();
  }
}
