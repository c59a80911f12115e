package org.rtmv1.tck.engine.divergence;

import java.util.Arrays;

/** When the calls of one run were made, on the subject's own clock. */
final class Moments {
  private static final int FIRST_SIZE = 64;

  private final long slack;
  private long[] before = new long[FIRST_SIZE];
  private long[] after = new long[FIRST_SIZE];
  private int[] steps = new int[FIRST_SIZE];
  private int count;

  /**
   * Starts with no calls.
   *
   * @param slack how far a time stamp may be from the call that it comes from, in FILETIME units
   */
  Moments(long slack) {
    this.slack = slack;
  }

  /** Takes in a call; the times never fall from one call to the next. */
  void add(int step, long earliest, long latest) {
    if (count == steps.length) {
      before = Arrays.copyOf(before, count * 2);
      after = Arrays.copyOf(after, count * 2);
      steps = Arrays.copyOf(steps, count * 2);
    }
    steps[count] = step;
    before[count] = earliest;
    after[count] = latest;
    count++;
  }

  /** Returns the calls that a time stamp can come from. */
  Shown.Origin origin(String name, long timeStamp) {
    int first = firstNotBelow(after, timeStamp - slack);
    int end = firstNotBelow(before, timeStamp + slack + 1);
    return first < end
        ? new Shown.Origin(name, steps[first], steps[end - 1])
        : new Shown.Origin(name, 0, 0);
  }

  private int firstNotBelow(long[] times, long time) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
