package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.report.comparison.Comparison;
import org.rtmv1.tck.report.comparison.ComparisonJson;
import org.rtmv1.tck.report.comparison.ComparisonPage;
import org.rtmv1.tck.report.comparison.Entrant;
import org.rtmv1.tck.report.comparison.Since;
import org.rtmv1.tck.report.comparison.SinceJson;
import org.rtmv1.tck.report.comparison.SincePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares subjects, or versions of one. */
@Command(
    name = "compare",
    description = "Puts subjects, or two versions of one, side by side.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar compare reference library:./librtm.so",
      "Example: java -jar rtmv1-tck.jar compare --since reports/acme-1 reports/acme-2",
      "",
      "Your own is library:PATH (\"library:PATH --virtual-clock\" with options of its",
      "agent), agent:COMMAND or provider:CLASS@CLASSPATH. Subjects make the same calls.",
      "",
      "Exit codes: 0 no difference, or nothing worse than OLD; 1 differences, or",
      "something worse; 3 wrong usage, or results that cannot be read."
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SUBJECT",
      arity = "0..*",
      completionCandidates = Candidates.Subjects.class,
      description = "A built-in one, your own, or an earlier run's folder.")
  private List<String> typed = List.of();

  @Option(
      names = "--since",
      paramLabel = "OLD",
      completionCandidates = Candidates.Subjects.class,
      description = "Tell what changed from OLD to the one SUBJECT.")
  private @Nullable String since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown, json or html (default as FILE ends).")
  private @Nullable ComparisonFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it there; capsules go into the same folder.")
  private @Nullable Path out;

  @Option(
      names = "--calls",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many calls guided walks make (default 20000).")
  private long calls;

  @Mixin private LiveOptions live = new LiveOptions();

  @Override
  public Integer call() {
    check();
    ComparisonOutput output =
        ComparisonOutput.open(spec.commandLine(), chosenFormat(), Optional.ofNullable(out));
    List<ComparedSubject> subjects = new ArrayList<>();
    Optional.ofNullable(since).ifPresent(old -> subjects.add(find(old)));
    typed.forEach(each -> subjects.add(find(each)));
    List<String> labels = ComparedSubject.labels(subjects);
    List<Entrant> entrants = entrants(subjects, labels);
    boolean different =
        since == null
            ? compared(entrants, new LiveComparison(calls, output), subjects)
            : changed(new Since(entrants.get(0), entrants.get(1)), output);
    if (hasFault(subjects, entrants)) {
      return ExitCode.KIT;
    }
    return different ? ExitCode.DEVIATIONS : ExitCode.CONFORMANT;
  }

  private ComparisonFormat chosenFormat() {
    ComparisonFormat asked = format;
    return asked == null ? ComparisonFormat.of(Optional.ofNullable(out)) : asked;
  }

  /** A run of now in which the kit failed compares nothing that can be trusted. */
  private static boolean hasFault(List<ComparedSubject> subjects, List<Entrant> entrants) {
    return IntStream.range(0, subjects.size())
        .filter(i -> subjects.get(i) instanceof ComparedSubject.Live)
        .anyMatch(i -> !entrants.get(i).run().kitFaults().isEmpty());
  }

  /** A person who waits before a terminal sees how far the runs have come. */
  private List<Entrant> entrants(List<ComparedSubject> subjects, List<String> labels) {
    ConsoleStyle style = ConsoleStyle.ofStandardOutput();
    List<Entrant> entrants = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      ProgressDisplay progress = new ProgressDisplay(spec.commandLine().getErr(), style);
      RunObserver observer = style.redraws() ? progress : RunObserver.NONE;
      entrants.add(subjects.get(i).entrant(labels.get(i), calls, observer));
      progress.finish();
    }
    return entrants;
  }

  private void check() {
    if (calls < 0) {
      throw new UsageException("--calls is " + calls + "; it must be 0 (no guided walks) or more.");
    }
    if (since == null && typed.size() < 2) {
      throw new UsageException(
          "Name two subjects or more, such as: compare reference reports/mine\n"
              + "'compare --since OLD NEW' tells what changed between two versions of one.");
    }
    if (since != null && typed.size() != 1) {
      throw new UsageException(
          "--since compares two versions: name one OLD and one NEW, such as:"
              + " compare --since reports/old reports/new");
    }
  }

  private ComparedSubject find(String name) {
    return ComparedSubject.find(name, live);
  }

  private static boolean compared(
      List<Entrant> entrants, LiveComparison live, List<ComparedSubject> subjects) {
    List<String> labels = entrants.stream().map(Entrant::label).toList();
    Comparison comparison = new Comparison(entrants, live.pairs(subjects, labels));
    ComparisonOutput output = live.output();
    output.print(
        output.format() == ComparisonFormat.JSON
            ? ComparisonJson.of(comparison)
            : output.format().of(ComparisonPage.of(comparison)));
    live.capsules().forEach(file -> output.note("Capsule: " + file));
    return comparison.differs();
  }

  private static boolean changed(Since changes, ComparisonOutput output) {
    output.print(
        output.format() == ComparisonFormat.JSON
            ? SinceJson.of(changes)
            : output.format().of(SincePage.of(changes)));
    return changes.isWorse();
  }
}
