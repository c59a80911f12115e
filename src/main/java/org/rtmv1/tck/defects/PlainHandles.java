package org.rtmv1.tck.defects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the handles of a plain table stand for. */
final class PlainHandles {
  /** A value that no table ever issues. */
  static final long NEVER_ISSUED = 0xDEAD0000L;

  private static final long FIRST = 0x1000;
  private static final long STEP = 0x10;

  /** What handles stand for that are not valid any more. */
  final Map<Long, Object> former = new HashMap<>();

  private final Map<Long, Object> live = new HashMap<>();
  private final boolean reused;
  private long next = FIRST;

  PlainHandles(boolean reused) {
    this.reused = reused;
  }

  long issue(Object target) {
    long handle = next;
    if (reused) {
      for (handle = FIRST; live.containsKey(handle); ) {
        handle += STEP;
      }
    } else {
      next += STEP;
    }
    put(handle, target);
    return handle;
  }

  void put(long handle, Object target) {
    live.put(handle, target);
  }

  @Nullable Object get(long handle) {
    return live.get(handle);
  }

  /** Returns the live handle that stands for {@code target}. */
  long of(Object target) {
    return live.entrySet().stream()
        .filter(entry -> entry.getValue() == target)
        .mapToLong(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** Returns what the live handles stand for. */
  List<Object> live() {
    return List.copyOf(live.values());
  }

  void end(long handle) {
    Object target = live.remove(handle);
    if (target != null) {
      former.put(handle, target);
    }
  }
}
