package org.rtmv1.tck.model;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A map from numbers to objects that makes no garbage on look-up: open addressing with linear
 * probing.
 */
public final class LongMap<V> {
  private static final int SMALLEST = 8;

  /** Larger arrays are given up rather than emptied. */
  private static final int LARGE = 64;

  /** What every map without an entry has; nothing is written to them. */
  private static final long[] NO_KEYS = {0};

  private static final @Nullable Object[] NO_VALUES = {null};

  private long[] keys = NO_KEYS;
  private @Nullable Object[] values = NO_VALUES;
  private int size;

  /** Returns the number of keys. */
  public int size() {
    return size;
  }

  /** Returns what is there, null for nothing. */
  public @Nullable V get(long key) {
    return value(slot(key));
  }

  /** Tells whether something is there. */
  public boolean has(long key) {
    return values[slot(key)] != null;
  }

  /** Puts {@code value} and returns what was there before. */
  public @Nullable V put(long key, V value) {
    int slot = slot(key);
    V before = value(slot);
    if (before == null && ++size * 2 > keys.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    values[slot] = value;
    return before;
  }

  /** Removes and returns what was there. */
  public @Nullable V remove(long key) {
    int slot = slot(key);
    V before = value(slot);
    if (before != null) {
      size--;
      values[slot] = null;
      closeGap(slot);
    }
    return before;
  }

  /**
   * Becomes a copy, in which each value is what {@code copied} makes of it. Every entry has the
   * same place in both, so that they are gone through in the same order.
   */
  void become(LongMap<V> original, UnaryOperator<V> copied) {
    clear();
    if (original.size == 0) {
      return;
    }
    keys = original.keys.clone();
    values = new Object[keys.length];
    size = original.size;
    for (int slot = original.next(0); slot >= 0; slot = original.next(slot + 1)) {
      values[slot] = copied.apply(original.valueAt(slot));
    }
  }

  void clear() {
    if (keys.length >= LARGE) {
      keys = NO_KEYS;
      values = NO_VALUES;
    } else if (size > 0) {
      Arrays.fill(values, null);
    }
    size = 0;
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
    int length = Math.max(SMALLEST, oldKeys.length * 2);
    keys = new long[length];
    values = new Object[length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
