package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtmv1.tck.launch.Shard;

/** Finds which shard a run is in what a build system sets in the environment. */
final class ShardEnvironment {
  private static final String STATUS_FILE = "TEST_SHARD_STATUS_FILE";

  /** From the innermost: a test that Bazel runs in a job of a CI system is Bazel's shard. */
  private static final List<ShardVariables> SYSTEMS =
      List.of(
          new ShardVariables("Bazel", "TEST_SHARD_INDEX", 0, "TEST_TOTAL_SHARDS"),
          new ShardVariables("Kubernetes", "JOB_COMPLETION_INDEX", 0, "RTMV1_SHARD_TOTAL"),
          new ShardVariables(
              "Buildkite", "BUILDKITE_PARALLEL_JOB", 0, "BUILDKITE_PARALLEL_JOB_COUNT"),
          new ShardVariables("CircleCI", "CIRCLE_NODE_INDEX", 0, "CIRCLE_NODE_TOTAL"),
          new ShardVariables("GitLab", "CI_NODE_INDEX", 1, "CI_NODE_TOTAL"),
          new ShardVariables("Semaphore", "SEMAPHORE_JOB_INDEX", 1, "SEMAPHORE_JOB_COUNT"),
          new ShardVariables(
              "Azure Pipelines", "SYSTEM_JOBPOSITIONINPHASE", 1, "SYSTEM_TOTALJOBSINPHASE"));

  private final Map<String, String> environment;

  private ShardEnvironment(Map<String, String> environment) {
    this.environment = environment;
  }

  static ShardEnvironment of(Map<String, String> environment) {
    return new ShardEnvironment(environment);
  }

  /**
   * Returns the shard, and tells Bazel that it is heeded.
   *
   * @throws UsageException where nothing is set, or nonsense
   */
  Shard shard() {
    for (ShardVariables system : SYSTEMS) {
      Optional<Shard> shard = system.shard(environment);
      if (shard.isPresent()) {
        acknowledge();
        return shard.get();
      }
    }
    throw new UsageException(
        """
        --shard auto finds no shard: the environment sets none of
        %s.
        Name the shard, as in --shard 3/8, or leave --shard out to run everything."""
            .formatted(
                SYSTEMS.stream().map(ShardVariables::names).collect(Collectors.joining(",\n"))));
  }

  /** Bazel fails a test in shards that does not touch this file: it might run everything. */
  private void acknowledge() {
    String file = environment.getOrDefault(STATUS_FILE, "");
    if (file.isEmpty()) {
      return;
    }
    try {
      Files.write(Path.of(file), new byte[0]);
    } catch (IOException e) {
      throw new UsageException(
          STATUS_FILE + " names " + file + ", which cannot be written to: " + e + ".");
    }
  }
}
