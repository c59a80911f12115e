package org.rtmv1.tck.model;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What walks have shown of the order of one key's values. Any total order will do (SEQ-3), so it is
 * learnt pair by pair, for the first values that are met.
 */
final class ValueOrder {
  /** How many values are followed. */
  private static final int MOST = Long.SIZE;

  private static final int[] UNKNOWN = {-1};

  private final LongMap<int[]> indexes = new LongMap<>();

  /** Bit j of the i-th element: value j comes after value i. */
  private long[] after = new long[4];

  private boolean ascending = true;
  private boolean descending = true;
  private boolean swappedAscending = true;
  private boolean swappedDescending = true;
  private boolean seen;

  ValueOrder copy() {
    ValueOrder copy = new ValueOrder();
    copy.indexes.become(indexes, UnaryOperator.identity());
    copy.after = after.clone();
    copy.ascending = ascending;
    copy.descending = descending;
    copy.swappedAscending = swappedAscending;
    copy.swappedDescending = swappedDescending;
    copy.seen = seen;
    return copy;
  }

  /** Takes in that {@code first} comes before {@code second}; false where it came behind it. */
  boolean learn(long first, long second) {
    int one = index(first);
    int other = index(second);
    if (one < 0 || other < 0 || isAfter(other, one)) {
      return true;
    }
    if (isAfter(one, other)) {
      return false;
    }
    long behind = after[other] | 1L << other;
    for (int i = 0; i < indexes.size(); i++) {
      if (i == one || isAfter(one, i)) {
        after[i] |= behind;
      }
    }
    describe(first, second);
    return true;
  }

  private boolean isAfter(int later, int earlier) {
    return (after[earlier] >>> later & 1) != 0;
  }

  private int index(long value) {
    int[] index = indexes.get(value);
    if (index != null) {
      return index[0];
    }
    if (indexes.size() == MOST) {
      return UNKNOWN[0];
    }
    int next = indexes.size();
    if (next == after.length) {
      after = Arrays.copyOf(after, next * 2);
    }
    indexes.put(value, new int[] {next});
    return next;
  }

  private void describe(long first, long second) {
    seen = true;
    boolean below = Long.compareUnsigned(first, second) < 0;
    ascending &= below;
    descending &= !below;
    boolean swappedBelow =
        Integer.compareUnsigned(
                Integer.reverseBytes((int) first), Integer.reverseBytes((int) second))
            < 0;
    swappedAscending &= swappedBelow;
    swappedDescending &= !swappedBelow;
  }

  /** Says in words what order the values seen so far are in; empty where there is none to see. */
  String description() {
    if (!seen) {
      return "";
    }
    if (ascending || descending) {
      return ascending ? "ascending" : "descending";
    }
    if (swappedAscending || swappedDescending) {
      return swappedAscending
          ? "ascending with the bytes reversed"
          : "descending with the bytes reversed";
    }
    return "another order";
  }
}
