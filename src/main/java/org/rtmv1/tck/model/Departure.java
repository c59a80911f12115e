package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.RequirementId;

/** Why a route is no longer in the table. */
enum Departure {
  DELETED,
  BLOCK_DELETED,
  BLOCK_DELETED_AS_BEST,
  CLIENT_DEREGISTERED,
  REPLACED_BY_SINGLE_ROUTE,
  UPDATED,
  EXPIRED,
  /** No longer followed, because what the subject did is outside the domain. */
  LOST_TRACK;

  /** Returns the requirement that fails where the route is there all the same. */
  RequirementId owner() {
    return switch (this) {
      case DELETED -> Requirements.DEL_1;
      case BLOCK_DELETED -> Requirements.BLK_1;
      case BLOCK_DELETED_AS_BEST -> Requirements.BLK_2;
      case CLIENT_DEREGISTERED -> Requirements.DRG_2;
      case REPLACED_BY_SINGLE_ROUTE -> Requirements.REG_12;
      case UPDATED -> Requirements.ADD_4;
      case EXPIRED -> Requirements.EXP_1;
      case LOST_TRACK -> Requirements.TAB_4;
    };
  }
}
