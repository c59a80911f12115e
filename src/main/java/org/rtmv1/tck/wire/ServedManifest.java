package org.rtmv1.tck.wire;

import java.util.Collection;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Delivery;
import org.rtmv1.tck.spi.Manifest;

/** Writes the manifest of a Java implementation as the entries of the wire protocol. */
final class ServedManifest {
  private static final int TIMES = 1 << 6;
  private static final int LANES_IF_THREAD_SAFE = 17;

  private final Manifest manifest;

  ServedManifest(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Returns how many lanes there are. */
  int lanes() {
    return manifest.offers(Capability.THREAD_SAFE) ? LANES_IF_THREAD_SAFE : 1;
  }

  /** Appends the entries. */
  void writeTo(Body body) {
    entry(body, 1, new Body().text(manifest.name()));
    entry(body, 2, new Body().text(manifest.version()));
    entry(body, 5, dwords(manifest.families()));
    entry(body, 8, new Body().u32(manifest.extraRegistrationFlags()));
    Body handles = new Body();
    manifest.neverIssuedHandles().forEach(handles::u64);
    entry(body, 9, handles);
    entry(body, 10, new Body().u32(capabilities()));
    entry(body, 11, new Body().u64(FileTime.of(manifest.clockGranularity())));
    entry(body, 12, new Body().u32(lanes()));
    for (Route route : manifest.invalidRoutes()) {
      entry(body, 15, new Body().u32(route.family().value()).route(route));
    }
    entry(body, 17, dwords(manifest.protocols(Family.IP)));
    entry(body, 18, dwords(manifest.protocols(Family.IPX)));
    entry(body, 19, dwords(manifest.interfaces()));
  }

  private static void entry(Body body, int key, Body value) {
    byte[] bytes = value.toBytes();
    body.u16(key).u16(bytes.length).bytes(bytes);
  }

  private static Body dwords(Collection<Integer> values) {
    Body body = new Body();
    values.forEach(body::u32);
    return body;
  }

  private int capabilities() {
    int bits = TIMES | bit(manifest.delivery() == Delivery.EVENTUAL, 5);
    bits |= bit(manifest.offers(Capability.THREAD_SAFE), 0);
    bits |= bit(manifest.offers(Capability.VIRTUAL_CLOCK), 1);
    bits |= bit(manifest.offers(Capability.FAULT_INJECTION), 2);
    return bits | bit(manifest.offers(Capability.PRIORITIES), 3);
  }

  private static int bit(boolean set, int number) {
    return set ? 1 << number : 0;
  }
}
