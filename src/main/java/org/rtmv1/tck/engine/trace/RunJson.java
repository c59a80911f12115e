package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.spi.Manifest;

/** Manifests and results of cases as a trace has them, for other files. */
public final class RunJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUBJECT = "subject";

  private RunJson() {}

  private interface Member {
    void write(JsonGenerator json) throws IOException;
  }

  private interface Reading<T> {
    T read() throws GarbledException;
  }

  /** Returns a manifest as an object. */
  public static JsonNode of(Manifest manifest) {
    return written(json -> ManifestJson.write(json, manifest)).get(SUBJECT);
  }

  /** Returns a result as an object. */
  public static JsonNode of(CaseResult result) {
    return written(json -> ResultJson.write(json, result)).get(ResultJson.NAME);
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException where the object says something else
   */
  public static Manifest manifest(JsonNode json) {
    JsonNode line = JSON.createObjectNode().set(SUBJECT, json);
    return read(SUBJECT, () -> ManifestJson.read(new LineFields(line)));
  }

  /**
   * Reads a result.
   *
   * @throws IllegalArgumentException where the object says something else
   */
  public static CaseResult result(JsonNode json) {
    return read(ResultJson.NAME, () -> ResultJson.read(new LineFields(json)));
  }

  private static <T> T read(String what, Reading<T> reading) {
    try {
      return reading.read();
    } catch (GarbledException e) {
      throw new IllegalArgumentException("a " + what + " in it " + e.getMessage(), e);
    }
  }

  private static JsonNode written(Member member) {
    try (TokenBuffer buffer = new TokenBuffer(JSON, false)) {
      buffer.writeStartObject();
      member.write(buffer);
      buffer.writeEndObject();
      return JSON.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON to memory failed", e);
    }
  }
}
