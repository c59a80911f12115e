package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the situations in which a call can be made: the function, what is asked and how that lies
 * to the table.
 *
 * <p>A situation is the abstraction by which walks are guided and their coverage is counted. Its
 * number holds the kind of call above {@link #KIND_SHIFT} and mixed-radix features below.
 */
final class Situations {
  static final int KIND_SHIFT = 12;
  static final int INVALID_BLOCK_FLAGS = 80;
  static final int COUNT = Candidate.KINDS << KIND_SHIFT;

  private Situations() {}

  /** Returns the situation of {@code candidate} in the believed state. */
  static int of(Candidate candidate, List<ShadowFamily> families) {
    ShadowFamily family = candidate.family < 0 ? null : families.get(candidate.family);
    int features = family == null ? candidate.flags & 1 : known(candidate, family);
    int side = family == null ? 2 : family.universe.family().value();
    return candidate.kind << KIND_SHIFT | features * 3 + side;
  }

  private static int known(Candidate candidate, ShadowFamily family) {
    if (candidate.kind >= Candidate.ADVANCE) {
      return 0;
    }
    return switch (candidate.function()) {
      case REGISTER_CLIENT -> register(candidate, family);
      case DEREGISTER_CLIENT ->
          candidate.target == Target.LIVE ? 8 + deregister(candidate, family) : candidate.target;
      case ADD_ROUTE ->
          candidate.target == Target.LIVE ? 8 + add(candidate, family) : candidate.target;
      case DELETE_ROUTE ->
          candidate.target == Target.LIVE ? 8 + delete(candidate, family) : candidate.target;
      case BLOCK_DELETE_ROUTES ->
          candidate.target == Target.LIVE ? 8 + block(candidate, family) : candidate.target;
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          candidate.target == Target.LIVE ? 8 + dequeue(candidate, family) : candidate.target;
      default -> read(candidate, family);
    };
  }

  private static int read(Candidate candidate, ShadowFamily family) {
    return switch (candidate.function()) {
      case IS_ROUTE -> upToTwo(family.table.total(candidate.destination));
      case GET_NETWORK_COUNT -> upToTwo(family.table.networks());
      case CREATE_ENUMERATION_HANDLE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> subset(candidate, family);
      case ENUMERATE_GET_NEXT_ROUTE, CLOSE_ENUMERATION_HANDLE -> enumeration(candidate, family);
      default -> 0;
    };
  }

  private static int register(Candidate candidate, ShadowFamily family) {
    boolean taken = family.clients[candidate.client] != null;
    int state = taken ? 2 : family.freed[candidate.client] ? 1 : 0;
    boolean invalid = (candidate.flags & ~1) != 0;
    return ((state * 2 + (candidate.index == 0 ? 0 : 1)) * 2 + (invalid ? 1 : 0)) * 2
        + (candidate.flags & 1);
  }

  private static int deregister(Candidate candidate, ShadowFamily family) {
    ShadowClient client = client(candidate, family);
    return (client.kind() * 3 + upToTwo(family.table.ofClient(client.protocol))) * 2
        + Math.min(1, client.pending);
  }

  private static int add(Candidate candidate, ShadowFamily family) {
    ShadowClient client = client(candidate, family);
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
    ShadowClient client = client(candidate, family);
    boolean exact =
        family.table.cell(candidate.destination, candidate.client, candidate.identity) != 0;
    int rest = family.table.own(candidate.destination, candidate.client) - (exact ? 1 : 0);
    int features = ((client.kind() * 2 + (exact ? 1 : 0)) * 2 + Math.min(1, rest)) * 2;
    features += Math.min(1, family.table.others(candidate.destination, candidate.client));
    return features * 2 + (family.observers > (client.hasEvent() ? 1 : 0) ? 1 : 0);
  }

  private static int block(Candidate candidate, ShadowFamily family) {
    if ((candidate.flags & ~15) != 0) {
      return INVALID_BLOCK_FLAGS;
    }
    ShadowClient client = client(candidate, family);
    int interfaceIndex = candidate.identity / Universe.NEXT_HOPS;
    int own =
        family.ofClient(candidate.flags, client.protocol, candidate.destination, interfaceIndex);
    return (candidate.flags * 2 + Math.min(1, own)) * 2 + (client.hasEvent() ? 1 : 0);
  }

  private static int dequeue(Candidate candidate, ShadowFamily family) {
    ShadowClient client = client(candidate, family);
    return client.hasEvent() ? 1 + upToTwo(client.pending) : 0;
  }

  private static int subset(Candidate candidate, ShadowFamily family) {
    if ((candidate.flags & ~15) != 0) {
      return 32;
    }
    int interfaceIndex = candidate.identity / Universe.NEXT_HOPS;
    int count =
        family.inSubset(candidate.flags, candidate.destination, interfaceIndex, candidate.client);
    return candidate.flags * 2 + Math.min(1, count);
  }

  private static int enumeration(Candidate candidate, ShadowFamily family) {
    if (candidate.target != Target.LIVE) {
      return candidate.target;
    }
    ShadowEnumeration open = family.enumerations.get(candidate.index);
    return 8 + (open.changed ? 1 : 0) + (open.ended ? 2 : 0);
  }

  private static int upToTwo(int count) {
    return Math.min(2, count);
  }

  private static ShadowClient client(Candidate candidate, ShadowFamily family) {
    @Nullable ShadowClient client = family.clients[candidate.client];
    if (client == null) {
      throw new IllegalStateException("a live target without a client");
    }
    return client;
  }
}
