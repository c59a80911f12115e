package org.rtmv1.tck.rtm;

/**
 * {@code IPX_NETWORK}.
 *
 * @param netNumber {@code N_NetNumber}
 */
public record IpxNetwork(int netNumber) implements Network {
  @Override
  public Family family() {
    return Family.IPX;
  }

  @Override
  public String toString() {
    return String.format("%08X", netNumber);
  }
}
