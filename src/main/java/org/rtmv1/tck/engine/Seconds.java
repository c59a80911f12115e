package org.rtmv1.tck.engine;

import java.math.BigDecimal;
import java.time.Duration;

/** Writes durations in seconds. */
final class Seconds {
  private Seconds() {}

  static String text(Duration duration) {
    String number = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    return number + (number.equals("1") ? " second" : " seconds");
  }
}
