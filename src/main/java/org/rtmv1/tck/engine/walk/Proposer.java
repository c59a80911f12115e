package org.rtmv1.tck.engine.walk;

import java.util.SplittableRandom;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

/**
 * Draws candidates: a kind of call by the phase's weights, and arguments that make sense for it.
 */
final class Proposer {
  private static final int[] LIVES = {1, 2, 5, 60, 3600, TimeToLive.LIMIT};

  /** Some end shortly before a life does, and one by when every life but the longest is over. */
  private static final int[] ADVANCES = {0, 1, 1, 2, 4, 5, 50, 60, 3590, 4000, 90_000};

  /** One call in so many is made with a bad handle, a bad flag or a family that does not exist. */
  private static final int SELDOM = 24;

  private static final int OFTEN = 2;

  private static final int ALL_CRITERIA = 7;

  private final SplittableRandom random;
  private final Shadow shadow;
  private final boolean neverIssuedHandles;
  private int oneOddIn = SELDOM;

  Proposer(SplittableRandom random, Shadow shadow, Manifest manifest) {
    this.random = random;
    this.shadow = shadow;
    this.neverIssuedHandles = !manifest.neverIssuedHandles().isEmpty();
  }

  /** Fills {@code candidate} with a call that can be made now and, more often than not, is bad. */
  void proposeOdd(Candidate candidate, Phase phase) {
    oneOddIn = OFTEN;
    propose(candidate, phase);
    oneOddIn = SELDOM;
  }

  /** Fills {@code candidate} with a call that can be made now. */
  void propose(Candidate candidate, Phase phase) {
    candidate.kind = phase.kind(random);
    draw(candidate, phase.destinations());
    if (candidate.kind == Candidate.ADVANCE || candidate.kind == Candidate.OBSERVE) {
      drawTimeOrEvent(candidate);
      return;
    }
    switch (candidate.function()) {
      case REGISTER_CLIENT -> register(candidate);
      case DEREGISTER_CLIENT,
          ADD_ROUTE,
          DELETE_ROUTE,
          BLOCK_DELETE_ROUTES,
          DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          withClient(candidate);
      case ENUMERATE_GET_NEXT_ROUTE, CLOSE_ENUMERATION_HANDLE -> withEnumeration(candidate);
      case GET_ROUTE_AGE -> age(candidate);
      default -> read(candidate);
    }
  }

  private void draw(Candidate candidate, int destinations) {
    int bits = random.nextInt();
    candidate.family = (bits & 0xFF) % shadow.families.size();
    candidate.destination = (bits >>> 8 & 0xFF) % destinations;
    candidate.client = bits >>> 16 & 3;
    candidate.identity = (bits >>> 18 & 0xF) % Universe.IDENTITIES;
    candidate.metric = (bits >>> 22 & 7) % Universe.METRICS;
    candidate.data = Math.max(0, (bits >>> 25 & 7) - 5);
    candidate.buffers = (bits >>> 28 & 7) == 0 ? bits >>> 31 : 3;
    candidate.target = Target.LIVE;
    candidate.flags = 0;
    candidate.seconds = -1;
    candidate.index = 0;
    candidate.routeSlot = 0;
  }

  private void drawTimeOrEvent(Candidate candidate) {
    if (candidate.kind == Candidate.ADVANCE) {
      candidate.seconds = ADVANCES[random.nextInt(ADVANCES.length)];
    } else if (shadow.events > 0) {
      candidate.index = event(candidate);
    } else {
      becomeRegistration(candidate);
      return;
    }
    candidate.family = 0;
  }

  /** Draws an event: most have no client any more, and little is to be seen of those. */
  private int event(Candidate candidate) {
    int draw = random.nextInt(4);
    if (draw == 0) {
      // The one behind the last is that of a registration that was refused.
      return shadow.events + random.nextInt(2);
    }
    ShadowFamily family = shadow.families.get(candidate.family);
    for (int i = 0; i < Universe.CLIENTS && draw > 1; i++) {
      ShadowClient client = family.clients[(candidate.client + i) % Universe.CLIENTS];
      if (client != null && client.hasEvent()) {
        return client.event;
      }
    }
    return 1 + random.nextInt(shadow.events);
  }

  private void becomeRegistration(Candidate candidate) {
    candidate.kind = Candidate.kindOf(RtmFunction.REGISTER_CLIENT);
    register(candidate);
  }

  private void register(Candidate candidate) {
    candidate.target = Target.LIVE;
    candidate.index = random.nextInt(4) == 0 ? 0 : 1;
    candidate.flags = random.nextInt(3) == 0 ? 1 : 0;
    if (odd()) {
      candidate.flags |= undocumentedBit(1);
    } else if (odd()) {
      candidate.family = -1;
    }
  }

