package org.rtmv1.tck.engine.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;

/**
 * The same calls on two subjects, the last of which they answer differently.
 *
 * @param seed the seed of the walk that came upon it
 * @param steps the steps, reduced
 * @param calls each step in words, with what came of it on either side
 * @param parts what of the last step differs, by the documentation's names
 * @param first what the oracle says of the first subject
 * @param second what it says of the second one
 * @param shownAgain whether the difference showed again when the steps were run again
 */
public record Divergence(
    long seed,
    List<Step> steps,
    List<ComparedCall> calls,
    Set<String> parts,
    Opinion first,
    Opinion second,
    boolean shownAgain) {
  /** Copies the lists. */
  public Divergence {
    steps = List.copyOf(steps);
    calls = List.copyOf(calls);
    parts = Set.copyOf(parts);
  }

  /**
   * One step on both sides.
   *
   * @param text the call with its arguments, or what else was done
   * @param first what came of it on the first subject; empty where nothing can
   * @param second what came of it on the second one
   * @param same whether the API shows the same on both sides
   */
  public record ComparedCall(String text, String first, String second, boolean same) {}

  /**
   * What the oracle says of one side.
   *
   * @param finding the first deviation
   * @param deviatesAt the call at which it showed, counted from 1; 0 without one
   * @param lost whether the deviation is that the subject died, hung or broke the interface
   * @param last what it said of the last call
   * @param choices the choices that it saw the subject make
   */
  public record Opinion(
      Optional<Finding> finding,
      int deviatesAt,
      boolean lost,
      Judgement last,
      List<Observation> choices) {
    /** Copies the list. */
    public Opinion {
      choices = List.copyOf(choices);
    }
  }

  /** A choice that the two sides were seen to make differently. */
  public record OpenChoice(String register, String first, String second) {}

  /** Tells whether the documentation allows what both sides do. */
  public boolean isLegal() {
    return first.finding().isEmpty() && second.finding().isEmpty();
  }

  /** Returns the choices that both sides were seen to make, and differently, in their order. */
  public List<OpenChoice> openChoices() {
    List<OpenChoice> open = new ArrayList<>();
    for (Observation one : first.choices()) {
      second.choices().stream()
          .filter(other -> other.register().equals(one.register()))
          .filter(other -> !other.seen().equals(one.seen()))
          .forEach(other -> open.add(new OpenChoice(one.register(), one.seen(), other.seen())));
    }
    return open;
  }

  /** Returns the deviation of one side as a failure from which a capsule is made. */
  public Optional<WalkFailure> failure(Opinion side) {
    return side.finding()
        .map(
            found ->
                new WalkFailure(
                    seed, steps.size(), steps.subList(0, side.deviatesAt()), found, side.lost()));
  }
}
