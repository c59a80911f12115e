package org.rtmv1.tck.model;

/**
 * What an {@link Oracle} believed at one moment. Opaque; it stays good however often the oracle is
 * brought back to it.
 */
public final class Snapshot {
  final World world;

  Snapshot(World world) {
    this.world = world;
  }
}
