package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Steps as JSON: a call under the name of its C function, or the one thing that another step does.
 */
public final class StepJson {
  /** Events cost memory, so that a file with a slip in it is better refused. */
  private static final int MOST_EVENTS = 10_000;

  private static final Duration LONGEST = Duration.ofSeconds(1L << Integer.SIZE);

  private StepJson() {}

  /** Returns a step as an object. */
  public static ObjectNode write(Step step) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (step instanceof Step.Invoke invoke) {
      json.put("call", invoke.call().function().documentedName());
      if (invoke.slot() != 0) {
        json.put("as", HandleText.ofSlot(invoke.slot()));
      }
      if (invoke.routeSlot() != 0) {
        json.put("routeOf", HandleText.ofSlot(invoke.routeSlot()));
      }
      CallJson.write(invoke.call(), json);
    } else if (step instanceof Step.Advance advance) {
      json.put("advance", advance.duration().toString());
    } else if (step instanceof Step.ObserveEvent observe) {
      json.put("observeEvent", observe.event());
    } else if (step instanceof Step.ArmShortage arm) {
      json.put("armShortage", arm.nth());
    }
    return json;
  }

  /**
   * Reads a step.
   *
   * @param where the step's name in messages
   * @throws MalformedCapsuleException where the object says something else
   */
  public static Step read(JsonNode json, String where) throws MalformedCapsuleException {
    Fields fields = new Fields(json, where);
    if (fields.has("call")) {
      return readCall(fields);
    }
    if (fields.has("advance")) {
      return new Step.Advance(duration(fields));
    }
    if (fields.has("observeEvent")) {
      return new Step.ObserveEvent(fields.number("observeEvent", 1, MOST_EVENTS));
    }
    if (fields.has("armShortage")) {
      return new Step.ArmShortage(fields.number("armShortage", 1, Integer.MAX_VALUE));
    }
    throw new MalformedCapsuleException(
        where
            + " says neither call, advance, observeEvent nor armShortage; a step says one of them");
  }

  private static Step readCall(Fields fields) throws MalformedCapsuleException {
    if (fields.has("ChangeEvent")) {
      fields.number("ChangeEvent", 0, MOST_EVENTS);
    }
    Operation call = CallJson.read(function(fields), fields);
    return new Step.Invoke(call, slot(fields, "as"), slot(fields, "routeOf"));
  }

  private static int slot(Fields fields, String name) throws MalformedCapsuleException {
    return fields.has(name) ? HandleText.slot(fields, name) : 0;
  }

  private static RtmFunction function(Fields fields) throws MalformedCapsuleException {
    String name = fields.text("call");
    for (RtmFunction function : RtmFunction.values()) {
      if (function.documentedName().equals(name)) {
        return function;
      }
    }
    throw fields.malformed("call", "is '" + name + "', which is none of the 14 functions");
  }

  private static Duration duration(Fields fields) throws MalformedCapsuleException {
    String text = fields.text("advance");
    try {
      Duration duration = Duration.parse(text);
      if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
    } catch (DateTimeException e) {
      throw fields.malformed("advance", "is '" + text + "'; it must look like PT5S");
    }
    throw fields.malformed("advance", "is '" + text + "'; it must be from PT0S to " + LONGEST);
  }
}
