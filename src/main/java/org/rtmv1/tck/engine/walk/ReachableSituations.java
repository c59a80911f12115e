package org.rtmv1.tck.engine.walk;

import java.util.BitSet;
import java.util.List;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;

/**
 * Lists the situations that a walk can reach: the denominator of its coverage.
 *
 * <p>It repeats the mixed-radix layout of {@link Situations} feature by feature and leaves out what
 * contradicts itself, such as a single-route client with two routes to one destination.
 */
final class ReachableSituations {
  private static final int UNSUPPORTED_FAMILY = 2;

  /** What other flags mean for a block delete is open. */
  private static final int[] BLOCK_FLAGS = {0, 1, 2, 4, 7, 8};

  private static final int[] WITH_HANDLE = {
    Kind.DEREGISTER_CLIENT,
    Kind.ADD_ROUTE,
    Kind.DELETE_ROUTE,
    Kind.BLOCK_DELETE_ROUTES,
    Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE,
    Kind.ENUMERATE_GET_NEXT_ROUTE,
    Kind.CLOSE_ENUMERATION_HANDLE
  };

  private final BitSet situations = new BitSet(Situations.COUNT);
  private final boolean neverIssuedHandles;
  private int side;

  private ReachableSituations(boolean neverIssuedHandles) {
    this.neverIssuedHandles = neverIssuedHandles;
  }

  static BitSet of(List<Family> families, boolean neverIssuedHandles, boolean virtualClock) {
    ReachableSituations reachable = new ReachableSituations(neverIssuedHandles);
    for (Family family : families) {
      reachable.side = family.value();
      reachable.addFamily();
    }
    reachable.side = families.get(0).value();
    reachable.add(Kind.GET_ROUTE_AGE, 0);
    if (virtualClock) {
      reachable.addRange(Kind.ADVANCE, 0, 3);
    }
    reachable.addUnsupportedFamily();
    return reachable.situations;
  }

  private void add(int kind, int features) {
    situations.set(kind << Situations.KIND_SHIFT | features * 3 + side);
  }

  private void addRange(int kind, int first, int count) {
    for (int i = 0; i < count; i++) {
      add(kind, first + i);
    }
  }

  private void addUnsupportedFamily() {
    side = UNSUPPORTED_FAMILY;
    addRange(Kind.REGISTER_CLIENT, 0, 2);
    addRange(Kind.CREATE_ENUMERATION_HANDLE, 0, 2);
    addRange(Kind.GET_FIRST_ROUTE, 0, 2);
    addRange(Kind.GET_NEXT_ROUTE, 0, 2);
    addRange(Kind.IS_ROUTE, 0, 1);
    addRange(Kind.GET_NETWORK_COUNT, 0, 1);
  }

  private void addFamily() {
    addRange(Kind.REGISTER_CLIENT, 0, 3 * 2 * 2 * 2);
    addRange(Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE, Situations.LIVE, 4);
    addRange(Kind.IS_ROUTE, 0, 3);
    addRange(Kind.GET_NETWORK_COUNT, 0, 3);
    addRange(Kind.ENUMERATE_GET_NEXT_ROUTE, Situations.LIVE, 4);
    addRange(Kind.CLOSE_ENUMERATION_HANDLE, Situations.LIVE, 4);
    addSubsets(Kind.CREATE_ENUMERATION_HANDLE);
    addSubsets(Kind.GET_FIRST_ROUTE);
    addSubsets(Kind.GET_NEXT_ROUTE);
    for (int flags : BLOCK_FLAGS) {
      addRange(Kind.BLOCK_DELETE_ROUTES, Situations.LIVE + flags * 4, 4);
    }
    addRange(Kind.OBSERVE, 0, 4);
    addBadHandles();
    for (int kind = 0; kind < 4; kind++) {
      addDeregistrations(kind);
      addAdditions(kind);
      addDeletions(kind);
    }
  }

  private void addSubsets(int kind) {
    addRange(kind, 0, (EnumerationFlags.ALL + 1) * 2 + 3);
  }

  private void addBadHandles() {
    int targets = neverIssuedHandles ? Target.COUNT : Target.NEVER_ISSUED;
    for (int kind : WITH_HANDLE) {
      addRange(kind, Target.NULL, targets - 1);
    }
    addRange(Kind.BLOCK_DELETE_ROUTES, Situations.LIVE + Situations.INVALID_BLOCK_FLAGS, 3);
  }

  private void addDeregistrations(int kind) {
    for (int routes = 0; routes < 3; routes++) {
      for (int pending = 0; pending <= (kind & 1); pending++) {
        add(Kind.DEREGISTER_CLIENT, Situations.LIVE + (kind * 3 + routes) * 2 + pending);
      }
    }
  }

  private void addAdditions(int kind) {
    boolean single = kind >= 2;
    for (int identity = 0; identity < (single ? 5 : 4); identity++) {
      for (int competitor = 0; competitor < (single ? 1 : 4); competitor++) {
        addRange(Kind.ADD_ROUTE, Situations.LIVE + ((kind * 5 + identity) * 4 + competitor) * 8, 8);
      }
    }
  }

  private void addDeletions(int kind) {
    boolean single = kind >= 2;
    for (int exact = 0; exact < 2; exact++) {
      for (int rest = 0; rest < (single && exact == 1 ? 1 : 2); rest++) {
        addRange(Kind.DELETE_ROUTE, Situations.LIVE + ((kind * 2 + exact) * 2 + rest) * 4, 4);
      }
    }
  }
}
