package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.ResultFolder;
import org.rtmv1.tck.report.ShardFile;

/** The folder that a run's results go to, whichever way the run ends. */
final class OutputFolder {
  private final Path folder;
  private final ResultFolder results;
  private final ReportContext context;

  private OutputFolder(Path folder, ResultFolder results, ReportContext context) {
    this.folder = folder;
    this.results = results;
    this.context = context;
  }

  /**
   * Prepares a folder.
   *
   * @throws UsageException where it cannot be written to
   */
  static OutputFolder open(Path folder, ReportContext context) {
    try {
      return new OutputFolder(folder, ResultFolder.open(folder), context);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  /** Returns the file for people, or the one that a shard leaves. */
  Path report(RunResult result) {
    return folder.resolve(result.request().shard().isPresent() ? ShardFile.NAME : "report.html");
  }

  /** Returns the file for programs. */
  String json(RunResult result) {
    return results.json(result, context);
  }

  void append(CaseResult result) {
    results.append(result);
  }

  /** Has the results so far written should the JVM be told to stop before {@link #write}. */
  Thread guard(ConformanceRun run) {
    Thread guard = new Thread(() -> writePartial(run), "results of a run that is broken off");
    Runtime.getRuntime().addShutdownHook(guard);
    return guard;
  }

  private void writePartial(ConformanceRun run) {
    try {
      results.writePartial(run.soFar(), context);
    } catch (IOException e) {
      System.err.println("The results so far cannot be written to " + folder + ": " + e);
    }
  }

  /**
   * Writes the results of a run that has come to its end.
   *
   * @throws UsageException where they cannot be written
   */
  void write(RunResult result, Thread guard) {
    try {
      write(result);
    } finally {
      release(guard);
    }
  }

  /** Writes the results of a run that nobody guards any more. */
  void write(RunResult result) {
    try {
      results.write(result, context);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private static void release(Thread guard) {
    try {
      Runtime.getRuntime().removeShutdownHook(guard);
    } catch (IllegalStateException e) {
      // the JVM is stopping, and the guard has begun
    }
  }

  private static UsageException refused(Path folder, IOException problem) {
    return new UsageException(
        "Results cannot be written to "
            + folder.toAbsolutePath()
            + ": "
            + problem.getClass().getSimpleName()
            + ": "
            + problem.getMessage()
            + ".\nName a folder that can be written to with --out DIR.");
  }
}
