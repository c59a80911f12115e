package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.script.Step;

/**
 * Shortens a failing sequence of steps by leaving out what the failure does not need.
 *
 * <p>Chunks of falling size go first, then single steps, then pairs, because a registration and its
 * only use can go together where neither can go alone; then what is left is simplified. It ends
 * when nothing more can go or when the budget of steps is used up.
 */
public final class Reducer {
  private static final int LONGEST_FOR_PAIRS = 40;

  private final Reproduction reproduction;
  private long budget;
  private List<Step> best = List.of();

  /**
   * Prepares a reduction.
   *
   * @param budget the number of steps that all attempts together may run
   */
  public Reducer(Reproduction reproduction, long budget) {
    this.reproduction = reproduction;
    this.budget = budget;
  }

  /**
   * Returns the shortest failing sequence found; {@code steps} itself where it does not fail when
   * run again.
   */
  public List<Step> reduce(List<Step> steps) {
    best = List.copyOf(steps);
    if (!accept(best)) {
      return best;
    }
    removeChunks();
    int before;
    do {
      before = best.size();
      removeSingles();
      removePairs();
    } while (best.size() < before && budget > 0);
    simplify();
    return best;
  }

  /** Tells whether the failure still shows, and keeps the steps up to it where it does. */
  private boolean accept(List<Step> candidate) {
    if (budget <= 0) {
      return false;
    }
    int ran = reproduction.run(candidate);
    budget -= ran == Reproduction.NOT_REPRODUCED ? candidate.size() : ran;
    if (ran == Reproduction.NOT_REPRODUCED) {
      return false;
    }
    best = List.copyOf(candidate.subList(0, ran));
    return true;
  }

  private void removeChunks() {
    for (int size = best.size() / 2; size > 1; size /= 2) {
      int end = best.size() - 1;
      while (end > 0 && budget > 0) {
        int first = Math.max(0, end - size);
        accept(without(first, end));
        end = Math.min(first, best.size() - 1);
      }
    }
  }

  private void removeSingles() {
    for (int i = best.size() - 2; i >= 0 && budget > 0; i--) {
      if (i < best.size() - 1) {
        accept(without(i, i + 1));
      }
    }
  }

  private void removePairs() {
    if (best.size() > LONGEST_FOR_PAIRS) {
      return;
    }
    for (int i = best.size() - 2; i >= 0; i--) {
      for (int j = i - 1; j >= 0 && i < best.size() - 1; j--) {
        List<Step> shorter = without(i, i + 1);
        shorter.remove(j);
        if (accept(shorter)) {
          break;
        }
      }
    }
  }

  private void simplify() {
    for (int i = best.size() - 1; i >= 0 && budget > 0; i--) {
      while (i < best.size() && simplify(i)) {
        // the plainer step may have a plainer form still
      }
    }
  }

  private boolean simplify(int index) {
    for (Step plainer : Simplification.of(best.get(index))) {
      List<Step> changed = new ArrayList<>(best);
      changed.set(index, plainer);
      if (accept(changed)) {
        return true;
      }
    }
    return false;
  }

  private List<Step> without(int first, int end) {
    List<Step> rest = new ArrayList<>(best.subList(0, first));
    rest.addAll(best.subList(end, best.size()));
    return rest;
  }
}
