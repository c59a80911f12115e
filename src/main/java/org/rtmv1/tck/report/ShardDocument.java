package org.rtmv1.tck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.walk.Scene;

/**
 * The members of {@code shard.json}. {@code src/main/docs/sharding.md} describes them.
 *
 * @param format always {@link #FORMAT}
 * @param version the version of the format
 * @param kit the version of the kit that ran
 * @param seed the seed of everything drawn at random
 * @param request what was asked for
 * @param subject what the subject told about itself
 * @param cases the results of the shard's cases
 * @param observations the choices that guided walks saw the subject make
 * @param walks what guided walks covered; null where another shard has them
 * @param faults faults of the kit, each a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShardDocument(
    String format,
    int version,
    String kit,
    long seed,
    Map<String, String> request,
    JsonNode subject,
    List<JsonNode> cases,
    List<RecordedRun.Choice> observations,
    @Nullable Walks walks,
    List<String> faults) {
  static final String FORMAT = "rtmv1-shard";
  static final int VERSION = 1;

  /** Checks that nothing is missing. */
  ShardDocument {
    Members.demand(kit, "kit");
    Members.demand(request, "request");
    Members.demand(subject, "subject");
    cases = Members.list(cases, "cases");
    observations = Members.list(observations, "observations");
    faults = Members.list(faults, "faults");
  }

  /**
   * What guided walks covered and found.
   *
   * @param calls the calls made
   * @param walks the number of walks
   * @param situations the situations covered
   * @param situationsReachable those that walks can reach
   * @param pairs the pairs of transitions covered
   * @param pairsReachable those that a conformant subject can show
   * @param growth calls, situations and pairs covered, from time to time
   * @param callsByFunction the calls of each function
   * @param failures the distinct failures, reduced
   */
  record Walks(
      long calls,
      long walks,
      @JsonProperty("situationsCovered") int situations,
      int situationsReachable,
      @JsonProperty("pairsCovered") int pairs,
      int pairsReachable,
      List<List<Long>> growth,
      Map<String, Long> callsByFunction,
      List<Failure> failures) {
    /** Checks that nothing is missing. */
    Walks {
      growth = Members.list(growth, "walks/growth");
      Members.demand(callsByFunction, "walks/callsByFunction");
      failures = Members.list(failures, "walks/failures");
    }
  }

  /**
   * One failure of a walk.
   *
   * @param id the case that tells of it
   * @param seed the seed of the walk
   * @param calls how many calls all walks had made
   * @param lost whether the subject was lost
   * @param steps the reduced steps
   * @param scenes how everything stood behind each of them
   */
  record Failure(
      @JsonProperty("case") String id,
      long seed,
      long calls,
      boolean lost,
      List<JsonNode> steps,
      List<Scene> scenes) {
    /** Checks that nothing is missing. */
    Failure {
      Members.demand(id, "failures/case");
      steps = Members.list(steps, "failures/steps");
      scenes = Members.list(scenes, "failures/scenes");
    }
  }
}
