package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Adds the latest and returns what gave way to it, null for nothing. */
  @Nullable Happening add(Happening latest) {
    if (size == capacity) {
      return replaceOldest(latest);
    }
    if (size == ring.length) {
      ring = Arrays.copyOf(ring, Math.min(capacity, size * 2));
    }
    ring[size++] = latest;
    return null;
  }

  private Happening replaceOldest(Happening latest) {
    Happening gone = ring[oldest];
    ring[oldest] = latest;
    oldest = oldest + 1 == capacity ? 0 : oldest + 1;
    return gone;
  }

  List<Happening> list() {
    List<Happening> list = new ArrayList<>(size);
    list.addAll(Arrays.asList(ring).subList(oldest, size));
    list.addAll(Arrays.asList(ring).subList(0, oldest));
    return List.copyOf(list);
  }
}
