package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.model.Snapshot;
import org.rtmv1.tck.rtm.Outcome;

/**
 * Looks for an order of the calls of a history that is consistent with real time and that the
 * oracle allows, in the manner of Wing, Gong and Lowe: of the calls that may come next one is
 * tried, and taken back where no order goes on from it.
 */
final class Linearizer {
  private static final int MOST_JUDGEMENTS = 30_000;

  private final Oracle oracle;
  private final long earliest;
  private final long latest;
  private final List<List<HistoryCall>> callers;
  private final int[] next;
  private int judgements;
  private int placed;
  private int mostPlaced = -1;
  private String blocked = "";

  /**
   * Prepares a search.
   *
   * @param oracle has seen nothing yet
   * @param history calls that have all returned
   * @param earliest the earliest time at which the subject's clock can have stood, a FILETIME
   * @param latest the latest such time
   */
  Linearizer(Oracle oracle, List<HistoryCall> history, long earliest, long latest) {
    this.oracle = oracle;
    this.earliest = earliest;
    this.latest = latest;
    TreeMap<Integer, List<HistoryCall>> byCaller = new TreeMap<>();
    history.forEach(
        call -> byCaller.computeIfAbsent(call.caller(), caller -> new ArrayList<>()).add(call));
    callers = List.copyOf(byCaller.values());
    next = new int[callers.size()];
  }

  /** Searches. */
  Answer answer() {
    if (goesOn()) {
      return new Answer.Held();
    }
    return judgements >= MOST_JUDGEMENTS
        ? new Answer.Undecided(
            "no order of the calls was found among the first %,d that were tried"
                .formatted(MOST_JUDGEMENTS))
        : new Answer.Broken(
            "an order of the calls, consistent with real time, that the requirements allow for"
                + " calls one after another",
            "no such order; where the most calls could be put in order, " + blocked);
  }

  private boolean goesOn() {
    List<Integer> candidates = candidates();
    if (candidates.isEmpty()) {
      return true;
    }
    Snapshot here = oracle.snapshot();
    boolean first = true;
    for (int caller : candidates) {
      if (judgements >= MOST_JUDGEMENTS) {
        return false;
      }
      if (!first) {
        oracle.restore(here);
      }
      first = false;
      if (takes(caller)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(int caller) {
    HistoryCall call = callers.get(caller).get(next[caller]);
    if (!isAllowed(call)) {
      return false;
    }
    next[caller]++;
    placed++;
    boolean found = goesOn();
    next[caller]--;
    placed--;
    return found;
  }

  private boolean isAllowed(HistoryCall call) {
    judgements++;
    Outcome outcome = call.outcome();
    if (outcome == null) {
      throw new IllegalArgumentException("A call has not returned.");
    }
    Judgement judgement = oracle.judge(call.operation(), outcome, earliest, latest);
    if (judgement instanceof Judgement.Deviation deviation) {
      if (placed > mostPlaced) {
        mostPlaced = placed;
        blocked =
            "%s of caller %d breaks %s: expected %s, but was %s"
                .formatted(
                    call.operation().function().documentedName(),
                    call.caller(),
                    deviation.requirement(),
                    deviation.expected(),
                    deviation.butWas());
      }
      return false;
    }
    return true;
  }

  /** Returns whose next call may come before all others that are left, by their ends. */
  private List<Integer> candidates() {
    List<Integer> candidates = new ArrayList<>();
    for (int caller = 0; caller < next.length; caller++) {
      HistoryCall call = nextOf(caller);
      if (call != null && nobodyIsBefore(call)) {
        candidates.add(caller);
      }
    }
    candidates.sort(Comparator.comparingLong(caller -> ended(caller)));
    return candidates;
  }

  private boolean nobodyIsBefore(HistoryCall call) {
    for (int other = 0; other < next.length; other++) {
      HistoryCall left = nextOf(other);
      if (left != null && left.isBefore(call)) {
        return false;
      }
    }
    return true;
  }

  private long ended(int caller) {
    return callers.get(caller).get(next[caller]).ended();
  }

  private @Nullable HistoryCall nextOf(int caller) {
    List<HistoryCall> calls = callers.get(caller);
    return next[caller] < calls.size() ? calls.get(next[caller]) : null;
  }
}
