package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;

/** The items of a JSON list, taken one after the other. */
final class Items {
  private static final long LARGEST_DWORD = 0xFFFFFFFFL;

  private final String name;
  private final Iterator<JsonNode> items;

  Items(String name, JsonNode list) throws GarbledException {
    if (!list.isArray()) {
      throw new GarbledException("has " + list + " for \"" + name + "\", which must be a list");
    }
    this.name = name;
    this.items = list.elements();
  }

  JsonNode next() throws GarbledException {
    if (!items.hasNext()) {
      throw new GarbledException("has too few items in \"" + name + "\"");
    }
    return items.next();
  }

  boolean hasNext() {
    return items.hasNext();
  }

  /** Ends the list. */
  void end() throws GarbledException {
    if (items.hasNext()) {
      throw new GarbledException("has too many items in \"" + name + "\"");
    }
  }

  long number() throws GarbledException {
    JsonNode item = next();
    if (!item.isIntegralNumber() || !item.canConvertToLong()) {
      throw wrong(item, "a whole number of 64 bits");
    }
    return item.longValue();
  }

  int dword() throws GarbledException {
    JsonNode item = next();
    if (!item.isIntegralNumber()
        || !item.canConvertToLong()
        || (item.longValue() & ~LARGEST_DWORD) != 0) {
      throw wrong(item, "a DWORD");
    }
    return (int) item.longValue();
  }

  /** Takes a number of {@code bits} bits. */
  long number(int bits) throws GarbledException {
    long value = number();
    if (value >>> bits != 0) {
      throw new GarbledException(
          "has " + value + " in \"" + name + "\" where " + bits + " bits must be enough");
    }
    return value;
  }

  boolean flag() throws GarbledException {
    JsonNode item = next();
    if (!item.isBoolean()) {
      throw wrong(item, "true or false");
    }
    return item.booleanValue();
  }

  String text() throws GarbledException {
    JsonNode item = next();
    if (!item.isTextual()) {
      throw wrong(item, "a text");
    }
    return item.textValue();
  }

  Route route() throws GarbledException {
    return RouteItems.read(next());
  }

  @Nullable Route routeOrNull() throws GarbledException {
    JsonNode item = next();
    return item.isNull() ? null : RouteItems.read(item);
  }

  private GarbledException wrong(JsonNode item, String must) {
    return new GarbledException("has " + item + " in \"" + name + "\" where " + must + " must be");
  }
}
