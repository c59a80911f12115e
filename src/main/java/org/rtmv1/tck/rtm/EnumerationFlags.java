package org.rtmv1.tck.rtm;

import java.util.ArrayList;
import java.util.List;

/** The flags that choose a subset of the routes of a family. */
public final class EnumerationFlags {
  public static final int NONE = 0;
  public static final int RTM_ONLY_THIS_NETWORK = 0x1;
  public static final int RTM_ONLY_THIS_INTERFACE = 0x2;
  public static final int RTM_ONLY_THIS_PROTOCOL = 0x4;
  public static final int RTM_ONLY_BEST_ROUTES = 0x8;

  /** The three criteria together, as the header's macro RtmGetSpecificRoute passes them. */
  public static final int SPECIFIC_ROUTE =
      RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_INTERFACE | RTM_ONLY_THIS_PROTOCOL;

  /** Every documented bit; any other bit is invalid. */
  public static final int ALL = 0xF;

  private static final String[] NAMES = {
    "RTM_ONLY_THIS_NETWORK",
    "RTM_ONLY_THIS_INTERFACE",
    "RTM_ONLY_THIS_PROTOCOL",
    "RTM_ONLY_BEST_ROUTES"
  };

  private EnumerationFlags() {}

  /** Tells whether {@code flags} has no undocumented bit. */
  public static boolean areDocumented(int flags) {
    return (flags & ~ALL) == 0;
  }

  /**
   * Returns the names of the documented bits and the others in hexadecimal, joined by {@code |}.
   */
  public static String name(int flags) {
    List<String> parts = new ArrayList<>();
    for (int bit = 0; bit < NAMES.length; bit++) {
      if ((flags & (1 << bit)) != 0) {
        parts.add(NAMES[bit]);
      }
    }
    if (!areDocumented(flags) || flags == 0) {
      parts.add(flags == 0 ? "0" : "0x" + Integer.toHexString(flags & ~ALL));
    }
    return String.join("|", parts);
  }
}
