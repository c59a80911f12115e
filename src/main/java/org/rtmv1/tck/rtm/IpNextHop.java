package org.rtmv1.tck.rtm;

/**
 * {@code IP_NEXT_HOP_ADDRESS}, which the header defines as an {@code IP_NETWORK}.
 *
 * @param netNumber {@code N_NetNumber}, machine order
 * @param netMask {@code N_NetMask}, machine order
 */
public record IpNextHop(int netNumber, int netMask) implements NextHop {
  @Override
  public Family family() {
    return Family.IP;
  }

  @Override
  public String toString() {
    return DottedQuad.withMask(netNumber, netMask);
  }
}
