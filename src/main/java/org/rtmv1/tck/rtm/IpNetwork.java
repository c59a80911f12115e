package org.rtmv1.tck.rtm;

/**
 * {@code IP_NETWORK}: number and mask in machine order, so that 10.1.0.10 is {@code 0x0A01000A}.
 *
 * @param netNumber {@code N_NetNumber}
 * @param netMask {@code N_NetMask}
 */
public record IpNetwork(int netNumber, int netMask) implements Network {
  @Override
  public Family family() {
    return Family.IP;
  }

  @Override
  public String toString() {
    return DottedQuad.withMask(netNumber, netMask);
  }
}
