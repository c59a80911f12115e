package org.rtmv1.tck.rtm;

import java.time.Duration;
import java.time.Instant;

/** FILETIME values as signed 64-bit counts of 100 ns since 1601-01-01 UTC. */
public final class FileTime {
  /** Units of 100 ns in a second. */
  public static final long PER_SECOND = 10_000_000L;

  private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

  private FileTime() {}

  /** Returns the FILETIME of {@code instant}, truncated to 100 ns. */
  public static long of(Instant instant) {
    return (instant.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * PER_SECOND
        + instant.getNano() / 100;
  }

  /** Returns {@code duration} in units of 100 ns, truncated. */
  public static long of(Duration duration) {
    return duration.getSeconds() * PER_SECOND + duration.getNano() / 100;
  }

  /** Returns the instant of {@code fileTime}. */
  public static Instant toInstant(long fileTime) {
    long seconds = Math.floorDiv(fileTime, PER_SECOND);
    return Instant.ofEpochSecond(
        seconds - SECONDS_FROM_1601_TO_1970, Math.floorMod(fileTime, PER_SECOND) * 100);
  }
}
