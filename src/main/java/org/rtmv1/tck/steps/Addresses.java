package org.rtmv1.tck.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NextHop;

/** Reads destinations, next hops and numbers as the feature files write them. */
final class Addresses {
  private static final Pattern IP =
      Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)(?:/([\\d.]+))?");
  private static final int HOST = 32;

  private Addresses() {}

  /**
   * Reads {@code 10.1.0.0/16} in machine order, or an IPX network number such as {@code 1A2B3C4D}.
   */
  static Network network(String text) {
    return family(text) == Family.IP
        ? new IpNetwork(number(text), mask(text))
        : new IpxNetwork(Integer.parseUnsignedInt(text, 16));
  }

  /** Reads {@code 192.168.1.1}, with a host mask unless another is given, or a MAC address. */
  static NextHop nextHop(String text) {
    return family(text) == Family.IP
        ? new IpNextHop(number(text), mask(text))
        : new IpxNextHop(Long.parseLong(text.replace(":", ""), 16));
  }

  static Family family(String text) {
    return text.contains(".") ? Family.IP : Family.IPX;
  }

  /** Reads an unsigned DWORD in decimal, in hexadecimal behind {@code 0x}, or INFINITE. */
  static int dword(String text) {
    if (text.equals("INFINITE")) {
      return -1;
    }
    return text.startsWith("0x")
        ? Integer.parseUnsignedInt(text.substring(2), 16)
        : Integer.parseUnsignedInt(text);
  }

  private static int number(String text) {
    Matcher parts = parts(text);
    int number = 0;
    for (int octet = 1; octet <= 4; octet++) {
      number = number << 8 | Integer.parseInt(parts.group(octet));
    }
    return number;
  }

  private static int mask(String text) {
    String length = parts(text).group(5);
    if (length != null && length.contains(".")) {
      return number(length);
    }
    int bits = length == null ? HOST : Integer.parseInt(length);
    return bits == 0 ? 0 : -1 << (HOST - bits);
  }

  private static Matcher parts(String text) {
    Matcher parts = IP.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no address; one looks like 10.1.0.0/16 or 192.168.1.1");
    }
    return parts;
  }
}
