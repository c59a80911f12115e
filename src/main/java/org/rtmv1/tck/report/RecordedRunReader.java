package org.rtmv1.tck.report;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rtmv1.tck.launch.RunResult;

/** Reads {@code results.json}. */
final class RecordedRunReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RecordedRunReader() {}

  static RecordedRun read(Path place) {
    Path file = Files.isDirectory(place) ? place.resolve("results.json") : place;
    if (!Files.exists(file) && Files.isDirectory(place) && ShardFile.isIn(place)) {
      throw new RecordedRunException(
          place
              + " holds a shard and not the results of a run.\n'merge' makes results of all shards.");
    }
    if (!Files.exists(file)) {
      throw new RecordedRunException(
          "There are no results at " + file + ".\n'run --out FOLDER' writes them.");
    }
    try {
      return parse(Files.readString(file), file);
    } catch (IOException e) {
      throw new RecordedRunException("The results " + file + " cannot be read: " + e + ".");
    }
  }

  static RecordedRun of(RunResult result, ReportContext context) {
    try {
      return JSON.readValue(ResultsJson.of(result, context), RecordedRun.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("results are not as they are read: " + e, e);
    }
  }

  private static RecordedRun parse(String text, Path file) {
    try {
      JsonNode json = JSON.readTree(text);
      checkVersion(json.path("schemaVersion"), file);
      return JSON.treeToValue(json, RecordedRun.class);
    } catch (JsonProcessingException e) {
      throw new RecordedRunException(
          "The file " + file + " does not hold the results of a run: " + reason(e) + ".");
    }
  }

  private static void checkVersion(JsonNode version, Path file) {
    if (!version.isInt()) {
      throw new RecordedRunException(
          "The file " + file + " does not hold the results of a run: it lacks schemaVersion.");
    }
    if (version.intValue() != ResultsJson.SCHEMA_VERSION) {
      throw new RecordedRunException(
          "The results "
              + file
              + " are of version "
              + version.intValue()
              + " of the format; this kit reads version "
              + ResultsJson.SCHEMA_VERSION
              + ".");
    }
  }

  private static String reason(JsonProcessingException failure) {
    if (failure instanceof JsonParseException) {
      return "it is no JSON";
    }
    return failure.getCause() instanceof IllegalArgumentException missing
        ? String.valueOf(missing.getMessage())
        : failure.getOriginalMessage();
  }
}
