package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.launch.Shard;

class ShardEnvironmentTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "TEST_SHARD_INDEX, 2, TEST_TOTAL_SHARDS",
    "JOB_COMPLETION_INDEX, 2, RTMV1_SHARD_TOTAL",
    "BUILDKITE_PARALLEL_JOB, 2, BUILDKITE_PARALLEL_JOB_COUNT",
    "CIRCLE_NODE_INDEX, 2, CIRCLE_NODE_TOTAL",
    "CI_NODE_INDEX, 3, CI_NODE_TOTAL",
    "SEMAPHORE_JOB_INDEX, 3, SEMAPHORE_JOB_COUNT",
    "SYSTEM_JOBPOSITIONINPHASE, 3, SYSTEM_TOTALJOBSINPHASE"
  })
  void the_third_of_eight_is_found(String index, String number, String total) {
    assertThat(shard(Map.of(index, number, total, "8"))).isEqualTo(new Shard(3, 8));
  }

  @Test
  void bazel_in_a_job_of_a_ci_system_goes_first_and_is_told() {
    Path status = folder.resolve("status");
    Map<String, String> environment =
        Map.of(
            "TEST_SHARD_INDEX", "0",
            "TEST_TOTAL_SHARDS", "2",
            "TEST_SHARD_STATUS_FILE", status.toString(),
            "CI_NODE_INDEX", "5",
            "CI_NODE_TOTAL", "5");
    assertThat(shard(environment)).isEqualTo(new Shard(1, 2));
    assertThat(status).isEmptyFile();
  }

  @Test
  void a_job_of_gitlab_that_is_not_divided_is_the_one_of_one() {
    assertThat(shard(Map.of("CI_NODE_TOTAL", "1"))).isEqualTo(new Shard(1, 1));
  }

  @Test
  void a_total_that_is_missing_is_named() {
    assertRefused(
        Map.of("JOB_COMPLETION_INDEX", "0"),
        """
        --shard auto finds JOB_COMPLETION_INDEX of Kubernetes in the environment, but not RTMV1_SHARD_TOTAL.
        Set it, or name the shard, as in --shard 3/8.""");
    assertRefused(
        Map.of("CIRCLE_NODE_TOTAL", "8"),
        """
        --shard auto finds CIRCLE_NODE_TOTAL of CircleCI in the environment, but not CIRCLE_NODE_INDEX.
        Set it, or name the shard, as in --shard 3/8.""");
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "9, 8", "x, 8", "1, y", "1, 0", "1, 10000"})
  void nonsense_is_refused(String index, String total) {
    assertRefused(
        Map.of("CI_NODE_INDEX", index, "CI_NODE_TOTAL", total),
        "--shard auto finds CI_NODE_INDEX=%s and CI_NODE_TOTAL=%s in the environment; GitLab numbers its jobs from 1, and there can be 9999."
            .formatted(index, total));
  }

  @Test
  void where_nothing_is_set_the_variables_are_named() {
    assertRefused(
        Map.of("TEST_SHARD_STATUS_FILE", "x"),
        """
        --shard auto finds no shard: the environment sets none of
          TEST_SHARD_INDEX and TEST_TOTAL_SHARDS (Bazel),
          JOB_COMPLETION_INDEX and RTMV1_SHARD_TOTAL (Kubernetes),
          BUILDKITE_PARALLEL_JOB and BUILDKITE_PARALLEL_JOB_COUNT (Buildkite),
          CIRCLE_NODE_INDEX and CIRCLE_NODE_TOTAL (CircleCI),
          CI_NODE_INDEX and CI_NODE_TOTAL (GitLab),
          SEMAPHORE_JOB_INDEX and SEMAPHORE_JOB_COUNT (Semaphore),
          SYSTEM_JOBPOSITIONINPHASE and SYSTEM_TOTALJOBSINPHASE (Azure Pipelines).
        Name the shard, as in --shard 3/8, or leave --shard out to run everything.""");
  }

  @Test
  void a_status_file_that_cannot_be_written_is_named() {
    Path missing = folder.resolve("missing/status");
    assertThatThrownBy(
            () ->
                shard(
                    Map.of(
                        "TEST_SHARD_INDEX", "0",
                        "TEST_TOTAL_SHARDS", "2",
                        "TEST_SHARD_STATUS_FILE", missing.toString())))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(
            "TEST_SHARD_STATUS_FILE names " + missing + ", which cannot be written to: ");
  }

  private static Shard shard(Map<String, String> environment) {
    return ShardEnvironment.of(environment).shard();
  }

  private static void assertRefused(Map<String, String> environment, String message) {
    assertThatThrownBy(() -> shard(environment))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }
}
