package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.ShardMerge;
import org.rtmv1.tck.launch.ShardRecord;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.ShardFile;
import org.rtmv1.tck.report.known.KnownDeviations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the shards of a run together. */
@Command(
    name = "merge",
    description = "Puts the shards of a run together to its verdict and results.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: java -jar rtmv1-tck.jar merge shards/* --out reports/mine"})
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "What 'run --shard K/N --out DIR' wrote, or a folder of such folders.")
  private List<Path> folders = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the results of the whole run go.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (default) or json, on standard output.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--quiet", description = "Print the verdict alone.")
  private boolean quiet;

  @Mixin private KnownOptions known = new KnownOptions();

  @Override
  public Integer call() {
    KnownDeviations list = known.list();
    List<Path> found =
        folders.stream().flatMap(each -> ShardFile.foldersIn(each).stream()).toList();
    found.forEach(this::checkOutput);
    List<ShardRecord> shards = found.stream().map(ShardFile::read).toList();
    RunResult result = ShardMerge.merge(shards, KitVersion.text());
    known.check(result.request());
    ReportContext context = ReportTime.context(shards.get(0).subject()).with(list);
    OutputFolder results = OutputFolder.open(out, context);
    result.cases().forEach(results::append);
    results.write(result);
    new RunConsole(
            spec.commandLine().getOut(), results, format, quiet, ConsoleStyle.ofStandardOutput())
        .finish(result, context, CapsuleOutput.copy(found, out));
    PrintWriter err = spec.commandLine().getErr();
    new GitHubJob(System.getenv(), err).tell(result, context);
    return known.exitCode(result, context, err);
  }

  private void checkOutput(Path shard) {
    try {
      if (Files.exists(out) && Files.isSameFile(out, shard)) {
        throw new UsageException(
            "--out is %s, which holds a shard that would go.\nName another folder.".formatted(out));
      }
    } catch (IOException e) {
      throw new UsageException("--out is " + out + ", which cannot be looked at: " + e + ".");
    }
  }
}
