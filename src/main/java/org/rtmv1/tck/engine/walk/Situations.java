package org.rtmv1.tck.engine.walk;

/**
 * Numbers the situations in which a call can be made: the function, what is asked and how that lies
 * to the table.
 *
 * <p>A situation is the abstraction by which walks are guided and their coverage is counted. Its
 * number holds the kind of call above {@link #KIND_SHIFT} and mixed-radix features below.
 */
final class Situations {
  static final int KIND_SHIFT = 12;

  /** Features from here on are of calls with a handle that is valid, those below of bad ones. */
  static final int LIVE = 8;

  static final int INVALID_BLOCK_FLAGS = 80;
  static final int COUNT = Kind.COUNT << KIND_SHIFT;

  private Situations() {}

  /** Returns the situation of {@code candidate} in the believed state. */
  static int of(Candidate candidate, Shadow shadow) {
    ShadowFamily family = candidate.family < 0 ? null : shadow.families[candidate.family];
    int features = family == null ? candidate.flags & 1 : known(candidate, family, shadow);
    int side = family == null ? 2 : family.universe.family().value();
    return candidate.kind << KIND_SHIFT | features * 3 + side;
  }

  private static int known(Candidate candidate, ShadowFamily family, Shadow shadow) {
    return switch (candidate.kind) {
      case Kind.REGISTER_CLIENT -> register(candidate, family);
      case Kind.IS_ROUTE -> upToTwo(family.table.total(candidate.destination));
      case Kind.GET_NETWORK_COUNT -> upToTwo(family.table.networks());
      case Kind.CREATE_ENUMERATION_HANDLE, Kind.GET_FIRST_ROUTE, Kind.GET_NEXT_ROUTE ->
          subset(candidate, family);
      case Kind.GET_ROUTE_AGE -> 0;
      case Kind.ADVANCE -> advance(candidate, shadow);
      case Kind.OBSERVE -> observe(candidate, family);
      default ->
          candidate.target == Target.LIVE ? LIVE + live(candidate, family) : candidate.target;
    };
  }

  /** Returns 0 where no route's time ends, 1 where none is up yet, 2 where one is. */
  private static int advance(Candidate candidate, Shadow shadow) {
    long left = shadow.secondsToExpiry();
    return left == Expiries.NEVER ? 0 : left > candidate.seconds ? 1 : 2;
  }

  /** Returns 0 for an event without a client, else more by the messages that wait. */
  private static int observe(Candidate candidate, ShadowFamily family) {
    for (ShadowClient client : family.clients) {
      if (client != null && client.event == candidate.index) {
        return 1 + upToTwo(client.pending);
      }
    }
    return 0;
  }

  private static int live(Candidate candidate, ShadowFamily family) {
    return switch (candidate.kind) {
      case Kind.DEREGISTER_CLIENT -> deregister(family.client(candidate), family);
      case Kind.ADD_ROUTE -> add(candidate, family);
      case Kind.DELETE_ROUTE -> delete(candidate, family);
      case Kind.BLOCK_DELETE_ROUTES -> block(candidate, family);
      case Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE -> dequeue(family.client(candidate));
      default -> enumeration(family.enumerations.get(candidate.index));
    };
  }

  private static int register(Candidate candidate, ShadowFamily family) {
    boolean taken = family.clients[candidate.client] != null;
    int state = taken ? 2 : family.freed[candidate.client] ? 1 : 0;
    boolean invalid = (candidate.flags & ~1) != 0;
    return ((state * 2 + (candidate.index == 0 ? 0 : 1)) * 2 + (invalid ? 1 : 0)) * 2
        + (candidate.flags & 1);
  }

  private static int deregister(ShadowClient client, ShadowFamily family) {
    return (client.kind() * 3 + upToTwo(family.table.ofClient(client.protocol))) * 2
        + Math.min(1, client.pending);
  }

