package org.rtmv1.tck.engine.walk;

import java.util.BitSet;
import java.util.List;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Lists the situations that a walk can reach: the denominator of its coverage.
 *
 * <p>It repeats the mixed-radix layout of {@link Situations} feature by feature and leaves out what
 * contradicts itself, such as a single-route client with two routes to one destination.
 */
final class ReachableSituations {
  private static final int UNSUPPORTED_FAMILY = 2;
  private static final int LIVE = 8;

  /** What other flags mean for a block delete is open. */
  private static final int[] BLOCK_FLAGS = {0, 1, 2, 4, 7, 8};

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
    reachable.add(Candidate.kindOf(RtmFunction.GET_ROUTE_AGE), 0);
    reachable.add(Candidate.OBSERVE, 0);
    if (virtualClock) {
      reachable.add(Candidate.ADVANCE, 0);
    }
    reachable.addUnsupportedFamily();
    return reachable.situations;
  }

  private void add(int kind, int features) {
    situations.set(kind << Situations.KIND_SHIFT | features * 3 + side);
  }

  private void addRange(RtmFunction function, int first, int count) {
    for (int i = 0; i < count; i++) {
      add(Candidate.kindOf(function), first + i);
    }
  }

  private void addUnsupportedFamily() {
    side = UNSUPPORTED_FAMILY;
    addRange(RtmFunction.REGISTER_CLIENT, 0, 2);
    addRange(RtmFunction.CREATE_ENUMERATION_HANDLE, 0, 2);
    addRange(RtmFunction.GET_FIRST_ROUTE, 0, 2);
    addRange(RtmFunction.GET_NEXT_ROUTE, 0, 2);
    addRange(RtmFunction.IS_ROUTE, 0, 1);
    addRange(RtmFunction.GET_NETWORK_COUNT, 0, 1);
  }

  private void addFamily() {
    addRange(RtmFunction.REGISTER_CLIENT, 0, 3 * 2 * 2 * 2);
    addRange(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE, LIVE, 4);
    addRange(RtmFunction.IS_ROUTE, 0, 3);
    addRange(RtmFunction.GET_NETWORK_COUNT, 0, 3);
    addRange(RtmFunction.ENUMERATE_GET_NEXT_ROUTE, LIVE, 4);
    addRange(RtmFunction.CLOSE_ENUMERATION_HANDLE, LIVE, 4);
    addSubsets(RtmFunction.CREATE_ENUMERATION_HANDLE);
    addSubsets(RtmFunction.GET_FIRST_ROUTE);
    addSubsets(RtmFunction.GET_NEXT_ROUTE);
    for (int flags : BLOCK_FLAGS) {
      addRange(RtmFunction.BLOCK_DELETE_ROUTES, LIVE + flags * 4, 4);
    }
    addBadHandles();
    for (int kind = 0; kind < 4; kind++) {
      addDeregistrations(kind);
      addAdditions(kind);
      addDeletions(kind);
    }
  }

  private void addSubsets(RtmFunction function) {
    addRange(function, 0, (EnumerationFlags.ALL + 1) * 2 + 1);
  }

  private void addBadHandles() {
    int targets = neverIssuedHandles ? Target.COUNT : Target.NEVER_ISSUED;
    for (RtmFunction function : CallSource.WITH_HANDLE) {
      addRange(function, Target.NULL, targets - 1);
    }
    add(Candidate.kindOf(RtmFunction.BLOCK_DELETE_ROUTES), LIVE + Situations.INVALID_BLOCK_FLAGS);
  }

  private void addDeregistrations(int kind) {
    for (int routes = 0; routes < 3; routes++) {
      for (int pending = 0; pending <= (kind & 1); pending++) {
        add(
            Candidate.kindOf(RtmFunction.DEREGISTER_CLIENT),
            LIVE + (kind * 3 + routes) * 2 + pending);
      }
    }
  }

  private void addAdditions(int kind) {
    boolean single = kind >= 2;
    for (int identity = 0; identity < (single ? 5 : 4); identity++) {
      for (int competitor = 0; competitor < (single ? 1 : 4); competitor++) {
        addRange(RtmFunction.ADD_ROUTE, LIVE + ((kind * 5 + identity) * 4 + competitor) * 8, 8);
      }
    }
  }

  private void addDeletions(int kind) {
    boolean single = kind >= 2;
    for (int exact = 0; exact < 2; exact++) {
      for (int rest = 0; rest < (single && exact == 1 ? 1 : 2); rest++) {
        addRange(RtmFunction.DELETE_ROUTE, LIVE + ((kind * 2 + exact) * 2 + rest) * 4, 4);
      }
    }
  }
}
