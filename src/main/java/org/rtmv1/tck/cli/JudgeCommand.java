package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rtmv1.tck.engine.trace.JudgedTrace;
import org.rtmv1.tck.engine.trace.MalformedTraceException;
import org.rtmv1.tck.engine.trace.TraceJudge;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.TracedRun;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.ResultsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a recorded trace. */
@Command(
    name = "judge",
    description = "Judges a run again by its trace, without the subject.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: java -jar rtmv1-tck.jar judge run.trace"})
final class JudgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "What 'run --trace FILE' wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (default) or json, on standard output.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() {
    JudgedTrace trace = judged();
    RunResult result = TracedRun.verdicts(trace);
    PrintWriter out = spec.commandLine().getOut();
    ReportContext context = ReportTime.context(TracedRun.subject(trace.header()));
    if (format == OutputFormat.JSON) {
      out.print(ResultsJson.of(result, context));
    } else {
      out.println(heading(trace));
      trace.differences().forEach(difference -> out.println("  differs: " + difference));
      new RunText(out, ConsoleStyle.ofStandardOutput()).printAgain(result, context);
    }
    if (trace.damage().isEmpty()) {
      return result.ending().exitCode();
    }
    spec.commandLine()
        .getErr()
        .printf(
            "The trace %s is not whole: %s.%nThe verdict is on what was before it.%n",
            file, trace.damage().get());
    return ExitCode.USAGE;
  }

  private JudgedTrace judged() {
    try {
      return TraceJudge.judge(file);
    } catch (MalformedTraceException e) {
      throw new UsageException(
          file + " is no trace: " + e.reason() + ".\n'run --trace FILE' writes one.");
    } catch (NoSuchFileException e) {
      throw new UsageException("There is no file " + file + ".\n'run --trace FILE' writes one.");
    } catch (IOException e) {
      throw new UsageException("The trace " + file + " cannot be read: " + e + ".");
    }
  }

  private static String heading(JudgedTrace trace) {
    return String.format(
        Locale.ROOT,
        "Judged again: %,d calls in %,d sessions of a run of kit %s, seed %d, on %s %s.",
        trace.calls(),
        trace.sessions(),
        trace.header().kitVersion(),
        trace.header().seed(),
        trace.header().manifest().name(),
        trace.header().manifest().version());
  }
}
