package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.trace.TraceWriter;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.TracedRun;

/** The trace that a run writes, if it is to write one. */
final class TraceOutput {
  private final RunRequest request;
  private final @Nullable Path file;
  private final @Nullable TraceWriter writer;

  private TraceOutput(RunRequest request, @Nullable Path file, @Nullable TraceWriter writer) {
    this.request = request;
    this.file = file;
    this.writer = writer;
  }

  /**
   * Begins the trace.
   *
   * @param file where it goes, null for none
   * @param subject the options that name the subject
   * @throws UsageException where it cannot be written
   */
  static TraceOutput open(@Nullable Path file, RunRequest request, String subject) {
    if (file == null) {
      return new TraceOutput(request, null, null);
    }
    try {
      TraceWriter writer =
          TraceWriter.create(file, TracedRun.header(request, KitVersion.text(), subject));
      RunRequest traced = request.withSettings(request.settings().withTrace(writer));
      return new TraceOutput(traced, file, writer);
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** Returns the request of a run that is traced as asked for. */
  RunRequest request() {
    return request;
  }

  /**
   * Ends the trace.
   *
   * @throws UsageException where something of it could not be written
   */
  void close() {
    if (writer != null && file != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw refused(file, e);
      }
    }
  }

  private static UsageException refused(Path file, IOException problem) {
    return new UsageException(
        "The trace cannot be written to "
            + file.toAbsolutePath()
            + ": "
            + problem.getClass().getSimpleName()
            + ": "
            + problem.getMessage()
            + ".\nName a file that can be written to, on a disk with room, with --trace FILE.");
  }
}
