package org.rtmv1.tck.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.model.Observation;

/**
 * What one shard of a run came to, with all that the verdicts on the whole run need of it.
 *
 * @param place where it is kept, for messages
 * @param header the kit, the subject and what was asked for
 * @param cases the results of its cases
 * @param observations the choices that guided walks saw the subject make
 * @param walks what guided walks covered, where the shard had them
 * @param faults faults of the kit itself, each a sentence
 */
public record ShardRecord(
    Path place,
    TraceHeader header,
    List<CaseResult> cases,
    List<Observation> observations,
    Optional<WalkSummary> walks,
    List<String> faults) {
  private static final String FEATURES = "features";

  /** Copies the lists. */
  public ShardRecord {
    cases = List.copyOf(cases);
    observations = List.copyOf(observations);
    faults = List.copyOf(faults);
  }

  /**
   * Returns what is to be kept of a shard that has run.
   *
   * @param place where it will be kept
   * @param kitVersion the version of this kit
   * @param subject how the subject was named
   */
  public static ShardRecord of(RunResult result, Path place, String kitVersion, String subject) {
    Map<String, String> words = new TreeMap<>(RequestWords.of(result.request(), subject));
    words.put(FEATURES, FeatureFiles.digest());
    return new ShardRecord(
        place,
        new TraceHeader(kitVersion, result.request().settings().seed(), result.manifest(), words),
        result.cases(),
        result.observations(),
        result.walks(),
        result.faults());
  }

  /** Returns how the subject was named. */
  public String subject() {
    return header.request().getOrDefault(RequestWords.SUBJECT, "");
  }

  /** Returns which shard it is, empty where the record does not say so. */
  Optional<Shard> shard() {
    return Optional.ofNullable(header.request().get(RequestWords.SHARD)).map(Shard::of);
  }

  String features() {
    return header.request().getOrDefault(FEATURES, "");
  }

  /**
   * Returns what was asked of the whole run.
   *
   * @throws ShardException where this kit does not understand it
   */
  RunRequest request(List<Requirement> known) {
    RunRequest request = RequestWords.request(header, known);
    Map<String, String> words = new TreeMap<>(RequestWords.of(request, subject()));
    words.put(FEATURES, features());
    if (!words.equals(header.request())) {
      throw new ShardException(
          place + " holds a request that this kit does not understand: " + header.request() + ".");
    }
    return request;
  }
}
