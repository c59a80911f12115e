package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.spi.*;

/** Locks that are missing, left too early or taken in two orders, in what is called thread-safe. */
final class LockingDefects {
  static final List<Defect> ALL =
      List.of(
          defect("LocksNothing", "CON-1")
              .says("No call locks anything.")
              .by(
                  () ->
                      new Unlocked(EnumSet.allOf(RtmFunction.class)) {
                        @Override
                        public Object key(Network network) {
                          gap.open();
                          return super.key(network);
                        }
                      })
              .shownByOverlaps(),
          defect("LooksBeforeItLocks", "CON-1")
              .says("An addition looks for the entry that it updates before it locks the table.")
              .by(
                  () ->
                      new Unlocked(EnumSet.of(ADD_ROUTE)) {
                        @Override
                        public Object key(Network network) {
                          if (during(ADD_ROUTE)) {
                            gap.open();
                          }
                          return super.key(network);
                        }
                      })
              .shownByOverlaps(),
          defect("TakesMessagesWithoutALock", "CON-2")
              .says("A message that comes while another one is taken is lost.")
              .by(
                  () ->
                      new Unlocked(EnumSet.of(DEQUEUE_ROUTE_CHANGE_MESSAGE)) {
                        @Override
                        Change take(List<Change> queue) {
                          List<Change> left = new ArrayList<>(queue);
                          Change taken = left.remove(0);
                          gap.open();
                          queue.clear();
                          queue.addAll(left);
                          return taken;
                        }
                      })
              .shownByOverlaps(),
          defect("ResetsTheEventTooLate", "CON-3")
              .says("The event is reset after the lock was left under which the queue was empty.")
              .by(
                  () ->
                      new Unlocked(EnumSet.of(DEQUEUE_ROUTE_CHANGE_MESSAGE)) {
                        @Override
                        Outcome act(Operation asked, Supplier<Outcome> act) {
                          if (!(asked instanceof Operation.DequeueRouteChangeMessage dequeue)) {
                            return act.get();
                          }
                          Outcome outcome = underTheLock(asked, act);
                          gap.open();
                          if (outcome.error() != ERROR_MORE_MESSAGES
                              && find(dequeue.clientHandle()) instanceof PlainClient client) {
                            client.reset();
                          }
                          return outcome;
                        }
                      })
              .shownByOverlaps(),
          defect("LocksInTwoOrders", "CON-4")
              .says("A deregistration and a dequeue take two locks in two orders.")
              .by(
                  () ->
                      new Unlocked(EnumSet.noneOf(RtmFunction.class)) {
                        private final Object messages = new Object();

                        @Override
                        Object lock(Operation asked) {
                          Object usual = super.lock(asked);
                          return asked.function() == DEQUEUE_ROUTE_CHANGE_MESSAGE
                              ? messages
                              : usual;
                        }

                        @Override
                        Outcome act(Operation asked, Supplier<Outcome> act) {
                          if (asked.function() == DEREGISTER_CLIENT) {
                            gap.open();
                            synchronized (messages) {
                              return act.get();
                            }
                          }
                          return underTheLock(asked, act);
                        }
                      })
              .shownByOverlaps(),
          defect("RegistersWithoutALock", "CON-5")
              .says("A registration looks for the protocol and enters it without a lock.")
              .by(
                  () ->
                      new Unlocked(EnumSet.of(REGISTER_CLIENT)) {
                        @Override
                        Outcome act(Operation asked, Supplier<Outcome> act) {
                          if (asked.function() != REGISTER_CLIENT) {
                            return act.get();
                          }
                          gap.open();
                          synchronized (table()) {
                            return act.get();
                          }
                        }
                      })
              .shownByOverlaps());

  private LockingDefects() {}

  /** Rules by which some functions lock nothing. */
  private static class Unlocked extends Rules {
    final Gap gap = new Gap();
    private final Set<RtmFunction> functions;

    Unlocked(Set<RtmFunction> functions) {
      super(Choice.EXPIRES_WHEN_LOOKED_AT);
      this.functions = functions;
    }

    @Override
    Object lock(Operation asked) {
      gap.callBegins();
      return functions.contains(asked.function()) ? new Object() : super.lock(asked);
    }

    /** Does what was asked for if the client that asks for it is still there. */
    final Outcome underTheLock(Operation asked, Supplier<Outcome> act) {
      synchronized (table()) {
        boolean gone =
            asked instanceof Operation.DequeueRouteChangeMessage dequeue
                && !(find(dequeue.clientHandle()) instanceof PlainClient);
        return gone ? Answers.failed(asked, ERROR_INVALID_HANDLE) : act.get();
      }
    }
  }
}
