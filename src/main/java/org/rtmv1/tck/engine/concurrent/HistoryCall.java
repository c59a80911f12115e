package org.rtmv1.tck.engine.concurrent;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/**
 * One call of a history.
 *
 * @param caller who made it: 0 while nobody else made calls, else a number from 1 on
 * @param operation the call
 * @param outcome what it returned; null where it has not returned
 * @param began a time in nanoseconds before it began
 * @param ended such a time after it had returned; the last time there is where it has not
 */
record HistoryCall(
    int caller, Operation operation, @Nullable Outcome outcome, long began, long ended) {
  /** Tells whether this call and one of another caller were under way at the same time. */
  boolean overlaps(HistoryCall other) {
    return caller != other.caller && began < other.ended && other.began < ended;
  }

  /** Tells whether this call had returned before the other one began. */
  boolean isBefore(HistoryCall other) {
    return ended < other.began;
  }
}
