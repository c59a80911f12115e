package org.rtmv1.tck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.ShardRecord;
import org.rtmv1.tck.report.known.KnownCheck;

/**
 * The folder that a run writes to.
 *
 * <p>Each case is appended to {@code results.ndjson} as it ends, so that a run that is killed keeps
 * what it had; the other files are written at the end, over those of an earlier run, which go at
 * the start. Any thread may call at any time.
 */
public final class ResultFolder {
  private static final String CASES = "results.ndjson";
  private static final String RESULTS = "results.json";
  private static final String JUNIT = "junit.xml";
  private static final String HTML = "report.html";
  private static final String SUMMARY = "summary.md";
  private static final String BADGE = "badge.svg";

  private final Path folder;
  private @Nullable IOException failure;

  private ResultFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Prepares a folder, which is created where it does not exist.
   *
   * @throws IOException where it cannot be written to
   */
  public static ResultFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : new String[] {RESULTS, JUNIT, HTML, SUMMARY, BADGE, ShardFile.NAME}) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.writeString(folder.resolve(CASES), "");
    return new ResultFolder(folder);
  }

  /** Appends the result of a case. A failure is kept for {@link #write}: the run goes on. */
  public synchronized void append(CaseResult result) {
    try {
      Files.writeString(
          folder.resolve(CASES),
          ResultsJson.line(result) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
  }

  /**
   * Writes the results of the whole run, or what a shard leaves in place of them.
   *
   * @throws IOException where they, or a case before, cannot be written
   */
  public synchronized void write(RunResult result, ReportContext context) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (result.request().shard().isPresent()) {
      write(ShardFile.NAME, json(result, context));
      return;
    }
    write(RESULTS, json(result, context));
    KnownCheck known = context.known().check(result);
    write(JUNIT, JUnitXml.of(result, known));
    write(SUMMARY, JobSummary.of(result, context));
    write(BADGE, Badge.of(result, known));
    write(HTML, HtmlReport.of(result, context));
  }

  /** Returns the file for programs: {@code results.json}, or {@code shard.json} of a shard. */
  public String json(RunResult result, ReportContext context) {
    return result.request().shard().isEmpty()
        ? ResultsJson.of(result, context)
        : ShardFile.text(
            ShardRecord.of(result, folder, context.kitVersion(), context.subjectOptions()));
  }

  /**
   * Writes what a run that is broken off has shown until now, marked as incomplete. A shard that is
   * broken off leaves its cases alone.
   *
   * @throws IOException where it cannot be written
   */
  public synchronized void writePartial(RunResult result, ReportContext context)
      throws IOException {
    if (result.request().shard().isEmpty()) {
      write(RESULTS, ResultsJson.partial(result, context));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
