package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.Family;

/** Judges answers about families that have no table here. */
final class Families {
  private final World world;

  Families(World world) {
    this.world = world;
  }

  /**
   * Tells whether a call about this family may be answered as if its table were there and empty: a
   * documented family that is not supported may be installed all the same (CNT-3), and of one that
   * the documentation does not name nothing is known.
   *
   * @param answeredAsEmpty whether the call was answered so
   */
  boolean mayAnswerAsEmpty(int family, boolean answeredAsEmpty) {
    if (world.supports(family)) {
      return true;
    }
    if (!answeredAsEmpty || !Family.isDocumented(family)) {
      return false;
    }
    world.profile.note(Choice.UNSUPPORTED_FAMILY, "answered as an empty table");
    return true;
  }
}
