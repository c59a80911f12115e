package org.rtmv1.tck.report.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate states: an in-toto statement, version 1. {@code src/main/docs/certificate.md}
 * describes the members.
 *
 * @param type the version of the statement's format
 * @param subject the files that the implementation consists of
 * @param predicateType what the predicate is
 * @param predicate what was found out about them
 */
public record Statement(
    @JsonProperty("_type") String type,
    List<Artifact> subject,
    String predicateType,
    Predicate predicate) {
  static final String TYPE = "https://in-toto.io/Statement/v1";
  static final String PREDICATE_TYPE = "urn:rtmv1-tck:conformance:v1";

  private static final String SHA256 = "sha256";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * A file and its digest.
   *
   * @param name the file's name, or what it is
   * @param digest the digest by the name of its algorithm
   */
  public record Artifact(String name, Map<String, String> digest) {
    /** Returns an artifact with a SHA-256 digest. */
    public static Artifact of(String name, String sha256) {
      return new Artifact(name, Map.of(SHA256, sha256));
    }

    /** Returns the SHA-256 digest, empty where there is none. */
    String sha256() {
      return digest.getOrDefault(SHA256, "");
    }
  }

  /**
   * What a run has shown.
   *
   * @param implementation the implementation's own name and version
   * @param kit the kit that ran, with its version for a name
   * @param features the requirements and scenarios
   * @param profile the profile, all of which ran
   * @param seed the seed of everything drawn at random
   * @param counts how many requirements have each outcome
   * @param results the file with the results
   * @param trace the file with every call
   * @param date when it ended, ISO 8601; empty where SOURCE_DATE_EPOCH asks for none
   */
  public record Predicate(
      Implementation implementation,
      Artifact kit,
      Artifact features,
      String profile,
      long seed,
      Map<String, Long> counts,
      Artifact results,
      Artifact trace,
      String date) {}

  /**
   * What a subject told about itself.
   *
   * @param name its name
   * @param version its version
   */
  public record Implementation(String name, String version) {}

  static Statement of(List<Artifact> subject, Predicate predicate) {
    return new Statement(TYPE, subject, PREDICATE_TYPE, predicate);
  }

  byte[] json() {
    try {
      return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a statement is plain data", e);
    }
  }

  /**
   * Reads a statement.
   *
   * @throws IllegalArgumentException where the bytes are none; the message completes a sentence
   */
  static Statement parse(byte[] json) {
    try {
      @Nullable Statement read = JSON.readValue(json, Statement.class);
      if (read == null) {
        throw new IllegalArgumentException("it is empty");
      }
      return read;
    } catch (IOException e) {
      String reason =
          e instanceof JsonProcessingException problem
              ? problem
                  .getOriginalMessage()
                  .replaceFirst("; `.*", "")
                  .replaceFirst("Missing creator property '(\\w+)'.*", "it lacks $1")
              : String.valueOf(e.getMessage());
      throw new IllegalArgumentException(reason, e);
    }
  }
}
