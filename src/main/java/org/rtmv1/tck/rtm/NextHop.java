package org.rtmv1.tck.rtm;

/** A next-hop address of one of the two families. */
public sealed interface NextHop permits IpNextHop, IpxNextHop {
  Family family();
}
