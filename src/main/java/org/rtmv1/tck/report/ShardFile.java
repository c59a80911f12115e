package org.rtmv1.tck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.trace.RunJson;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.launch.ShardException;
import org.rtmv1.tck.launch.ShardRecord;
import org.rtmv1.tck.model.Observation;

/** The file {@code shard.json}, which a shard of a run leaves in place of results. */
public final class ShardFile {
  /** The name of the file. */
  public static final String NAME = "shard.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ShardFile() {}

  /** Returns the text of the file. It holds neither a date nor a duration. */
  public static String text(ShardRecord shard) {
    TraceHeader header = shard.header();
    ShardDocument document =
        new ShardDocument(
            ShardDocument.FORMAT,
            ShardDocument.VERSION,
            header.kitVersion(),
            header.seed(),
            header.request(),
            RunJson.of(header.manifest()),
            shard.cases().stream().map(ShardFile::withoutTime).toList(),
            shard.observations().stream()
                .map(each -> new RecordedRun.Choice(each.register(), each.seen()))
                .toList(),
            shard.walks().map(walks -> ShardWalks.members(walks, shard.cases())).orElse(null),
            shard.faults());
    return JSON.valueToTree(document).toPrettyString() + "\n";
  }

  private static JsonNode withoutTime(CaseResult result) {
    return ((ObjectNode) RunJson.of(result)).put("nanoseconds", 0);
  }

  /**
   * Returns the folders that hold a shard: {@code folder} itself or, where it holds none, those
   * directly below it, in the order of their names.
   *
   * @throws ShardException where there is none
   */
  public static List<Path> foldersIn(Path folder) {
    if (isIn(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> below = Files.list(folder)) {
      List<Path> found = below.filter(ShardFile::isIn).sorted().toList();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (IOException e) {
      throw new ShardException(
          "There is no folder " + folder + ".\nName the folders that 'run --shard K/N' wrote.");
    }
    throw new ShardException(
        """
        There is no shard.json in %s, nor in a folder directly in it.
        'run --shard K/N --out DIR' leaves one at its end; a shard that was broken off leaves none."""
            .formatted(folder));
  }

  /** Tells whether a folder holds a shard. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /**
   * Reads the shard that a folder holds.
   *
   * @throws ShardException where it cannot be understood, with a message for the reader
   */
  public static ShardRecord read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return record(document(JSON.readTree(Files.readString(file))), folder);
    } catch (JsonProcessingException e) {
      throw refused(file, reason(e));
    } catch (IllegalArgumentException e) {
      throw refused(file, e.getMessage());
    } catch (IOException e) {
      throw new ShardException("The shard " + file + " cannot be read: " + e + ".");
    }
  }

  private static ShardException refused(Path file, @Nullable String why) {
    return new ShardException(
        "The file "
            + file
            + " does not hold a shard of a run: "
            + why
            + ".\nRun this shard again.");
  }

  private static String reason(JsonProcessingException failure) {
    if (failure.getCause() instanceof IllegalArgumentException missing) {
      return String.valueOf(missing.getMessage());
    }
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "it does not have what it must for " + mapping.getPath().get(0).getFieldName();
    }
    return failure.getOriginalMessage();
  }

  private static ShardDocument document(JsonNode json) throws JsonProcessingException {
    boolean shard =
        json.path("format").asText().equals(ShardDocument.FORMAT)
            && json.path("version").asInt() == ShardDocument.VERSION;
    if (!shard) {
      throw new IllegalArgumentException(
          "it does not say format %s, version %d"
              .formatted(ShardDocument.FORMAT, ShardDocument.VERSION));
    }
    return JSON.treeToValue(json, ShardDocument.class);
  }

  private static ShardRecord record(ShardDocument document, Path folder) {
    List<CaseResult> cases = document.cases().stream().map(RunJson::result).toList();
    return new ShardRecord(
        folder,
        new TraceHeader(
            document.kit(),
            document.seed(),
            RunJson.manifest(document.subject()),
            document.request()),
        cases,
        document.observations().stream()
            .map(each -> new Observation(each.register(), each.seen()))
            .toList(),
        Optional.ofNullable(document.walks()).map(walks -> ShardWalks.summary(walks, cases)),
        document.faults());
  }
}
