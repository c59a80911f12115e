package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** The first line of a trace. */
final class HeaderJson {
  private static final String FORMAT = "rtmv1-trace";
  private static final int VERSION = 1;

  private HeaderJson() {}

  static void write(JsonGenerator json, TraceHeader header) throws IOException {
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeStringField("kit", header.kitVersion());
    json.writeNumberField("seed", header.seed());
    json.writeObjectFieldStart("request");
    for (Map.Entry<String, String> each : header.request().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    ManifestJson.write(json, header.manifest());
  }

  static TraceHeader read(LineFields line) throws GarbledException {
    if (!line.has("format") || !line.text("format").equals(FORMAT)) {
      throw new GarbledException(
          "does not say \"format\": \"" + FORMAT + "\", as the first line of a trace does");
    }
    if (line.number("version") != VERSION) {
      throw new GarbledException(
          "says version " + line.number("version") + "; this kit reads version " + VERSION);
    }
    return new TraceHeader(
        line.text("kit"), line.number("seed"), ManifestJson.read(line), request(line));
  }

  private static Map<String, String> request(LineFields line) throws GarbledException {
    LineFields request = line.object("request");
    Map<String, String> texts = new TreeMap<>();
    for (Iterator<String> names = line.node("request").fieldNames(); names.hasNext(); ) {
      String name = names.next();
      texts.put(name, request.text(name));
    }
    return texts;
  }
}
