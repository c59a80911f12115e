package org.rtmv1.tck.model;

import java.util.Collection;

/** A set of numbers that makes no garbage on look-up. */
final class LongSet {
  private static final Object PRESENT = new Object();

  private final LongMap<Object> members = new LongMap<>();

  /** Returns a set of these numbers; those of 32 bits keep their sign. */
  static LongSet of(Collection<? extends Number> numbers) {
    LongSet set = new LongSet();
    for (Number number : numbers) {
      set.add(number.longValue());
    }
    return set;
  }

  boolean has(long number) {
    return members.has(number);
  }

  void add(long number) {
    members.put(number, PRESENT);
  }

  void addAll(LongSet others) {
    for (int i = others.members.next(0); i >= 0; i = others.members.next(i + 1)) {
      add(others.members.keyAt(i));
    }
  }

  void remove(long number) {
    members.remove(number);
  }

  void clear() {
    members.clear();
  }
}
