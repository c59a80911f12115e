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
import org.rtmv1.tck.report.RecordedRun;
import org.rtmv1.tck.report.RecordedRunException;
import org.rtmv1.tck.report.comparison.Entrant;

/**
 * One of the arguments of a comparison: a subject that is run now, or the results of an earlier
 * run.
 */
sealed interface ComparedSubject {

  /** Returns what it is called where nothing else has that name. */
  String name();

  /** A subject that comes with the kit. */
  record Live(String name, RunSettings settings) implements ComparedSubject {
    /** Runs the kit against it. */
    RecordedRun run(long calls, RunObserver observer) {
      RunRequest request = RunRequest.of(settings).withCalls(calls);
      return RecordedRun.of(
          ConformanceRun.of(request).run(observer), ReportTime.context("--subject " + name));
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
  static ComparedSubject find(String typed, long seed, boolean noWait) {
    Optional<ComparedSubject> live =
        BuiltInSubjects.named(typed)
            .map(provider -> BuiltInSubjects.settings(typed, provider))
            .map(settings -> new Live(typed, settings.withSeed(seed).withNoWait(noWait)));
    return live.orElseGet(() -> new Earlier(typed, read(typed)));
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
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static UsageException unknown(String typed) {
    return new UsageException(
        "There is no built-in subject '%s', and no file or folder of that name.%s\n%s"
            .formatted(
                typed,
                Suggestion.sentence(typed, BuiltInSubjects.names()),
                "Name reference, null, always-error, what 'defects' lists, or what 'run --out FOLDER' wrote."));
  }

  /** Returns a label for each, all different: its name, and where that is not enough its place. */
  static List<String> labels(List<ComparedSubject> subjects) {
    List<String> names = subjects.stream().map(ComparedSubject::name).toList();
    List<String> labels = new ArrayList<>();
    for (ComparedSubject each : subjects) {
      boolean shared = Collections.frequency(names, each.name()) > 1;
      String name =
          shared && each instanceof Earlier earlier
              ? each.name() + " (" + earlier.place() + ")"
              : each.name();
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
