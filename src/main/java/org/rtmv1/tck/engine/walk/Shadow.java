package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;

/** What a walk believes of the whole subject. It steers the walk and judges nothing. */
final class Shadow {
  final List<ShadowFamily> families = new ArrayList<>();

  /** The slots from here on are free. */
  int nextSlot = 1;

  /** The number of the event that was created last. */
  int events;

  /** A slot that holds a route, 0 for none. */
  int routeSlot;

  /** The slot of the route that the last first-or-next call returned, 0 where it returned none. */
  int walkSlot;

  /** The index of the family that the last first-or-next call walked. */
  int walkFamily;

  /** The flags of the last first-or-next call. */
  int walkFlags;

  private final List<Expiry> expiries = new ArrayList<>();
  private long now;

  private record Expiry(ShadowFamily family, int destination, int client, int identity, long at) {}

  Shadow(List<Universe> universes) {
    for (Universe universe : universes) {
      families.add(new ShadowFamily(universe));
    }
  }

  static List<Universe> universes(Manifest manifest) {
    List<Universe> universes = new ArrayList<>();
    for (Family family : Family.values()) {
      if (manifest.supports(family)) {
        universes.add(new Universe(family, manifest));
      }
    }
    return universes;
  }

  /** Notes that a route lives for some seconds. */
  void expires(ShadowFamily family, Candidate candidate) {
    forget(family, candidate);
    if (candidate.seconds >= 0) {
      long at = now + candidate.seconds;
      expiries.add(
          new Expiry(family, candidate.destination, candidate.client, candidate.identity, at));
    }
  }

  private void forget(ShadowFamily family, Candidate candidate) {
    if (!expiries.isEmpty()) {
      expiries.removeIf(expiry -> expiry.family == family && isOf(expiry, candidate));
    }
  }

  private static boolean isOf(Expiry expiry, Candidate candidate) {
    return expiry.destination == candidate.destination
        && expiry.client == candidate.client
        && expiry.identity == candidate.identity;
  }

  /** Lets time pass. */
  void advance(int seconds) {
    now += seconds;
    for (int i = expiries.size() - 1; i >= 0; i--) {
      Expiry expiry = expiries.get(i);
      if (expiry.at <= now) {
        expiries.remove(i);
        remove(expiry);
      }
    }
  }

  private void remove(Expiry expiry) {
    ShadowTable table = expiry.family.table;
    if (table.cell(expiry.destination, expiry.client, expiry.identity) != 0) {
      table.put(expiry.destination, expiry.client, expiry.identity, 0);
      expiry.family.changed(null);
    }
  }

  /** Returns the family of a candidate, null for one that the subject does not support. */
  @Nullable ShadowFamily family(Candidate candidate) {
    return candidate.family < 0 ? null : families.get(candidate.family);
  }
}