  private static int add(Candidate candidate, ShadowFamily family) {
    ShadowClient client = family.client(candidate);
    int features = client.kind() * 5 + identity(candidate, family, client);
    features = features * 4 + (client.singleRoute ? 0 : ownCompetitor(candidate, family));
    features =
        features * 2 + Math.min(1, family.table.others(candidate.destination, candidate.client));
    features = features * 2 + (family.observers > (client.hasEvent() ? 1 : 0) ? 1 : 0);
    return features * 2 + (candidate.seconds == -1 ? 0 : 1);
  }

  /**
   * Returns 0 for a new entry, 1 to 3 for an update by what it alters, 4 for a replacement through
   * another identity.
   */
  private static int identity(Candidate candidate, ShadowFamily family, ShadowClient client) {
    int cell = family.table.cell(candidate.destination, candidate.client, candidate.identity);
    if (cell == 0) {
      boolean replaces =
          client.singleRoute && family.table.own(candidate.destination, candidate.client) > 0;
      return replaces ? 4 : 0;
    }
    int newCell = ShadowTable.cellOf(candidate.metric, candidate.data);
    if (cell == newCell) {
      return 1;
    }
    boolean significant =
        ShadowTable.metricOf(cell) != candidate.metric
            || ((cell - 1) % Universe.DATA == Universe.OTHER_FAMILY_DATA)
                != (candidate.data == Universe.OTHER_FAMILY_DATA);
    return significant ? 2 : 3;
  }

  private static int ownCompetitor(Candidate candidate, ShadowFamily family) {
    int best =
        family.table.bestOtherMetric(candidate.destination, candidate.client, candidate.identity);
    return best < 0 ? 0 : 2 + Integer.signum(candidate.metric - best);
  }

  private static int delete(Candidate candidate, ShadowFamily family) {
    ShadowClient client = family.client(candidate);
    boolean exact =
        family.table.cell(candidate.destination, candidate.client, candidate.identity) != 0;
    int rest = family.table.own(candidate.destination, candidate.client) - (exact ? 1 : 0);
    int features = ((client.kind() * 2 + (exact ? 1 : 0)) * 2 + Math.min(1, rest)) * 2;
    features += Math.min(1, family.table.others(candidate.destination, candidate.client));
    return features * 2 + (family.observers > (client.hasEvent() ? 1 : 0) ? 1 : 0);
  }

  private static int block(Candidate candidate, ShadowFamily family) {
    if ((candidate.flags & ~15) != 0) {
      return INVALID_BLOCK_FLAGS + undocumented(candidate.flags, 4);
    }
    ShadowClient client = family.client(candidate);
    int interfaceIndex = candidate.identity / Universe.NEXT_HOPS;
    int own =
        family.ofClient(candidate.flags, client.protocol, candidate.destination, interfaceIndex);
    return (candidate.flags * 2 + Math.min(1, own)) * 2 + (client.hasEvent() ? 1 : 0);
  }

  private static int dequeue(ShadowClient client) {
    return client.hasEvent() ? 1 + upToTwo(client.pending) : 0;
  }

  private static int subset(Candidate candidate, ShadowFamily family) {
    if ((candidate.flags & ~15) != 0) {
      return 32 + undocumented(candidate.flags, 4);
    }
    int interfaceIndex = candidate.identity / Universe.NEXT_HOPS;
    int count =
        family.inSubset(candidate.flags, candidate.destination, interfaceIndex, candidate.client);
    return candidate.flags * 2 + Math.min(1, count);
  }

  private static int enumeration(ShadowEnumeration open) {
    return (open.changed ? 1 : 0) + (open.ended ? 2 : 0);
  }

  /**
   * Returns 0 for flags with the first bit that means nothing, 1 with the last one, 2 with others.
   */
  private static int undocumented(int flags, int first) {
    return flags < 0 ? 1 : (flags >>> first & 1) != 0 ? 0 : 2;
  }

  private static int upToTwo(int count) {
    return Math.min(2, count);
  }
}
