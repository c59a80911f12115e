package org.rtmv1.tck.engine.walk;

import java.util.SplittableRandom;

/**
 * Draws small numbers, several from each value of a random generator. Not thread-safe.
 *
 * <p>A bounded draw scales 16 bits to the bound, which costs a fraction of an exact one: where the
 * bound is small, no number is drawn noticeably more often than another.
 */
final class Dice {
  private static final int BOUNDED_BITS = 16;

  private final SplittableRandom random;
  private long pool;
  private int left;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns 64 fresh bits. */
  long word() {
    return random.nextLong();
  }

  /** Returns a number from 0 on and below {@code bound}, which is 1 to 32,767. */
  int below(int bound) {
    if (left < BOUNDED_BITS) {
      pool = random.nextLong();
      left = Long.SIZE;
    }
    int bits = (int) pool & 0xFFFF;
    pool >>>= BOUNDED_BITS;
    left -= BOUNDED_BITS;
    return (bits * bound) >>> BOUNDED_BITS;
  }
}
