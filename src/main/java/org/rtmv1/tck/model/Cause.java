package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.RequirementId;

/** What changed a best route, and which requirements promise the messages about it. */
enum Cause {
  ADD,
  DELETE,
  BLOCK_DELETE,
  DEREGISTRATION,
  EXPIRY;

  /** Returns the requirement that fails where the message does not come. */
  RequirementId missing() {
    return switch (this) {
      case ADD, DELETE -> Requirements.REG_10;
      case BLOCK_DELETE -> Requirements.BLK_3;
      case DEREGISTRATION -> Requirements.DRG_4;
      case EXPIRY -> Requirements.EXP_2;
    };
  }

  /** Returns the requirement that follows from {@link #missing}. */
  RequirementId following() {
    return switch (this) {
      case ADD -> Requirements.ADD_10;
      case DELETE -> Requirements.DEL_8;
      case BLOCK_DELETE -> Requirements.BLK_6;
      case DEREGISTRATION, EXPIRY -> Requirements.REG_10;
    };
  }

  /** Returns the requirement that fails where the message says something else. */
  RequirementId wrong() {
    return switch (this) {
      case ADD, DELETE -> Requirements.DEQ_1;
      case BLOCK_DELETE -> Requirements.BLK_6;
      case DEREGISTRATION -> Requirements.DRG_4;
      case EXPIRY -> Requirements.EXP_2;
    };
  }
}