  private void withClient(Candidate candidate) {
    ShadowFamily family = shadow.families.get(candidate.family);
    if (odd() && badTarget(candidate, family.staleClient != 0, !family.enumerations.isEmpty())) {
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
    if (candidate.is(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE)) {
      candidate.buffers = 3;
    } else if (candidate.is(RtmFunction.ADD_ROUTE) && random.nextInt(4) == 0) {
      candidate.seconds = LIVES[random.nextInt(LIVES.length)];
    } else if (candidate.is(RtmFunction.DELETE_ROUTE) && random.nextInt(3) != 0) {
      seekOwnRoute(candidate, family.table);
    } else if (candidate.is(RtmFunction.BLOCK_DELETE_ROUTES)) {
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
    int target = 1 + random.nextInt(Target.COUNT - 1);
    boolean possible =
        target == Target.NULL
            || (target == Target.STALE && stale)
            || (target == Target.OTHER_KIND && otherKind)
            || (target == Target.NEVER_ISSUED && neverIssuedHandles);
    candidate.target = possible ? target : Target.LIVE;
    return possible;
  }

  private void withEnumeration(Candidate candidate) {
    ShadowFamily family = shadow.families.get(candidate.family);
    ShadowClient any = family.clients[candidate.client];
    if (odd() && badTarget(candidate, family.staleEnumeration != 0, any != null)) {
      return;
    }
    if (family.enumerations.isEmpty()) {
      candidate.kind = Candidate.kindOf(RtmFunction.CREATE_ENUMERATION_HANDLE);
      read(candidate);
    } else {
      candidate.index = random.nextInt(family.enumerations.size());
    }
  }

  private void age(Candidate candidate) {
    candidate.family = 0;
    if (shadow.routeSlot == 0) {
      candidate.kind = Candidate.kindOf(RtmFunction.IS_ROUTE);
    }
  }

  private void read(Candidate candidate) {
    boolean flagged =
        !candidate.is(RtmFunction.IS_ROUTE) && !candidate.is(RtmFunction.GET_NETWORK_COUNT);
    if (candidate.is(RtmFunction.CREATE_ENUMERATION_HANDLE) && tooManyEnumerations(candidate)) {
      candidate.kind = Candidate.kindOf(RtmFunction.CLOSE_ENUMERATION_HANDLE);
      candidate.index = 0;
    } else if (candidate.is(RtmFunction.GET_NEXT_ROUTE) && goesOnWalking(candidate)) {
      return;
    } else if (flagged) {
      subset(candidate);
    }
    if (odd() && !candidate.is(RtmFunction.CLOSE_ENUMERATION_HANDLE)) {
      candidate.family = -1;
      candidate.flags &= flagged ? 1 : 0;
    }
  }

  private boolean goesOnWalking(Candidate candidate) {
    if (shadow.walkSlot == 0 || random.nextInt(4) == 0) {
      return false;
    }
    candidate.family = shadow.walkFamily;
    candidate.flags = shadow.walkFlags;
    candidate.routeSlot = shadow.walkSlot;
    return true;
  }

  private boolean tooManyEnumerations(Candidate candidate) {
    return shadow.families.get(candidate.family).enumerations.size()
        >= ShadowFamily.MOST_ENUMERATIONS;
  }

  private void subset(Candidate candidate) {
    int draw = random.nextInt(16);
    candidate.flags =
        draw < 6 ? 0 : draw < 14 ? 1 << (draw & 3) : random.nextInt(EnumerationFlags.ALL + 1);
    if (odd()) {
      candidate.flags |= undocumentedBit(4);
    }
  }

  /** Draws a bit from {@code lowest} on, the outermost ones as often as all others. */
  private int undocumentedBit(int lowest) {
    return switch (random.nextInt(4)) {
      case 0 -> 1 << lowest;
      case 1 -> 1 << (Integer.SIZE - 1);
      default -> 1 << (lowest + random.nextInt(Integer.SIZE - lowest));
    };
  }

  /**
   * What a block delete with combined flags removes is open, but for the three criteria together.
   */
  private static void keepDocumented(Candidate candidate) {
    boolean combined = Integer.bitCount(candidate.flags & EnumerationFlags.ALL) > 1;
    if (combined && EnumerationFlags.areDocumented(candidate.flags)) {
      candidate.flags = ALL_CRITERIA;
    }
  }

  private boolean odd() {
    return random.nextInt(oneOddIn) == 0;
  }
}
