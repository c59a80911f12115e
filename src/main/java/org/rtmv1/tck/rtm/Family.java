package org.rtmv1.tck.rtm;

import java.util.Optional;

/** The two documented protocol families. The API itself carries a family as a raw DWORD. */
public enum Family {
  /** {@code RTM_PROTOCOL_FAMILY_IPX}. */
  IPX(0, 52, 4),
  /** {@code RTM_PROTOCOL_FAMILY_IP}. */
  IP(1, 92, 8);

  private static final Family[] BY_VALUE = {IPX, IP};

  private final int value;
  private final int routeSize;
  private final int networkSize;

  Family(int value, int routeSize, int networkSize) {
    this.value = value;
    this.routeSize = routeSize;
    this.networkSize = networkSize;
  }

  /** Returns the DWORD that the API uses for this family. */
  public int value() {
    return value;
  }

  /** Returns the size in bytes of this family's route structure. */
  public int routeSize() {
    return routeSize;
  }

  /** Returns the size in bytes of this family's network structure. */
  public int networkSize() {
    return networkSize;
  }

  /** Returns the family with this DWORD, or empty where no documented family has it. */
  public static Optional<Family> ofValue(int value) {
    return isDocumented(value) ? Optional.of(BY_VALUE[value]) : Optional.empty();
  }

  /** Tells whether a documented family has this DWORD. */
  public static boolean isDocumented(int value) {
    return value >= 0 && value < BY_VALUE.length;
  }
}
