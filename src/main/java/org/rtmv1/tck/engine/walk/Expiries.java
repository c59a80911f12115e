package org.rtmv1.tck.engine.walk;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The times, by cell, at which something ends. Most cells have none. Not thread-safe. */
final class Expiries {
  static final long NEVER = Long.MAX_VALUE;

  private static final int FIRST_SIZE = 8;

  private final int count;

  /** Empty until a cell gets a time: short walks seldom give one. */
  private long[] times = {};

  /** The cells that have a time, in any order, and some that had one. */
  private int[] cells = new int[FIRST_SIZE];

  private boolean[] listed = {};
  private int size;

  Expiries(int count) {
    this.count = count;
  }

  /** Gives a cell its time; {@link #NEVER} takes it away. */
  void set(int cell, long time) {
    if (time == NEVER) {
      if (times.length > 0) {
        times[cell] = NEVER;
      }
      return;
    }
    prepare();
    times[cell] = time;
    if (!listed[cell]) {
      listed[cell] = true;
      cells = size == cells.length ? Arrays.copyOf(cells, 2 * size) : cells;
      cells[size++] = cell;
    }
  }

  private void prepare() {
    if (times.length == 0) {
      times = new long[count];
      listed = new boolean[count];
      Arrays.fill(times, NEVER);
    }
  }

  /** Hands over the cells whose time is up, and returns the first time of all others. */
  long expire(long now, IntConsumer ended) {
    long first = NEVER;
    int kept = 0;
    int before = size;
    for (int i = 0; i < before; i++) {
      int cell = cells[i];
      long time = times[cell];
      if (time > now && time != NEVER) {
        cells[kept++] = cell;
        first = Math.min(first, time);
        continue;
      }
      listed[cell] = false;
      times[cell] = NEVER;
      if (time != NEVER) {
        ended.accept(cell);
      }
    }
    size = kept;
    return first;
  }
}
