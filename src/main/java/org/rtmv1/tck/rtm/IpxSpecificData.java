package org.rtmv1.tck.rtm;

/**
 * {@code IPX_SPECIFIC_DATA} (page {@code ipx-specific-data}).
 *
 * @param flags {@code FSD_Flags}: 0 or {@code IPX_GLOBAL_CLIENT_WAN_ROUTE}
 * @param tickCount {@code FSD_TickCount}, an unsigned 16-bit number
 * @param hopCount {@code FSD_HopCount}, an unsigned 16-bit number
 */
public record IpxSpecificData(int flags, int tickCount, int hopCount)
    implements FamilySpecificData {
  /** {@code IPX_GLOBAL_CLIENT_WAN_ROUTE} in {@code FSD_Flags}. */
  public static final int IPX_GLOBAL_CLIENT_WAN_ROUTE = 0x1;

  private static final int LARGEST_USHORT = 0xFFFF;

  /** Refuses counts outside 0 to 65535. */
  public IpxSpecificData {
    if ((tickCount & ~LARGEST_USHORT) != 0 || (hopCount & ~LARGEST_USHORT) != 0) {
      throw new IllegalArgumentException(
          "tick and hop counts have 16 bits, not " + tickCount + " and " + hopCount);
    }
  }
}
