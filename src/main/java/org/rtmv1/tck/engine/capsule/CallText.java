package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;

/** Single calls as JSON texts in which handles may have names, such as {@code client A}. */
public final class CallText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> HANDLES = List.of("ClientHandle", "EnumerationHandle");
  private static final Pattern NAME = Pattern.compile("(client|enumeration) .*");

  private CallText() {}

  /**
   * Returns the text of a call.
   *
   * @param names returns the name of a handle, empty for one without
   */
  static String of(Step.Invoke call, LongFunction<String> names) {
    ObjectNode json = StepJson.write(call);
    String name = names.apply(HandleSlot.handleOf(call.call()));
    for (String member : HANDLES) {
      if (!name.isEmpty() && json.has(member)) {
        json.put(member, name);
      }
    }
    return json.toPrettyString();
  }

  /**
   * Reads the text of a call.
   *
   * @param handles returns the handle of a name
   * @throws MalformedCapsuleException where the text holds something else
   */
  public static Step.Invoke parse(String text, ToLongFunction<String> handles)
      throws MalformedCapsuleException {
    JsonNode json = tree(text);
    for (String member : HANDLES) {
      if (json instanceof ObjectNode object
          && json.path(member).isTextual()
          && NAME.matcher(json.get(member).textValue()).matches()) {
        long handle = handles.applyAsLong(json.get(member).textValue());
        object.put(member, HandleText.of(handle));
      }
    }
    if (StepJson.read(json, "the call") instanceof Step.Invoke call) {
      return call;
    }
    throw new MalformedCapsuleException("the call is none: it does not say \"call\"");
  }

  private static JsonNode tree(String text) throws MalformedCapsuleException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new MalformedCapsuleException("the call is no JSON: " + e.getOriginalMessage());
    }
  }
}
