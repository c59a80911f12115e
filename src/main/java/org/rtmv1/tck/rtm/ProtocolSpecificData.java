package org.rtmv1.tck.rtm;

/** {@code PROTOCOL_SPECIFIC_DATA}: four DWORDs that only the routing protocol understands. */
public record ProtocolSpecificData(int first, int second, int third, int fourth) {
  /** Four zeros. */
  public static final ProtocolSpecificData NONE = new ProtocolSpecificData(0, 0, 0, 0);
}
