package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/** One of several best routes that the documentation allows, until an observation settles which. */
final class OpenBest implements Best {
  private final List<Best> candidates;

  private OpenBest(List<Best> candidates) {
    this.candidates = candidates;
  }

  /** Returns the only candidate itself, or one that is open between several. */
  static Best of(List<Best> candidates) {
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("no candidate for the best route");
    }
    return candidates.size() == 1 ? candidates.get(0) : new OpenBest(new ArrayList<>(candidates));
  }

  /** Returns the candidates of both, each once. */
  static List<Best> union(List<Best> one, List<Best> other) {
    List<Best> union = new ArrayList<>(one.size() + other.size());
    for (List<Best> each : List.of(one, other)) {
      for (Best best : each) {
        if (!union.contains(best)) {
          union.add(best);
        }
      }
    }
    return union;
  }

  /** Returns a copy whose routes are copied as well. */
  OpenBest copy(Copies copies) {
    List<Best> copied = new ArrayList<>(candidates.size());
    for (Best candidate : candidates) {
      copied.add(copies.of(candidate));
    }
    return new OpenBest(copied);
  }

  /** Tells whether {@code best} itself is a candidate. */
  boolean has(Best best) {
    return candidates.contains(best);
  }

  int size() {
    return candidates.size();
  }

  @Override
  public List<Best> candidates() {
    return candidates;
  }

  Best candidate(int index) {
    return candidates.get(index);
  }

  @Override
  public Best settled() {
    return candidates.size() == 1 ? candidates.get(0) : this;
  }

  @Override
  public boolean mayBe(Best other) {
    for (Best candidate : candidates) {
      if (candidate.mayBe(other)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves only those candidates that {@code kept} has too; does nothing where that is none. */
  void narrow(List<Best> kept) {
    List<Best> left = new ArrayList<>();
    for (Best candidate : candidates) {
      if (kept.contains(candidate)) {
        left.add(candidate);
      }
    }
    if (!left.isEmpty()) {
      candidates.clear();
      candidates.addAll(left);
    }
  }

  void settle(Best seen) {
    candidates.clear();
    candidates.add(seen);
  }
}
