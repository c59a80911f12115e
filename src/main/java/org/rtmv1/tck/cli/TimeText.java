package org.rtmv1.tck.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** Reads times as people type them. */
final class TimeText {
  private TimeText() {}

  /**
   * Returns the time that an option names.
   *
   * @throws UsageException where it names none, or not more than zero
   */
  static Duration parse(String option, String text) {
    try {
      Duration time = duration(text.toLowerCase(Locale.ROOT));
      if (!time.isNegative() && !time.isZero()) {
        return time;
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw new UsageException(option + " is '" + text + "'; write it like 500ms, 30s, 5m or 1h.");
    }
    throw new UsageException(option + " is '" + text + "'; it must be more than zero.");
  }

  private static Duration duration(String text) {
    return text.endsWith("ms")
        ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
        : Duration.parse("PT" + text);
  }
}
