package org.rtmv1.tck.rtm;

/**
 * The route-change flags that add, delete and dequeue return.
 *
 * <p>Bit 0 says that a current best route is returned, bit 1 that a previous one is.
 */
public final class RouteChange {
  public static final int RTM_NO_CHANGE = 0;
  public static final int RTM_ROUTE_ADDED = 1;
  public static final int RTM_ROUTE_DELETED = 2;
  public static final int RTM_ROUTE_CHANGED = 3;

  private RouteChange() {}

  /** Tells whether {@code flags} says that the current best route is returned. */
  public static boolean returnsCurrent(int flags) {
    return (flags & 1) != 0;
  }

  /** Tells whether {@code flags} says that the previous best route is returned. */
  public static boolean returnsPrevious(int flags) {
    return (flags & 2) != 0;
  }

  /** Returns the documented name, or the value in hexadecimal. */
  public static String name(int flags) {
    return switch (flags) {
      case RTM_NO_CHANGE -> "RTM_NO_CHANGE";
      case RTM_ROUTE_ADDED -> "RTM_ROUTE_ADDED";
      case RTM_ROUTE_DELETED -> "RTM_ROUTE_DELETED";
      case RTM_ROUTE_CHANGED -> "RTM_ROUTE_CHANGED";
      default -> "0x" + Integer.toHexString(flags);
    };
  }
}
