package org.rtmv1.tck.engine.walk;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The times, by cell, at which something ends. Most cells have none. Not thread-safe. */
final class Expiries {
  static final long NEVER = Long.MAX_VALUE;

  private final long[] times;

  /** The cells that have a time, in any order, and some that had one. */
  private final int[] cells;

  private final boolean[] listed;
  private int size;

  Expiries(int count) {
    times = new long[count];
    cells = new int[count];
    listed = new boolean[count];
    Arrays.fill(times, NEVER);
  }

  /** Gives a cell its time; {@link #NEVER} takes it away. */
  void set(int cell, long time) {
    times[cell] = time;
    if (time != NEVER && !listed[cell]) {
      listed[cell] = true;
      cells[size++] = cell;
    }
  }

  /** Hands over the cells whose time is up, and returns the first time of all others. */
  long expire(long now, IntConsumer ended) {
    long first = NEVER;
    int kept = 0;
    int before = size;
    for (int i = 0; i < before; i++) {
      int cell = cells[i];
      if (times[cell] > now && times[cell] != NEVER) {
        cells[kept++] = cell;
        first = Math.min(first, times[cell]);
        continue;
      }
      listed[cell] = false;
      if (times[cell] != NEVER) {
        times[cell] = NEVER;
        ended.accept(cell);
      }
    }
    size = kept;
    return first;
  }
}
