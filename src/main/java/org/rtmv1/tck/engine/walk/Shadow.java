package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/** What a walk believes of the whole subject. It steers the walk and judges nothing. */
final class Shadow {
  final ShadowFamily[] families;

  /** The slots from here on are free. */
  int nextSlot = 1;

  /** The number of the event that was created last. */
  int events;

  /** The route that a look-up returned last, null for none, and the slot of that look-up. */
  @Nullable Route foundRoute;

  int foundSlot;

  /** The route that the last first-or-next call returned, null where it returned none. */
  @Nullable Route walkRoute;

  int walkSlot;

  /** The index of the family that the last first-or-next call walked. */
  int walkFamily;

  /** The flags of the last first-or-next call. */
  int walkFlags;

  private long now;

  /** No route lives out its time before this. */
  private long firstExpiry = Expiries.NEVER;

  Shadow(List<Universe> universes) {
    this.families = universes.stream().map(ShadowFamily::new).toArray(ShadowFamily[]::new);
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
    long at = candidate.seconds < 0 ? Expiries.NEVER : now + candidate.seconds;
    family.expiries.set(
        ShadowTable.cellAt(candidate.destination, candidate.client, candidate.identity), at);
    firstExpiry = Math.min(firstExpiry, at);
  }

  /** Returns in how many seconds the time of a route may end, {@link Expiries#NEVER} for none. */
  long secondsToExpiry() {
    return firstExpiry == Expiries.NEVER ? Expiries.NEVER : firstExpiry - now;
  }

  /** Lets time pass. */
  void advance(int seconds) {
    now += seconds;
    if (firstExpiry <= now) {
      firstExpiry = Expiries.NEVER;
      for (ShadowFamily family : families) {
        long next = family.expiries.expire(now, cell -> remove(family, cell));
        firstExpiry = Math.min(firstExpiry, next);
      }
    }
  }

  private static void remove(ShadowFamily family, int cell) {
    int identity = cell % Universe.IDENTITIES;
    int client = cell / Universe.IDENTITIES % Universe.CLIENTS;
    int destination = cell / Universe.IDENTITIES / Universe.CLIENTS;
    if (family.table.cell(destination, client, identity) != 0) {
      family.table.put(destination, client, identity, 0);
      family.changed(null);
    }
  }

  /** Notes that a handle was created: it may have the value of an ended one. */
  void forgetStale() {
    for (ShadowFamily family : families) {
      family.staleClient = Ticket.NULL;
      family.staleEnumeration = Ticket.NULL;
    }
  }

  /** Returns the family of a candidate, null for one that the subject does not support. */
  @Nullable ShadowFamily family(Candidate candidate) {
    return candidate.family < 0 ? null : families[candidate.family];
  }
}
