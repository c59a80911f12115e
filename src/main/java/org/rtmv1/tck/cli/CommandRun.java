package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;

/**
 * A run that a command makes, with everything that it writes and prints.
 *
 * @param folder where results and capsules go
 * @param trace where every call is recorded, null for nowhere
 * @param format what is printed
 * @param quiet whether only the verdict is
 */
record CommandRun(Path folder, @Nullable Path trace, OutputFormat format, boolean quiet) {
  /**
   * Runs the kit.
   *
   * @throws UsageException where something cannot be written
   */
  RunResult of(RunRequest request, ReportContext context, PrintWriter out, PrintWriter err) {
    OutputFolder results = OutputFolder.open(folder, context);
    TraceOutput traced = TraceOutput.open(trace, request, context.subjectOptions());
    ConformanceRun run = ConformanceRun.of(traced.request());
    RunConsole console =
        new RunConsole(out, results, format, quiet, ConsoleStyle.ofStandardOutput());
    Thread guard = results.guard(run);
    RunResult result = run.run(console);
    results.write(result, guard);
    traced.close();
    console.finish(result, context, CapsuleOutput.write(result, folder));
    new GitHubJob(System.getenv(), err).tell(result, context);
    return result;
  }
}
