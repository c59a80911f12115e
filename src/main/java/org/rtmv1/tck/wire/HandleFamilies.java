package org.rtmv1.tck.wire;

import java.util.HashMap;
import java.util.Map;
import org.rtmv1.tck.rtm.Family;

/**
 * Remembers which family a handle was created for, because the structures behind it have that
 * family's layout.
 */
final class HandleFamilies {
  private final Map<Long, Family> families = new HashMap<>();

  void put(long handle, Family family) {
    if (handle != 0) {
      families.put(handle, family);
    }
  }

  /** Returns the family, IP for a handle that was never returned. */
  Family of(long handle) {
    return families.getOrDefault(handle, Family.IP);
  }
}
