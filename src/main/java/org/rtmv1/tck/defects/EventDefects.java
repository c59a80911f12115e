package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.Family.IP;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong signalling of events. */
final class EventDefects {
  static final List<Defect> ALL =
      List.of(
          defect("NeverSignals", "REG-10")
              .says("Messages are queued, but events are never signalled.")
              .by(signalling((reader, message) -> false))
              .shownBy(register(A), register(B), add(B, to(1)), look(A)),
          defect("SignalsOnce", "REG-10")
              .says("An event is signalled for the first message only, and never again.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Set<PlainClient> signalled = new HashSet<>();

                        @Override
                        public void post(PlainClient reader, Change message) {
                          reader.queue.add(message);
                          if (signalled.add(reader)) {
                            reader.signal();
                          }
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A), add(B, to(2)), look(A)),
          defect("SignalsNoDeletions", "REG-10")
              .says("The message about a deletion does not signal the event.")
              .by(signalling((reader, message) -> message.flags() != RTM_ROUTE_DELETED))
              .shownBy(register(B), add(B, to(1)), register(A), delete(B, to(1)), look(A)),
          defect("SignalsTheFirstClientOnly", "REG-10")
              .says("Of several clients of a family only the first one's event is signalled.")
              .boundary()
              .by(signalling((reader, message) -> reader.family.clients.get(0) == reader))
              .shownBy(register(A), register(B), add(A, to(1)), look(B)),
          defect("SignalsNoIpxClient", "REG-10")
              .says("The events of IPX clients are not signalled.")
              .by(signalling((reader, message) -> reader.family.family == IP))
              .shownBy(register(X), register(Y), add(Y, to(1)), look(X)),
          defect("SignalsWithoutAChange", "REG-11")
              .says("An addition signals events where no best route changed.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          super.tell(family, change, caller);
                          if (change.flags() == RTM_NO_CHANGE) {
                            family.clients.forEach(PlainClient::signal);
                          }
                        }
                      })
              .shownBy(register(B), add(B, to(1)), register(A), add(B, to(1)), look(A)),
          defect("SignalsForARefusedDelete", "REG-11")
              .says("A delete that finds no route signals the other clients' events.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (during(DELETE_ROUTE) && outcome.error() == ERROR_NO_SUCH_ROUTE) {
                            table().families().forEach(f -> f.clients.forEach(PlainClient::signal));
                          }
                          return outcome;
                        }
                      })
              .shownBy(register(A), register(B), delete(B, to(1)), look(A)),
          defect("SignalsTheOtherFamily", "REG-11")
              .says("A change in one family signals the events of the other one's clients.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          super.tell(family, change, caller);
                          if (change.flags() != RTM_NO_CHANGE) {
                            table().families().stream()
                                .filter(other -> other != family)
                                .forEach(other -> other.clients.forEach(PlainClient::signal));
                          }
                        }
                      })
              .shownBy(register(A), register(X), add(A, to(1)), look(X)),
          defect("KeepsTheEventAtTheLastMessage", "DEQ-3")
              .says("The event stays signalled when the last message is taken.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (call instanceof DequeueRouteChangeMessage dequeue
                              && outcome.error() == NO_ERROR) {
                            table().client(dequeue.clientHandle()).signal();
                          }
                          return outcome;
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A), look(A)),
          defect("KeepsTheEventOfAnEmptyQueue", "DEQ-4")
              .says("A dequeue from an empty queue leaves the event signalled.")
              .history()
              .by(
                  () ->
                      new Rules(Choice.OWN_CHANGES_SIGNAL) {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (call instanceof DequeueRouteChangeMessage dequeue
                              && outcome.error() == ERROR_NO_MESSAGES
                              && signalled) {
                            table().client(dequeue.clientHandle()).signal();
                          }
                          return outcome;
                        }

                        private boolean signalled;

                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          super.tell(family, change, caller);
                          signalled |= change.flags() != RTM_NO_CHANGE;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), dequeue(A), look(A)),
          defect("ResetsTheEventTooEarly", "DEQ-9")
              .says("Taking a message resets the event although more are waiting.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (call instanceof DequeueRouteChangeMessage dequeue
                              && outcome.error() == ERROR_MORE_MESSAGES) {
                            table().client(dequeue.clientHandle()).reset();
                          }
                          return outcome;
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), add(B, to(2)), dequeue(A), look(A)),
          defect("ResetsEveryonesEvent", "DEQ-9")
              .says("A client that takes its last message resets the other clients' events too.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (during(DEQUEUE_ROUTE_CHANGE_MESSAGE) && outcome.error() == NO_ERROR) {
                            table().families().forEach(f -> f.clients.forEach(PlainClient::reset));
                          }
                          return outcome;
                        }
                      })
              .shownBy(register(A), register(B), register(C), add(C, to(1)), dequeue(A), look(B)));

  private EventDefects() {}

  private static Supplier<Rules> signalling(BiPredicate<PlainClient, Change> condition) {
    return () ->
        new Rules() {
          @Override
          public void post(PlainClient reader, Change message) {
            reader.queue.add(message);
            if (condition.test(reader, message)) {
              reader.signal();
            }
          }
        };
  }
}
