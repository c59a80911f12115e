package org.rtmv1.tck.report.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What a list of known deviations says to a run.
 *
 * @param file the list; empty where there is none
 * @param listed how many requirements it lists
 * @param known the entries that the run bears out, by requirement
 * @param problems what keeps the run from passing
 * @param exitCode the exit status of the run with this list
 */
public record KnownCheck(
    String file,
    int listed,
    Map<RequirementId, KnownDeviation> known,
    List<Problem> problems,
    int exitCode) {
  /**
   * Something that has to change before the run passes.
   *
   * @param line the line of the list, counted from 1; 0 where the list has none about it
   * @param requirement the requirement it is about
   * @param text what is wrong, and what to change
   */
  public record Problem(int line, RequirementId requirement, String text) {}

  /** Copies the collections. */
  public KnownCheck {
    known = Map.copyOf(known);
    problems = List.copyOf(problems);
  }

  /** Returns what a run without a list has. */
  public static KnownCheck none(int exitCode) {
    return new KnownCheck("", 0, Map.of(), List.of(), exitCode);
  }

  /** Tells whether there is a list at all. */
  public boolean isAsked() {
    return !file.isEmpty();
  }

  /** Returns the entry that says why this requirement is not kept. */
  public Optional<KnownDeviation> of(RequirementId requirement) {
    return Optional.ofNullable(known.get(requirement));
  }

  /** Returns a problem as compilers write theirs. */
  public String inWords(Problem problem) {
    String place = problem.line() == 0 ? file : file + ":" + problem.line();
    return place + ": " + problem.text();
  }

  /** Returns two or three words that say whether the run passes. */
  public String headline() {
    return exitCode == 0 ? "Gate passed" : "Gate failed";
  }

  /** Returns one sentence of what passes or fails. */
  public String sentence() {
    if (exitCode == 0) {
      return known.isEmpty()
          ? "nothing deviates, and %s lists nothing.".formatted(file)
          : "%s, and nothing else is wrong.".formatted(knownWords());
    }
    return problems.isEmpty()
        ? "%s; not everything else was tested.".formatted(knownWords())
        : "%s, %s to put right.".formatted(knownWords(), counted(problems.size(), "problem"));
  }

  private String knownWords() {
    return counted(known.size(), "known deviation") + " of " + listed + " in " + file;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static String lines(int first, int last) {
    return first == last ? "line " + first : "lines %d to %d".formatted(first, last);
  }
}
