package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.launch.DetectionSpeed;
import org.rtmv1.tck.launch.Qualification;
import org.rtmv1.tck.launch.QualificationResult;
import org.rtmv1.tck.launch.QualificationText;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.report.QualificationHtml;
import org.rtmv1.tck.report.QualificationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the kit on implementations of which it is known whether they are right. */
@Command(
    name = "qualify",
    description = "Tries the kit itself on implementations known as wrong or right.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: java -jar rtmv1-tck.jar qualify --out reports/qualification"})
final class QualifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only these defects and variants; 'defects' lists them.")
  private List<String> names = List.of();

  @Option(
      names = "--calls",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many calls guided walks may make on each (default 100000).")
  private long calls;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the walks (default 1).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where qualification.html and .json go; not written otherwise.")
  private @Nullable Path out;

  @Option(
      names = "--speed",
      paramLabel = "SEEDS",
      description = "Instead, measure calls to detection over so many seeds, against random calls.")
  private @Nullable Integer seeds;

  @Option(names = "--quiet", description = "Print the summary alone.")
  private boolean quiet;

  @Override
  public Integer call() {
    if (calls < 1) {
      throw new UsageException("--calls is " + calls + "; it must be 1 or more.");
    }
    boolean filtered = !names.isEmpty();
    List<Defect> defects = new ArrayList<>(filtered ? List.of() : DefectCatalogue.all());
    List<Variant> variants = new ArrayList<>(filtered ? List.of() : Variants.all());
    names.forEach(name -> find(name, defects, variants));
    PrintWriter print = spec.commandLine().getOut();
    Consumer<String> progress = quiet ? line -> {} : print::println;
    if (seeds != null) {
      return measure(defects, seeds, progress);
    }
    QualificationResult result =
        new Qualification(calls, seed).run(defects, variants, filtered, progress);
    QualificationText.summary(result).forEach(print::println);
    if (out != null) {
      write(result, out);
    }
    print.println(result.holds() ? "QUALIFIED" : "NOT QUALIFIED");
    return result.holds() ? ExitCode.CONFORMANT : ExitCode.KIT;
  }

  private int measure(List<Defect> defects, int seeds, Consumer<String> progress) {
    if (seeds < 1) {
      throw new UsageException("--speed is " + seeds + "; it must be 1 seed or more.");
    }
    DetectionSpeed speed = new DetectionSpeed(seeds, calls);
    PrintWriter print = spec.commandLine().getOut();
    speed.summary(speed.measure(defects, progress)).forEach(print::println);
    return ExitCode.CONFORMANT;
  }

  private static void find(String name, List<Defect> defects, List<Variant> variants) {
    DefectCatalogue.named(name).ifPresent(defects::add);
    Variants.named(name).ifPresent(variants::add);
    if (DefectCatalogue.named(name).isEmpty() && Variants.named(name).isEmpty()) {
      List<String> known = new ArrayList<>();
      DefectCatalogue.all().forEach(each -> known.add(each.name()));
      Variants.all().forEach(each -> known.add(each.name()));
      throw new UsageException(
          "There is no defect or variant '%s'.%s\n'defects' lists all of them."
              .formatted(name, Suggestion.sentence(name, known)));
    }
  }

  private static void write(QualificationResult result, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("qualification.json"), QualificationJson.of(result));
      Files.writeString(
          folder.resolve("qualification.html"), QualificationHtml.of(result, KitVersion.text()));
    } catch (IOException e) {
      throw new UsageException(
          "The qualification cannot be written to %s: %s.\nName a folder that can be written to with --out DIR."
              .formatted(folder.toAbsolutePath(), e));
    }
  }
}
