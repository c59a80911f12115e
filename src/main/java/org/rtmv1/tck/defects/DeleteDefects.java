package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.Family.IP;
import static org.rtmv1.tck.rtm.Family.IPX;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong deletions. */
final class DeleteDefects {
  private static final int INVALID_DATA = 13;

  static final List<Defect> ALL =
      List.of(
          defect("KeepsWhatItDeletes", "DEL-1")
              .says("A deletion says that it succeeded and leaves the route.")
              .history()
              .by(keeping(delete -> true))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1)), isRoute(IP, to(1))),
          defect("DeletesByTheInterface", "DEL-1")
              .says("A deletion does not look at the next hop.")
              .by(meaning((entry, route) -> entry.route.interfaceId() == route.interfaceId()))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1).via(2))),
          defect("DeletesByTheNextHop", "DEL-1")
              .says("A deletion does not look at the interface.")
              .by(meaning((entry, route) -> entry.route.nextHop().equals(route.nextHop())))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1).by(2))),
          defect("DeletesAllRoutesToTheDestination", "DEL-1")
              .says("A deletion takes the caller's other routes to the destination along.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome act(Operation call, Supplier<Outcome> act) {
                          Outcome outcome = act.get();
                          if (call instanceof DeleteRoute delete
                              && outcome.error() == NO_ERROR
                              && ((ChangeOutcome) outcome).flags() == RTM_NO_CHANGE) {
                            PlainClient caller = table().client(delete.clientHandle());
                            Object key = key(delete.route().network());
                            Damage.remove(
                                caller.family,
                                caller.family.where(e -> e.owner == caller && e.key.equals(key)));
                          }
                          return outcome;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  delete(A, to(1).by(2)),
                  isRoute(IP, to(1))),
          defect("SaysNoChangeForTheLastRoute", "DEL-2")
              .says("Deleting the only route to a destination is RTM_NO_CHANGE.")
              .by(
                  telling(
                      DELETE_ROUTE,
                      change -> change.flags() == RTM_ROUTE_DELETED,
                      change -> change.withFlags(RTM_NO_CHANGE)))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1))),
          defect("SaysChangedForTheLastRoute", "DEL-2")
              .says("Deleting the only route to a destination is RTM_ROUTE_CHANGED.")
              .by(
                  telling(
                      DELETE_ROUTE,
                      change -> change.flags() == RTM_ROUTE_DELETED,
                      change -> change.withFlags(RTM_ROUTE_CHANGED).withCurrent(change.previous())))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1))),
          defect("SaysDeletedWhereAnotherTakesOver", "DEL-3")
              .says("Deleting the best route is RTM_ROUTE_DELETED although another takes over.")
              .by(
                  telling(
                      DELETE_ROUTE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change -> change.withFlags(RTM_ROUTE_DELETED)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9)), delete(A, to(1))),
          defect("ReturnsTheDeletedRoute", "DEL-3")
              .says("CurBestRoute of a deletion is the deleted route.")
              .by(
                  telling(
                      DELETE_ROUTE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change -> change.withCurrent(change.previous())))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9)), delete(A, to(1))),
          defect("SaysDeletedForAWorseRoute", "DEL-4")
              .says("Deleting a route that was not the best is RTM_ROUTE_DELETED.")
              .by(
                  telling(
                      DELETE_ROUTE,
                      change -> change.flags() == RTM_NO_CHANGE,
                      change -> change.withFlags(RTM_ROUTE_DELETED)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  delete(A, to(1).by(2))),
          defect("DeletesOtherProtocolsRoutes", "DEL-5")
              .says("A client can delete another protocol's route.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isMeant(Entry entry, PlainClient caller, Route route) {
                          return entry.key.equals(key(route.network()))
                              && isSameWay(entry.route, route);
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), delete(A, to(1))),
          defect("DeletesWhatIsNotThere", "DEL-5")
              .says("A deletion that finds no route is answered NO_ERROR.")
              .by(answering(DELETE_ROUTE, ERROR_NO_SUCH_ROUTE, NO_ERROR))
              .shownBy(register(A), delete(A, to(1))),
          defect("FindsNoRouteForABadHandle", "DEL-6")
              .says("A deletion with a bad handle is answered ERROR_NO_SUCH_ROUTE.")
              .by(answering(DELETE_ROUTE, ERROR_INVALID_HANDLE, ERROR_NO_SUCH_ROUTE))
              .shownBy(delete(0, to(1).ip())),
          defect("CallsInvalidMembersInvalidData", "DEL-10")
              .says("A deletion with an invalid member is answered ERROR_INVALID_DATA.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof DeleteRoute delete
                                  && delete.route() instanceof IpRoute ip
                                  && ip.familySpecificData().type() > IpSpecificData.TYPE_REMOTE
                              ? INVALID_DATA
                              : correct))
              .shownBy(register(A), delete(A.handle(), PlainManifest.invalidIpRoute())),
          defect("MatchesTheFamilySpecificData", "DEL-11")
              .says("A deletion finds routes with the same family-specific data only.")
              .by(
                  meaningSame(
                      (entry, route) ->
                          entry.route.family() == IPX
                              || Data.metric(entry.route) == Data.metric(route)))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1).metric(9))),
          defect("MatchesTheProtocolSpecificData", "DEL-11")
              .says("A deletion finds routes with the same protocol-specific data only.")
              .by(
                  meaningSame(
                      (entry, route) ->
                          entry.route.protocolSpecificData().equals(route.protocolSpecificData())))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1).noted(1, 0))),
          defect("MatchesTheTimeStamp", "DEL-11")
              .says("A deletion that passes a time stamp finds routes with that one only.")
              .by(
                  meaningSame(
                      (entry, route) ->
                          route.timeStamp() == 0 || entry.route.timeStamp() == route.timeStamp()))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1).stamped(1))),
          defect("MatchesThePassedProtocol", "DEL-11")
              .says("A deletion finds routes of the protocol that the argument names only.")
              .by(
                  meaningSame(
                      (entry, route) -> entry.route.routingProtocol() == route.routingProtocol()))
              .shownBy(register(A), add(A, to(1)), delete(A.handle(), to(1).ip())));

  private DeleteDefects() {}

  /** Leaves the routes that some deletions remove. */
  static Supplier<Rules> keeping(Predicate<DeleteRoute> kept) {
    return () ->
        new Rules() {
          @Override
          Outcome act(Operation call, Supplier<Outcome> act) {
            List<Entry> meant =
                call instanceof DeleteRoute delete && kept.test(delete)
                    ? meant(table().client(delete.clientHandle()), delete.route())
                    : List.of();
            Outcome outcome = act.get();
            meant.forEach(Damage::restore);
            return outcome;
          }

          private List<Entry> meant(PlainClient caller, Route route) {
            return caller.family.where(entry -> isMeant(entry, caller, route));
          }
        };
  }

  private static Supplier<Rules> meaning(BiPredicate<Entry, Route> way) {
    return () ->
        new Rules() {
          @Override
          public boolean isMeant(Entry entry, PlainClient caller, Route route) {
            return entry.owner == caller
                && entry.key.equals(key(route.network()))
                && way.test(entry, route);
          }
        };
  }

  private static Supplier<Rules> meaningSame(BiPredicate<Entry, Route> alsoNeeded) {
    return () ->
        new Rules() {
          @Override
          public boolean isMeant(Entry entry, PlainClient caller, Route route) {
            return super.isMeant(entry, caller, route) && alsoNeeded.test(entry, route);
          }
        };
  }
}
