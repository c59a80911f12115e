package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;

/**
 * A map from numbers to objects that makes no garbage on look-up: open addressing with linear
 * probing.
 */
final class LongMap<V> {
  private static final int SMALLEST = 8;

  private long[] keys = new long[SMALLEST];
  private @Nullable Object[] values = new Object[SMALLEST];
  private int size;

  int size() {
    return size;
  }

  @Nullable V get(long key) {
    return value(slot(key));
  }

  boolean has(long key) {
    return values[slot(key)] != null;
  }

  /** Puts {@code value} and returns what was there before. */
  @Nullable V put(long key, V value) {
    int slot = slot(key);
    V before = value(slot);
    keys[slot] = key;
    values[slot] = value;
    if (before == null && ++size * 2 > keys.length) {
      grow();
    }
    return before;
  }

  /** Removes and returns what was there. */
  @Nullable V remove(long key) {
    int slot = slot(key);
    V before = value(slot);
    if (before != null) {
      size--;
      values[slot] = null;
      closeGap(slot);
    }
    return before;
  }

  void clear() {
    if (size > 0) {
      keys = new long[SMALLEST];
      values = new Object[SMALLEST];
      size = 0;
    }
  }

  /** Returns the first slot from {@code from} on that holds a value, -1 for none. */
  int next(int from) {
    for (int slot = from; slot < values.length; slot++) {
      if (values[slot] != null) {
        return slot;
      }
    }
    return -1;
  }

  long keyAt(int slot) {
    return keys[slot];
  }

  /** Returns the value in a slot that {@link #next} has returned. */
  V valueAt(int slot) {
    V value = value(slot);
    if (value == null) {
      throw new IllegalStateException("slot " + slot + " is empty");
    }
    return value;
  }

  @SuppressWarnings("unchecked") // only values of this type are ever put in
  private @Nullable V value(int slot) {
    return (V) values[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = home(key);
    while (values[slot] != null && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int home(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & keys.length - 1;
  }

  private void closeGap(int emptied) {
    int mask = keys.length - 1;
    int gap = emptied;
    for (int slot = gap + 1 & mask; values[slot] != null; slot = slot + 1 & mask) {
      if ((slot - home(keys[slot]) & mask) >= (slot - gap & mask)) {
        keys[gap] = keys[slot];
        values[gap] = values[slot];
        values[slot] = null;
        gap = slot;
      }
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new Object[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
