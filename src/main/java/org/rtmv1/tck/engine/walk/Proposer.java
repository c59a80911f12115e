package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

/**
 * Draws candidates: a kind of call by the phase's weights, and arguments that make sense for it.
 */
final class Proposer {
  private static final int[] LIVES = {1, 2, 5, 60, 3600, TimeToLive.LIMIT};

  /** In seconds: by then every life but the longest is over. */
  static final int LONGEST_LAPSE = 90_000;

  /** Some end shortly before a life does. */
  private static final int[] ADVANCES = {0, 1, 1, 2, 4, 5, 50, 60, 3590, 4000, LONGEST_LAPSE};

  /**
   * Of 256 calls so many are made with a bad handle, a bad flag or a family that does not exist.
   */
  private static final int SELDOM = 11;

  private static final int OFTEN = 128;

  /** Any first few of these differ in interfaces and in next hops. */
  private static final int[] IDENTITIES = {0, 4, 8, 3, 7, 2, 6, 1, 5};

  private final Dice dice;
  private final Shadow shadow;
  private final boolean neverIssuedHandles;

  /** Whether the call that is being drawn is to be bad if it can. */
  private boolean odd;

  /** What is left of the bits that were drawn for the call: a number below 64. */
  private int spare;

  Proposer(Dice dice, Shadow shadow, Manifest manifest) {
    this.dice = dice;
    this.shadow = shadow;
    this.neverIssuedHandles = !manifest.neverIssuedHandles().isEmpty();
  }

  /** Fills {@code candidate} with a call that can be made now and, as often as not, is bad. */
  void proposeOdd(Candidate candidate, Phase phase) {
    propose(candidate, phase, OFTEN);
  }

  /** Fills {@code candidate} with a call that can be made now. */
  void propose(Candidate candidate, Phase phase) {
    propose(candidate, phase, SELDOM);
  }

  private void propose(Candidate candidate, Phase phase, int oddness) {
    draw(candidate, phase, oddness);
    switch (candidate.kind) {
      case Kind.ADVANCE, Kind.OBSERVE -> timeOrEvent(candidate);
      case Kind.REGISTER_CLIENT -> register(candidate);
      case Kind.DEREGISTER_CLIENT,
          Kind.ADD_ROUTE,
          Kind.DELETE_ROUTE,
          Kind.BLOCK_DELETE_ROUTES,
          Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          withClient(candidate);
      case Kind.ENUMERATE_GET_NEXT_ROUTE, Kind.CLOSE_ENUMERATION_HANDLE ->
          withEnumeration(candidate);
      case Kind.GET_ROUTE_AGE -> age(candidate);
      default -> read(candidate);
    }
  }

  /** Draws what most steps need, all from one word. */
  private void draw(Candidate candidate, Phase phase, int oddness) {
    long bits = dice.word();
    Scope scope = phase.scope();
    int high = (int) (bits >>> 32);
    int low = (int) bits;
    candidate.kind = phase.kind(low & 0xFFFF);
    candidate.destination = ((low >>> 16 & 0xFF) * scope.destinations()) >>> 8;
    candidate.identity = IDENTITIES[((low >>> 24) * scope.identities()) >>> 8];
    odd = (high & 0xFF) < oddness;
    candidate.family = scope.firstFamily() + (((high >>> 8 & 1) * scope.families()) >>> 1);
    candidate.client = ((high >>> 9 & 7) * scope.clients()) >>> 3;
    candidate.metric = ((high >>> 12 & 0x3F) * Universe.METRICS) >>> 6;
    candidate.data = Math.max(0, (high >>> 18 & 7) - 5);
    candidate.buffers = (high >>> 21 & 7) == 0 ? high >>> 24 & 1 : 3;
    spare = high >>> 26;
    candidate.target = Target.LIVE;
    candidate.flags = 0;
    candidate.seconds = -1;
    candidate.index = 0;
    candidate.takesRoute = false;
  }

  private void timeOrEvent(Candidate candidate) {
    if (candidate.kind == Kind.ADVANCE) {
      candidate.family = 0;
      candidate.seconds = ADVANCES[dice.below(ADVANCES.length)];
    } else if (shadow.events > 0) {
      candidate.index = event(candidate);
    } else {
      becomeRegistration(candidate);
    }
  }

  /** Draws an event: most have no client any more, and little is to be seen of those. */
  private int event(Candidate candidate) {
    int draw = dice.below(4);
    if (draw == 0) {
      // The one behind the last is that of a registration that was refused.
      return shadow.events + dice.below(2);
    }
    ShadowFamily family = shadow.families[candidate.family];
    for (int i = 0; i < Universe.CLIENTS && draw > 1; i++) {
      ShadowClient client = family.clients[(candidate.client + i) % Universe.CLIENTS];
      if (client != null && client.hasEvent()) {
        return client.event;
      }
    }
    return 1 + dice.below(shadow.events);
  }

  private void becomeRegistration(Candidate candidate) {
    candidate.kind = Kind.REGISTER_CLIENT;
    register(candidate);
  }

  private void register(Candidate candidate) {
    candidate.target = Target.LIVE;
    candidate.index = (spare & 3) == 0 ? 0 : 1;
    candidate.flags = (spare >>> 2 & 7) < 3 ? 1 : 0;
    if (odd && spare < 32) {
      candidate.flags |= undocumentedBit(1);
    } else if (odd) {
      candidate.family = -1;
    }
  }

