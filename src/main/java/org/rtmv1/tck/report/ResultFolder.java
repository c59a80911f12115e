package org.rtmv1.tck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.RunResult;

/**
 * The folder that a run writes to.
 *
 * <p>Each case is appended to {@code results.ndjson} as it ends, so that a run that is killed keeps
 * what it had; the other files are written at the end, over those of an earlier run, which go at
 * the start.
 */
public final class ResultFolder implements AutoCloseable {
  private static final String CASES = "results.ndjson";
  private static final String RESULTS = "results.json";
  private static final String JUNIT = "junit.xml";
  private static final String HTML = "report.html";

  private final Path folder;

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
    for (String name : new String[] {RESULTS, JUNIT, HTML}) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.writeString(folder.resolve(CASES), "");
    return new ResultFolder(folder);
  }

  /** Appends the result of a case. */
  public synchronized void append(CaseResult result) {
    try {
      Files.writeString(
          folder.resolve(CASES),
          ResultsJson.line(result) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("a result cannot be written to " + folder, e);
    }
  }

  /** Writes the results of the whole run. */
  public void write(RunResult result, ReportContext context) {
    try {
      Files.writeString(
          folder.resolve(RESULTS), ResultsJson.of(result, context), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(JUNIT), JUnitXml.of(result), StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve(HTML), HtmlReport.of(result, context), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("results cannot be written to " + folder, e);
    }
  }

  @Override
  public void close() {
    // every write is complete when it returns
  }
}
