package org.rtmv1.tck.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives out handles; a value is given out once and refused once what it stood for is gone. */
final class Handles {
  private static final long FIRST = 0x10000;
  private static final long STEP = 4;

  private final Map<Long, Object> live = new HashMap<>();
  private long next = FIRST;

  long open(Object target) {
    long handle = next;
    next += STEP;
    live.put(handle, target);
    return handle;
  }

  @Nullable Client client(long handle) {
    return live.get(handle) instanceof Client client ? client : null;
  }

  @Nullable Enumeration enumeration(long handle) {
    return live.get(handle) instanceof Enumeration enumeration ? enumeration : null;
  }

  void close(long handle) {
    live.remove(handle);
  }
}
