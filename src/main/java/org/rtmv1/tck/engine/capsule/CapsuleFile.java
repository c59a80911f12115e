package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.rtm.RequirementId;

/** Capsules as JSON files. */
public final class CapsuleFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMAT = "rtmv1-capsule";
  private static final long VERSION = 1;

  private CapsuleFile() {}

  /** Returns the name of the file for the failure of this number, counted from 1 within its run. */
  public static String name(WalkFailure failure, int number) {
    return "%s-%d.capsule.json".formatted(failure.finding().requirement(), number);
  }

  /** Writes {@code capsule} to {@code file}, over what was there. */
  public static void write(Capsule capsule, Path file) throws IOException {
    Files.writeString(file, text(capsule), StandardCharsets.UTF_8);
  }

  /**
   * Reads a capsule.
   *
   * @throws MalformedCapsuleException where the file holds something else; the message names the
   *     place
   * @throws IOException where it cannot be read
   */
  public static Capsule read(Path file) throws IOException, MalformedCapsuleException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  static String text(Capsule capsule) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT).put("version", VERSION).put("kit", capsule.kitVersion());
    json.putObject("subject")
        .put("name", capsule.subjectName())
        .put("version", capsule.subjectVersion());
    json.put("seed", capsule.seed()).put("requirement", capsule.requirement().value());
    json.put("expected", capsule.expected()).put("butWas", capsule.butWas());
    ArrayNode steps = json.putArray("steps");
    for (int i = 0; i < capsule.steps().size(); i++) {
      steps.add(StepJson.write(capsule.steps().get(i)).put("seen", capsule.seen().get(i)));
    }
    return json.toPrettyString() + "\n";
  }

  static Capsule parse(String text) throws MalformedCapsuleException {
    Fields fields = new Fields(tree(text), "capsule");
    if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
      throw new MalformedCapsuleException(
          "the file does not say \"format\": \"" + FORMAT + "\", as a capsule does");
    }
    if (fields.number("version") != VERSION) {
      throw fields.malformed(
          "version", "is " + fields.number("version") + "; this kit reads version " + VERSION);
    }
    return capsule(fields);
  }

  private static JsonNode tree(String text) throws MalformedCapsuleException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new MalformedCapsuleException("it is no JSON");
    }
  }

  private static Capsule capsule(Fields fields) throws MalformedCapsuleException {
    List<Step> steps = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (JsonNode step : fields.node("steps")) {
      String where = "steps[" + steps.size() + "]";
      steps.add(StepJson.read(step, where));
      seen.add(new Fields(step, where).text("seen"));
    }
    if (steps.isEmpty()) {
      throw fields.malformed("steps", "holds no step");
    }
    Fields subject = fields.object("subject");
    return new Capsule(
        fields.text("kit"),
        subject.text("name"),
        subject.text("version"),
        fields.number("seed"),
        requirement(fields),
        fields.text("expected"),
        fields.text("butWas"),
        steps,
        seen);
  }

  private static RequirementId requirement(Fields fields) throws MalformedCapsuleException {
    try {
      return new RequirementId(fields.text("requirement"));
    } catch (IllegalArgumentException e) {
      throw fields.malformed("requirement", "is wrong: " + e.getMessage());
    }
  }
}
