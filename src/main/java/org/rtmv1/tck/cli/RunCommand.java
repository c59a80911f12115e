package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.Profile;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.known.KnownDeviations;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the kit against a subject. */
@Command(
    name = "run",
    description = "Runs the kit against a subject and says whether it conforms.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar run --provider com.example.MyProvider \\",
      "           --classpath target/classes"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SubjectOptions subject = new SubjectOptions();
  @Mixin private ShardOptions shard = new ShardOptions();
  @Mixin private KnownOptions known = new KnownOptions();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "FULL",
      description = "core, full (default) or concurrent.")
  private Profile profile = Profile.FULL;

  @Option(
      names = "--requirement",
      paramLabel = "ID",
      completionCandidates = Candidates.Requirements.class,
      description = "Only this requirement; may be repeated.")
  private List<String> requirements = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides everything drawn at random (default 1).")
  private long seed;

  @Option(
      names = "--calls",
      paramLabel = "N",
      description = "How many calls guided walks make (default 20000).")
  private @Nullable Long calls;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      description = "How long they go on instead, such as 30s or 5m.")
  private @Nullable String budget;

  @Option(names = "--no-wait", description = "Leave out waits on a real clock, and guided walks.")
  private boolean noWait;

  @Option(names = "--hostile", description = "Try bad pointers too, where an agent survives them.")
  private boolean hostile;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where results go (default reports/SUBJECT).")
  private @Nullable Path out;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Record every call there, for 'judge'.")
  private @Nullable Path trace;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (default) or json, on standard output.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--quiet", description = "Print the verdict alone.")
  private boolean quiet;

  @Override
  public Integer call() {
    shard.find();
    RequirementCatalogue catalogue = RequirementCatalogue.read();
    List<Requirement> only = RequirementIds.resolve(requirements, catalogue);
    KnownDeviations list = known.list();
    RoutingTableManagerProvider provider = subject.provider(hostile);
    RunRequest request = request(provider, only);
    known.check(request);
    ReportContext context = ReportTime.context(subject.typed()).with(list);
    RunResult result =
        new CommandRun(folder(provider), trace, format, quiet)
            .of(request, context, spec.commandLine().getOut(), spec.commandLine().getErr());
    return known.exitCode(result, context, spec.commandLine().getErr());
  }

  private Path folder(RoutingTableManagerProvider provider) {
    return out == null ? shard.below(subject.usualFolder(provider.manifest())) : out;
  }

  private RunRequest request(RoutingTableManagerProvider provider, List<Requirement> only) {
    RunSettings settings =
        subject.settings(provider).withSeed(seed).withNoWait(noWait).withHostile(hostile);
    TreeSet<RequirementId> ids = new TreeSet<>();
    only.forEach(each -> ids.add(each.id()));
    RunRequest request = shard.part(RunRequest.of(settings).withProfile(profile).withOnly(ids));
    if (budget != null) {
      return request.withBudget(TimeText.parse("--budget", budget));
    }
    if (calls != null) {
      return request.withCalls(checked(calls));
    }
    return noWait ? request.withCalls(0) : request;
  }

  private static long checked(long calls) {
    if (calls < 0) {
      throw new UsageException("--calls is " + calls + "; it must be 0 (no guided walks) or more.");
    }
    return calls;
  }
}
