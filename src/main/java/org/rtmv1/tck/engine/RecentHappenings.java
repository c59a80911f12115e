package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The last of what happened, oldest first: beyond the capacity the oldest gives way. */
final class RecentHappenings {
  private static final int FIRST_SIZE = 64;

  private final int capacity;

  /** A ring once it is full; nothing gives way before. */
  private Happening[] ring;

  private int oldest;
  private int size;

  RecentHappenings(int capacity) {
    this.capacity = capacity;
    this.ring = new Happening[Math.min(capacity, FIRST_SIZE)];
  }

  /** Adds the latest and tells whether the oldest gave way to it. */
  boolean add(Happening latest) {
    if (size == capacity) {
      replaceOldest(latest);
      return true;
    }
    if (size == ring.length) {
      ring = Arrays.copyOf(ring, Math.min(capacity, size * 2));
    }
    ring[size++] = latest;
    return false;
  }

  private void replaceOldest(Happening latest) {
    ring[oldest] = latest;
    oldest = oldest + 1 == capacity ? 0 : oldest + 1;
  }

  int size() {
    return size;
  }

  List<Happening> list() {
    List<Happening> list = new ArrayList<>(size);
    list.addAll(Arrays.asList(ring).subList(oldest, size));
    list.addAll(Arrays.asList(ring).subList(0, oldest));
    return List.copyOf(list);
  }
}
