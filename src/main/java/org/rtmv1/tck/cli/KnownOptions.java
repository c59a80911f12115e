package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.known.KnownDeviations;
import org.rtmv1.tck.report.known.KnownUpdate;
import picocli.CommandLine.Option;

/** The options that say which deviations are known. */
final class KnownOptions {
  @Option(
      names = "--known",
      paramLabel = "FILE",
      description = "Pass where just the deviations that it lists are seen.")
  private @Nullable Path file;

  @Option(
      names = "--known-update",
      description = "Write what this run shows to the file of --known.")
  private boolean update;

  /**
   * Returns the list to hold the run against.
   *
   * @throws UsageException where the options do not go together
   */
  KnownDeviations list() {
    if (update && file == null) {
      throw new UsageException("--known-update goes with --known FILE; name the file to write.");
    }
    return file == null || update ? KnownDeviations.none() : KnownDeviations.read(file, today());
  }

  /** Refuses what a run cannot do with a list, before it begins. */
  void check(RunRequest request) {
    if (file != null && request.shard().isPresent()) {
      throw new UsageException(
          "--known goes with a whole run; leave it out here and give it to 'merge', which has the verdict.");
    }
    if (update) {
      KnownUpdate.demandWhole(request);
    }
  }

  /** Writes the list where that is asked for, and returns the exit status of the run. */
  int exitCode(RunResult result, ReportContext context, PrintWriter err) {
    if (update && file != null) {
      err.println(KnownUpdate.write(file, result, today()));
    }
    return context.known().check(result).exitCode();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
