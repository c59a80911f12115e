package org.rtmv1.tck.engine.walk;

/** What a walk believes of one open enumeration. */
final class ShadowEnumeration {
  /** The script slot that holds the handle. */
  final int slot;

  /** Whether the table changed since the enumeration began. */
  boolean changed;

  /** Whether the end was reached. */
  boolean ended;

  ShadowEnumeration(int slot) {
    this.slot = slot;
  }
}
