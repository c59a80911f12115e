package org.rtmv1.tck.engine.walk;

/**
 * A handle that a call is made with.
 *
 * @param handle its value
 * @param slot the script slot of the call that returned it, 0 where none did
 */
record Ticket(long handle, int slot) {
  /** The handle that is NULL. */
  static final Ticket NULL = new Ticket(0, 0);
}
