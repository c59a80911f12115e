package org.rtmv1.tck.defects;

import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;

/**
 * A client in a witness.
 *
 * @param slot the slot of its handle, and the number of its event
 * @param family its family
 * @param index which of the manifest's protocols it handles
 */
record Caller(int slot, Family family, int index) {
  static final Caller A = new Caller(1, Family.IP, 0);
  static final Caller B = new Caller(2, Family.IP, 1);
  static final Caller C = new Caller(3, Family.IP, 2);
  static final Caller D = new Caller(4, Family.IP, 3);
  static final Caller X = new Caller(5, Family.IPX, 0);
  static final Caller Y = new Caller(6, Family.IPX, 1);

  private static final int CALLERS = 6;
  private static final Manifest MANIFEST = PlainManifest.named("witness");

  /** Returns a client of the same protocol that registers later. */
  Caller again() {
    return new Caller(slot + CALLERS, family, index);
  }

  int protocol() {
    return MANIFEST.protocols(family).get(index);
  }

  long handle() {
    return HandleSlot.of(slot);
  }
}
