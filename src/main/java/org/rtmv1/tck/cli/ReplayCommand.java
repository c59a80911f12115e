package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.capsule.CProgram;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.CapsuleFile;
import org.rtmv1.tck.engine.capsule.GherkinScenario;
import org.rtmv1.tck.engine.capsule.JavaTest;
import org.rtmv1.tck.engine.capsule.MalformedCapsuleException;
import org.rtmv1.tck.engine.capsule.Replay;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays a failure, or prints it in another form. */
@Command(
    name = "replay",
    description = "Makes the calls of a capsule again, or prints them as a program.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar replay reports/mine/capsules/ADD-3-1.capsule.json --as c"
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SubjectOptions subject = new SubjectOptions();

  @Parameters(paramLabel = "FILE", description = "A capsule that 'run' wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Print them as gherkin (a scenario), java (a JUnit test) or c (a C99 program).")
  private @Nullable Form form;

  /** The forms in which a capsule can be printed. */
  enum Form {
    GHERKIN,
    JAVA,
    C;

    /** Returns the word for the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Capsule capsule = capsule();
    PrintWriter out = spec.commandLine().getOut();
    if (form != null) {
      out.print(printed(capsule, form));
      return ExitCode.CONFORMANT;
    }
    RoutingTableManagerProvider provider = subject.provider(false);
    Manifest manifest = provider.manifest();
    String name = manifest.name() + " " + manifest.version();
    Optional<String> obstacle = Replay.obstacle(capsule.steps(), manifest);
    if (obstacle.isPresent()) {
      out.println("The capsule cannot be replayed on " + name + ": " + obstacle.get() + ".");
      return ExitCode.INCOMPLETE;
    }
    return replayed(capsule, RunSettings.of(provider).withSeed(capsule.seed()), name, out);
  }

  private static String printed(Capsule capsule, Form form) {
    return switch (form) {
      case GHERKIN -> GherkinScenario.of(capsule);
      case JAVA -> JavaTest.of(capsule);
      case C -> CProgram.of(capsule);
    };
  }

  private static int replayed(Capsule capsule, RunSettings settings, String name, PrintWriter out) {
    out.println(
        "%s was seen to deviate on %s %s."
            .formatted(capsule.requirement(), capsule.subjectName(), capsule.subjectVersion()));
    out.println("  expected: " + capsule.expected());
    out.println("  but was:  " + capsule.butWas());
    Replay replay = replay(capsule, settings);
    out.println("The same calls on " + name + ":");
    replay.lines().forEach(line -> out.println("  " + line));
    if (replay.loss().isPresent()) {
      return lost(replay.loss().get(), out);
    }
    if (replay.finding().isEmpty()) {
      out.println("NO DEVIATION: every call is as the documentation allows.");
      return ExitCode.CONFORMANT;
    }
    Finding finding = replay.finding().get();
    boolean same = finding.requirement().equals(capsule.requirement());
    out.println((same ? "DEVIATES" : "DEVIATES OTHERWISE") + "  " + finding.requirement());
    out.println("  expected: " + finding.expected());
    out.println("  but was:  " + finding.butWas());
    return ExitCode.DEVIATIONS;
  }

  private static Replay replay(Capsule capsule, RunSettings settings) {
    try {
      return Replay.of(capsule.steps(), settings);
    } catch (SubjectLostException e) {
      throw new SubjectStartException(e.reason());
    }
  }

  private static int lost(SubjectLostException loss, PrintWriter out) {
    out.println("SUBJECT LOST: " + loss.reason());
    return loss.blame() == Blame.SUBJECT ? ExitCode.DEVIATIONS : ExitCode.SUBJECT;
  }

  private Capsule capsule() {
    try {
      return CapsuleFile.read(file);
    } catch (MalformedCapsuleException e) {
      throw new UsageException(
          file + " is no capsule: " + e.getMessage() + ".\n'run' writes them, into DIR/capsules.");
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "There is no file " + file + ".\n'run' writes capsules into DIR/capsules.");
    } catch (IOException e) {
      throw new UsageException("The capsule " + file + " cannot be read: " + e + ".");
    }
  }
}
