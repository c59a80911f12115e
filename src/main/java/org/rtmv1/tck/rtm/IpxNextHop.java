package org.rtmv1.tck.rtm;

/**
 * {@code IPX_NEXT_HOP_ADDRESS}: {@code NHA_Mac}, six bytes. The structure's two bytes of padding
 * are not part of it.
 *
 * @param mac the address as a 48-bit number, first byte most significant
 */
public record IpxNextHop(long mac) implements NextHop {
  /** The number of bits of an address. */
  public static final int BITS = 48;

  private static final long LARGEST = (1L << BITS) - 1;

  /** Refuses numbers of more than 48 bits. */
  public IpxNextHop {
    if (mac < 0 || mac > LARGEST) {
      throw new IllegalArgumentException(
          "a MAC address has 48 bits, not 0x" + Long.toHexString(mac));
    }
  }

  @Override
  public Family family() {
    return Family.IPX;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int shift = BITS - 8; shift >= 0; shift -= 8) {
      text.append(String.format("%02X", (mac >> shift) & 0xFF)).append(shift == 0 ? "" : ":");
    }
    return text.toString();
  }
}