  private void withClient(Candidate candidate) {
    ShadowFamily family = shadow.families[candidate.family];
    if (odd
        && badTarget(candidate, family.staleClient.slot() != 0, !family.enumerations.isEmpty())) {
      return;
    }
    for (int i = 0; i < Universe.CLIENTS; i++) {
      int client = (candidate.client + i) % Universe.CLIENTS;
      if (family.clients[client] != null) {
        candidate.client = client;
        arguments(candidate, family);
        return;
      }
    }
    becomeRegistration(candidate);
  }

  private void arguments(Candidate candidate, ShadowFamily family) {
    if (candidate.kind == Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE) {
      candidate.buffers = 3;
    } else if (candidate.kind == Kind.ADD_ROUTE && (spare & 3) == 0) {
      candidate.seconds = LIVES[dice.below(LIVES.length)];
    } else if (candidate.kind == Kind.DELETE_ROUTE && (spare & 3) != 0) {
      seekOwnRoute(candidate, family.table);
    } else if (candidate.kind == Kind.BLOCK_DELETE_ROUTES) {
      subset(candidate);
      keepDocumented(candidate);
    }
  }

  private static void seekOwnRoute(Candidate candidate, ShadowTable table) {
    for (int i = 0;
        i < Universe.IDENTITIES && table.own(candidate.destination, candidate.client) > 0;
        i++) {
      int identity = (candidate.identity + i) % Universe.IDENTITIES;
      if (table.cell(candidate.destination, candidate.client, identity) != 0) {
        candidate.identity = identity;
        return;
      }
    }
  }

  private boolean badTarget(Candidate candidate, boolean stale, boolean otherKind) {
    int target = 1 + dice.below(Target.COUNT - 1);
    boolean possible =
        target == Target.NULL
            || (target == Target.STALE && stale)
            || (target == Target.OTHER_KIND && otherKind)
            || (target == Target.NEVER_ISSUED && neverIssuedHandles);
    candidate.target = possible ? target : Target.LIVE;
    return possible;
  }

  private void withEnumeration(Candidate candidate) {
    ShadowFamily family = shadow.families[candidate.family];
    ShadowClient any = family.clients[candidate.client];
    if (odd && badTarget(candidate, family.staleEnumeration.slot() != 0, any != null)) {
      return;
    }
    if (family.enumerations.isEmpty()) {
      candidate.kind = Kind.CREATE_ENUMERATION_HANDLE;
      read(candidate);
    } else {
      candidate.index = dice.below(family.enumerations.size());
    }
  }

  private void age(Candidate candidate) {
    candidate.family = 0;
    if (shadow.foundRoute == null) {
      candidate.kind = Kind.IS_ROUTE;
    }
  }

  private void read(Candidate candidate) {
    boolean flagged = candidate.kind != Kind.IS_ROUTE && candidate.kind != Kind.GET_NETWORK_COUNT;
    if (candidate.kind == Kind.CREATE_ENUMERATION_HANDLE && tooManyEnumerations(candidate)) {
      candidate.kind = Kind.CLOSE_ENUMERATION_HANDLE;
      candidate.index = 0;
    } else if (candidate.kind == Kind.GET_NEXT_ROUTE && goesOnWalking(candidate)) {
      return;
    } else if (flagged) {
      subset(candidate);
    }
    if (odd && (!flagged || spare < 32) && candidate.kind != Kind.CLOSE_ENUMERATION_HANDLE) {
      candidate.family = -1;
      candidate.flags &= flagged ? 1 : 0;
    }
  }

  private boolean goesOnWalking(Candidate candidate) {
    if (shadow.walkRoute == null || (spare & 3) == 0) {
      return false;
    }
    candidate.family = shadow.walkFamily;
    candidate.flags = shadow.walkFlags;
    candidate.takesRoute = true;
    return true;
  }

  private boolean tooManyEnumerations(Candidate candidate) {
    return shadow.families[candidate.family].enumerations.size() >= ShadowFamily.MOST_ENUMERATIONS;
  }

  private void subset(Candidate candidate) {
    int draw = spare & 0xF;
    candidate.flags =
        draw < 6 ? 0 : draw < 14 ? 1 << (draw & 3) : dice.below(EnumerationFlags.ALL + 1);
    if (odd && spare >= 32) {
      candidate.flags |= undocumentedBit(4);
    }
  }

  /** Draws a bit from {@code lowest} on, the outermost ones as often as all others. */
  private int undocumentedBit(int lowest) {
    return switch (dice.below(4)) {
      case 0 -> 1 << lowest;
      case 1 -> 1 << (Integer.SIZE - 1);
      default -> 1 << (lowest + dice.below(Integer.SIZE - lowest));
    };
  }

  /**
   * What a block delete with combined flags removes is open, but for the three criteria together.
   */
  private static void keepDocumented(Candidate candidate) {
    boolean combined = Integer.bitCount(candidate.flags & EnumerationFlags.ALL) > 1;
    if (combined && EnumerationFlags.areDocumented(candidate.flags)) {
      candidate.flags = EnumerationFlags.SPECIFIC_ROUTE;
    }
  }
}
