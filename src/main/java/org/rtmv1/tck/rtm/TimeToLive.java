package org.rtmv1.tck.rtm;

/** Times to live, in seconds as an unsigned DWORD (page {@code rtmaddroute}). */
public final class TimeToLive {
  /** {@code INFINITE}: the route stays until it is deleted. */
  public static final int INFINITE = 0xFFFFFFFF;

  /** The largest documented finite time to live. */
  public static final int LIMIT = 2_147_483;

  private TimeToLive() {}

  /**
   * Tells whether the documentation says what {@code timeToLive} means: 1 to the limit, or
   * infinite.
   */
  public static boolean isDocumented(int timeToLive) {
    return timeToLive == INFINITE || (timeToLive >= 1 && timeToLive <= LIMIT);
  }
}
