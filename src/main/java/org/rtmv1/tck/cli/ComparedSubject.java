package org.rtmv1.tck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.report.RecordedRun;
import org.rtmv1.tck.report.RecordedRunException;
import org.rtmv1.tck.report.comparison.Entrant;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * One of the arguments of a comparison: a subject that is run now, or the results of an earlier
 * run.
 */
sealed interface ComparedSubject {

  /** Returns what it is called where nothing else has that name. */
  String name();

  /** Returns how it was typed. */
  String place();

  /**
   * A subject that can be called.
   *
   * @param options those that name it to {@code run}
   */
  record Live(String place, String name, String options, RunSettings settings)
      implements ComparedSubject {
    /** Runs the kit against it. */
    RecordedRun run(long calls, RunObserver observer) {
      RunRequest request = RunRequest.of(settings).withCalls(calls);
      return RecordedRun.of(ConformanceRun.of(request).run(observer), ReportTime.context(options));
    }
  }

  /**
   * Results of an earlier run.
   *
   * @param place where they were found, as it was typed
   */
  record Earlier(String place, RecordedRun run) implements ComparedSubject {
    @Override
    public String name() {
      return run.subject().name() + " " + run.subject().version();
    }
  }

  /**
   * Finds what an argument names; the name of a subject comes before that of a file.
   *
   * @throws UsageException where it names nothing, or what it names cannot be read
   */
  static ComparedSubject find(String typed, LiveOptions options) {
    return SubjectNotation.of(typed)
        .<ComparedSubject>map(own -> own(typed, own, options))
        .or(() -> builtIn(typed, options))
        .orElseGet(() -> new Earlier(typed, read(typed)));
  }

  private static Live own(String typed, SubjectNotation own, LiveOptions options) {
    RoutingTableManagerProvider provider = own.start(options.deadline());
    Manifest manifest = provider.manifest();
    return new Live(
        typed,
        manifest.name() + " " + manifest.version(),
        own.options() + options.typed(),
        options.applied(RunSettings.of(provider)));
  }

  private static Optional<ComparedSubject> builtIn(String name, LiveOptions options) {
    return BuiltInSubjects.named(name)
        .map(provider -> options.applied(BuiltInSubjects.settings(name, provider)))
        .map(settings -> new Live(name, name, "--subject " + name, settings));
  }

  private static RecordedRun read(String typed) {
    try {
      if (!Files.exists(Path.of(typed))) {
        throw unknown(typed);
      }
      RecordedRun run = RecordedRun.read(Path.of(typed));
      if (run.requirements().isEmpty()) {
        throw new UsageException("The results at " + typed + " hold no verdict to compare.");
      }
      return run;
    } catch (InvalidPathException e) {
      throw unknown(typed);
    } catch (RecordedRunException e) {
      throw new UsageException(e.getMessage() + hint(typed));
    }
  }

  private static String hint(String typed) {
    boolean results = typed.endsWith(".json") || Files.isDirectory(Path.of(typed));
    return results ? "" : "\nA subject of your own is named " + SubjectNotation.FORMS + ".";
  }

  private static UsageException unknown(String typed) {
    return new UsageException(
        "There is no built-in subject '%s', and no file or folder of that name.%s\n%s"
            .formatted(
                typed,
                Suggestion.sentence(typed, BuiltInSubjects.names()),
                """
                Name reference, null, always-error, what 'defects' lists, or what 'run --out FOLDER' wrote.
                A subject of your own is named %s."""
                    .formatted(SubjectNotation.FORMS)));
  }

  /** Returns a label for each, all different: its name, and where that is not enough its place. */
  static List<String> labels(List<ComparedSubject> subjects) {
    List<String> names = subjects.stream().map(ComparedSubject::name).toList();
    List<String> labels = new ArrayList<>();
    for (ComparedSubject each : subjects) {
      boolean shared = Collections.frequency(names, each.name()) > 1;
      boolean told = each.name().equals(each.place());
      String name = shared && !told ? each.name() + " (" + each.place() + ")" : each.name();
      String label = name;
      for (int number = 2; labels.contains(label); number++) {
        label = name + " (" + number + ")";
      }
      labels.add(label);
    }
    return labels;
  }

  /** Returns its results, for which a live subject is run before the observer. */
  default Entrant entrant(String label, long calls, RunObserver observer) {
    return new Entrant(
        label, this instanceof Live live ? live.run(calls, observer) : ((Earlier) this).run());
  }
}
