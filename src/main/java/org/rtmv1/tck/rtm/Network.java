package org.rtmv1.tck.rtm;

/** A destination network of one of the two families. */
public sealed interface Network permits IpNetwork, IpxNetwork {
  Family family();

  /** Returns {@code N_NetNumber} as the DWORD that the structure holds. */
  int netNumber();
}
