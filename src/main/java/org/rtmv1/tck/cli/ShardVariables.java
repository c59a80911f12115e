package org.rtmv1.tck.cli;

import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.launch.Shard;

/**
 * The environment variables by which a build system tells a job which of several it is.
 *
 * @param system its name
 * @param index the variable with the number of the job
 * @param first the number that the first job has
 * @param total the variable with the number of jobs
 */
record ShardVariables(String system, String index, int first, String total) {
  /** A job that is one of one may have no number. */
  private static final String ONE = "1";

  String names() {
    return "  " + index + " and " + total + " (" + system + ")";
  }

  /**
   * Returns the shard that the variables name, none where the system sets nothing.
   *
   * @throws UsageException where one is missing or out of range
   */
  Optional<Shard> shard(Map<String, String> environment) {
    String jobs = environment.getOrDefault(total, "");
    String job = environment.getOrDefault(index, "");
    if (jobs.isEmpty() && job.isEmpty()) {
      return Optional.empty();
    }
    if (job.isEmpty() && jobs.equals(ONE)) {
      return Optional.of(new Shard(1, 1));
    }
    if (jobs.isEmpty() || job.isEmpty()) {
      throw lacking(jobs.isEmpty() ? index : total, jobs.isEmpty() ? total : index);
    }
    return Optional.of(shard(job, jobs));
  }

  private UsageException lacking(String there, String missing) {
    return new UsageException(
        "--shard auto finds %s of %s in the environment, but not %s.\nSet it, or name the shard, as in --shard 3/8."
            .formatted(there, system, missing));
  }

  private Shard shard(String job, String jobs) {
    try {
      return new Shard(Integer.parseInt(job) - first + 1, Integer.parseInt(jobs));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--shard auto finds %s=%s and %s=%s in the environment; %s numbers its jobs from %d, and there can be %d."
              .formatted(index, job, total, jobs, system, first, Shard.MOST));
    }
  }
}
