package org.rtmv1.tck.rtm;

/** Text forms of IPv4 numbers and masks. */
final class DottedQuad {
  private DottedQuad() {}

  static String withMask(int number, int mask) {
    return of(number)
        + "/"
        + (isContiguous(mask) ? Integer.toString(Integer.bitCount(mask)) : of(mask));
  }

  private static boolean isContiguous(int mask) {
    return mask == 0
        || Integer.numberOfTrailingZeros(mask) + Integer.bitCount(mask) == Integer.SIZE;
  }

  private static String of(int number) {
    return (number >>> 24)
        + "."
        + ((number >>> 16) & 0xFF)
        + "."
        + ((number >>> 8) & 0xFF)
        + "."
        + (number & 0xFF);
  }
}
