package org.rtmv1.tck.engine.capsule;

import java.util.Locale;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.TimeToLive;

/** Words of C. */
final class CText {
  private static final int LARGEST_DECIMAL = 0xFFFF;

  private CText() {}

  /** Returns {@code text} in one line of printable ASCII that ends no comment and begins none. */
  static String comment(String text) {
    return plain(text).replace("*/", "* /").replace("/*", "/ *").replace("??", "? ?");
  }

  /** Returns {@code text} as a string literal of printable ASCII. */
  static String literal(String text) {
    return '"'
        + plain(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("??", "?\\?")
        + '"';
  }

  static String dword(int value) {
    return Integer.compareUnsigned(value, LARGEST_DECIMAL) <= 0
        ? Integer.toString(value)
        : hex(value);
  }

  static String hex(int value) {
    return String.format(Locale.ROOT, "0x%08X", value);
  }

  static String family(int value) {
    return Family.ofValue(value)
        .map(family -> "RTM_PROTOCOL_FAMILY_" + family.name())
        .orElse(dword(value));
  }

  static String registrationFlags(int flags) {
    return flags == RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE
        ? "RTM_PROTOCOL_SINGLE_ROUTE"
        : dword(flags);
  }

  static String enumerationFlags(int flags) {
    return EnumerationFlags.areDocumented(flags)
        ? EnumerationFlags.name(flags).replace("|", " | ")
        : dword(flags);
  }

  static String timeToLive(int seconds) {
    return seconds == TimeToLive.INFINITE ? "INFINITE" : Integer.toUnsignedString(seconds);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[^ -~]", "?");
  }
}
