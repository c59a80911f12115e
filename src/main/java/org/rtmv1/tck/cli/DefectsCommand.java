package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.capsule.Replay;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.Profile;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.report.DefectsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the wrong implementations and the legal variants. */
@Command(
    name = "defects",
    description = "Lists the implementations that 'qualify' tries the kit on.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: java -jar rtmv1-tck.jar defects SharesOneQueue"})
final class DefectsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      completionCandidates = Candidates.Defects.class,
      description = "A defect, to see the calls that show it.")
  private @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (default) or json.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (name != null) {
      return show(find(name), out);
    }
    if (format == OutputFormat.JSON) {
      out.print(DefectsJson.of(DefectCatalogue.all(), Variants.all()));
    } else {
      list(out);
    }
    return ExitCode.CONFORMANT;
  }

  private static void list(PrintWriter out) {
    for (Defect each : DefectCatalogue.all()) {
      out.printf(
          "%-8s %-9s %-40s %s%n",
          each.requirement(), words(each.reach()), each.name(), each.description());
    }
    out.println();
    Variants.all().forEach(each -> out.printf("%-28s %s%n", each.name(), each.description()));
    out.printf(
        "%n%d wrong implementations and %d legal variants; each is a subject: run --subject NAME%n",
        DefectCatalogue.all().size(), Variants.all().size());
  }

  private static Defect find(String name) {
    return DefectCatalogue.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no defect '%s'.%s\n'defects' lists all of them."
                        .formatted(
                            name,
                            Suggestion.sentence(
                                name, DefectCatalogue.all().stream().map(Defect::name).toList()))));
  }

  /** Returns the exit status. */
  private static int show(Defect defect, PrintWriter out) {
    out.printf("%s (%s, %s)%n", defect.name(), defect.requirement(), words(defect.reach()));
    out.println("  " + defect.description());
    if (defect.needsOverlap()) {
      return showOverlap(defect, out);
    }
    List<String> right = Replay.of(defect.witness(), RunSettings.of(defect.correct())).seen();
    Replay wrong = Replay.of(defect.witness(), RunSettings.of(defect.provider()));
    out.println("Shown by:");
    wrong.lines().forEach(line -> out.println("  " + line));
    out.println("A right implementation ends with " + right.get(right.size() - 1) + ".");
    return ExitCode.CONFORMANT;
  }

  /** Has several callers call until their calls overlap in a way that shows the defect. */
  private static int showOverlap(Defect defect, PrintWriter out) {
    RunRequest request =
        RunRequest.of(defect.settings())
            .withProfile(Profile.CONCURRENT)
            .withOnly(Set.of(defect.requirement()))
            .withCalls(0);
    Optional<Finding> found =
        ConformanceRun.of(request).run(RunObserver.NONE).cases().stream()
            .flatMap(each -> each.finding().stream())
            .filter(finding -> finding.requirement().equals(defect.requirement()))
            .findFirst();
    if (found.isEmpty()) {
      out.println("Calls that overlap show it, and this time none did: try again.");
      return ExitCode.INCOMPLETE;
    }
    out.println("Shown by calls that overlap, this time by these:");
    found.get().after().forEach(line -> out.println("  " + line));
    out.println("Expected: " + found.get().expected());
    out.println("But was:  " + found.get().butWas());
    return ExitCode.CONFORMANT;
  }

  private static String words(Defect.Reach reach) {
    return reach.name().toLowerCase(java.util.Locale.ROOT);
  }
}
