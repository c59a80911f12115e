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

/** Wrong deregistrations. */
final class DeregistrationDefects {
  private static final int BUSY = 170;
  private static final int ROUTES = 64;

  static final List<Defect> ALL =
      List.of(
          defect("RefusesClientsWithRoutes", "DRG-1")
              .says("A client that has routes cannot deregister.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          return call instanceof DeregisterClient gone
                                  && find(gone.clientHandle()) instanceof PlainClient client
                                  && !leavingWith(client).isEmpty()
                              ? BUSY
                              : correct;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), deregister(A)),
          defect("RefusesWhileMessagesWait", "DRG-1")
              .says("A client for which messages wait cannot deregister.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          return call instanceof DeregisterClient gone
                                  && find(gone.clientHandle()) instanceof PlainClient client
                                  && !client.queue.isEmpty()
                              ? BUSY
                              : correct;
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), deregister(A)),
          defect("LeavesItsRoutes", "DRG-2")
              .says("The routes of a client stay when it deregisters.")
              .by(leaving(entries -> List.of()))
              .shownBy(register(A), add(A, to(1)), deregister(A), isRoute(IP, to(1))),
          defect("LeavesItsOtherRoutes", "DRG-2")
              .says("A client that deregisters leaves the routes that are not the best.")
              .by(
                  leaving(
                      entries -> entries.stream().filter(e -> e.owner.family.isBest(e)).toList()))
              .shownBy(
                  register(A),
                  register(B),
                  add(A, to(1)),
                  add(B, to(1)),
                  deregister(B),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  next(1)),
          defect("LeavesTheSixtyFifthRoute", "DRG-2")
              .says("A client that deregisters leaves what it has beyond 64 routes.")
              .boundary()
              .by(leaving(entries -> entries.subList(0, Math.min(ROUTES, entries.size()))))
              .shownBy(register(A), each(ROUTES + 1, i -> add(A, to(i))), deregister(A), count(IP)),
          defect("RemovesRoutesBesideItsOwn", "DRG-2")
              .says("A client that deregisters takes other clients' routes along.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          List<Entry> own = super.leavingWith(client);
                          return client.family.where(
                              entry -> own.stream().anyMatch(o -> o.key.equals(entry.key)));
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(A, to(1)),
                  add(B, to(1)),
                  deregister(A),
                  isRoute(IP, to(1))),
          defect("DeregistersNull", "DRG-3")
              .says("A NULL handle is deregistered without an error.")
              .by(forgiving((handle, table) -> handle == 0))
              .shownBy(deregister(0)),
          defect("DeregistersTwice", "DRG-3")
              .says("A handle can be deregistered again.")
              .by(
                  forgiving(
                      (handle, table) -> table.handles.former.get(handle) instanceof PlainClient))
              .shownBy(register(A), deregister(A), deregister(A)),
          defect("DeregistersWhatItNeverIssued", "DRG-3")
              .says("A handle that was never issued is deregistered without an error.")
              .by(forgiving((handle, table) -> handle == PlainHandles.NEVER_ISSUED))
              .shownBy(deregister(PlainHandles.NEVER_ISSUED)),
          defect("DeregistersAnEnumeration", "DRG-3")
              .says("An enumeration handle is deregistered without an error.")
              .by(
                  forgiving(
                      (handle, table) -> table.handles.get(handle) instanceof PlainEnumeration))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  deregister(enumeration(1))),
          defect("DeregistersInSilence", "DRG-4")
              .says("Nobody is told of the routes that go with a client.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          if (!during(DEREGISTER_CLIENT)) {
                            super.tell(family, change, caller);
                          }
                        }
                      })
              .shownBy(register(A), add(A, to(1)), register(B), deregister(A), dequeue(B)),
          defect("DoesNotTellWhoTakesOver", "DRG-4")
              .says("When a client deregisters nobody is told of the routes that take over.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          if (!during(DEREGISTER_CLIENT) || change.flags() != RTM_ROUTE_CHANGED) {
                            super.tell(family, change, caller);
                          }
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(B),
                  add(B, to(1)),
                  deregister(A),
                  dequeue(B)),
          defect("TellsOfOneDestination", "DRG-4")
              .says("When a client deregisters the others are told of one of its destinations.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        private boolean told;

                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          told = false;
                          return super.leavingWith(client);
                        }

                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          if (!during(DEREGISTER_CLIENT) || !told) {
                            super.tell(family, change, caller);
                          }
                          told = true;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  register(B),
                  deregister(A),
                  dequeue(B)),
          defect("ServesDeregisteredClients", "DRG-5")
              .says("A client can add routes although it has deregistered.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        @Nullable Object find(long handle) {
                          Object live = super.find(handle);
                          return live == null && during(ADD_ROUTE)
                              ? table().handles.former.get(handle)
                              : live;
                        }
                      })
              .shownBy(register(A), deregister(A), add(A, to(1))),
          defect("BlockDeletesForDeregisteredClients", "DRG-5")
              .says("A deregistered client's block delete is answered ERROR_NO_ROUTES.")
              .by(answeringStale(BLOCK_DELETE_ROUTES, ERROR_NO_ROUTES))
              .shownBy(register(A), deregister(A), blockDelete(A, NONE, to(1))),
          defect("KeepsTheQueuesOfDeregisteredClients", "DRG-5")
              .says("A deregistered client's queue is answered as an empty one.")
              .by(answeringStale(DEQUEUE_ROUTE_CHANGE_MESSAGE, ERROR_NO_MESSAGES))
              .shownBy(register(A), deregister(A), dequeue(A)),
          defect("ClosesEnumerations", "DRG-6")
              .says("A deregistration closes the open enumerations.")
              .history()
              .by(
                  afterwards(
                      DEREGISTER_CLIENT,
                      table ->
                          table.handles.live().stream()
                              .filter(PlainEnumeration.class::isInstance)
                              .forEach(each -> table.handles.end(table.handles.of(each)))))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(B),
                  enumerate(1, NONE, to(1).ip()),
                  deregister(B),
                  next(1)),
          defect("EndsEnumerations", "DRG-6")
              .says("Open enumerations are at their end when a client deregisters.")
              .history()
              .by(
                  afterwards(
                      DEREGISTER_CLIENT,
                      table ->
                          table.handles.live().stream()
                              .filter(PlainEnumeration.class::isInstance)
                              .map(PlainEnumeration.class::cast)
                              .forEach(each -> each.position = each.entries.size())))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(B),
                  enumerate(1, NONE, to(1).ip()),
                  deregister(B),
                  next(1)));

  private DeregistrationDefects() {}

  private static Supplier<Rules> leaving(UnaryOperator<List<Entry>> own) {
    return () ->
        new Rules() {
          @Override
          List<Entry> leavingWith(PlainClient client) {
            return own.apply(super.leavingWith(client));
          }
        };
  }

  /** Answers the deregistration of some invalid handles with NO_ERROR. */
  private static Supplier<Rules> forgiving(BiPredicate<Long, PlainTable> forgiven) {
    return () ->
        new Rules() {
          @Override
          Outcome answered(Operation call, Outcome outcome) {
            return call instanceof DeregisterClient gone
                    && outcome.error() == ERROR_INVALID_HANDLE
                    && forgiven.test(gone.clientHandle(), table())
                ? new StatusOutcome(NO_ERROR)
                : outcome;
          }
        };
  }

  private static Supplier<Rules> answeringStale(RtmFunction function, int answer) {
    return () ->
        new Rules() {
          @Override
          public int refusal(Operation call, int correct) {
            return call.function() == function
                    && table().handles.former.get(Handles.of(call)) instanceof PlainClient
                ? answer
                : correct;
          }
        };
  }
}
