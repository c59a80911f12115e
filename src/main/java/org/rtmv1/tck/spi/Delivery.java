package org.rtmv1.tck.spi;

/**
 * When a change message is in the queue and the event signalled; the documentation does not say.
 */
public enum Delivery {
  /**
   * When the call that caused the change returns, or soon after: a message that stays out is a lost
   * one.
   */
  PROMPT,
  /** At any later time: a message that stays out leaves the check inconclusive. */
  EVENTUAL
}
