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

/** Wrong results of additions. */
final class AddDefects {
  private static final long HOUR = 3600 * FileTime.PER_SECOND;

  static final List<Defect> ALL =
      List.of(
          defect("SaysNoChangeForTheFirstRoute", "ADD-1")
              .says("The first route to a destination is added with RTM_NO_CHANGE.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change -> change.flags() == RTM_ROUTE_ADDED,
                      change -> change.withFlags(RTM_NO_CHANGE)))
              .shownBy(register(A), add(A, to(1))),
          defect("ReturnsTheFirstRouteEver", "ADD-1")
              .says("CurBestRoute is the first route that was ever added.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Map<Family, Route> first = new HashMap<>();

                        @Override
                        Change result(Change change) {
                          Route current = change.current();
                          return during(ADD_ROUTE) && current != null && change.previous() == null
                              ? change.withCurrent(
                                  first.computeIfAbsent(current.family(), family -> current))
                              : change;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(2))),
          defect("SaysAddedForABetterRoute", "ADD-2")
              .says("A route that becomes the best where another was is RTM_ROUTE_ADDED.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change -> change.withFlags(RTM_ROUTE_ADDED)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(1))),
          defect("SwapsBeforeAndAfter", "ADD-2")
              .says("Of an addition the previous best route is returned as the current one.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change ->
                          change.withCurrent(change.previous()).withPrevious(change.current())))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(1))),
          defect("SaysChangedForAWorseRoute", "ADD-3")
              .says("A route that does not become the best is added with RTM_ROUTE_CHANGED.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change -> change.flags() == RTM_NO_CHANGE,
                      change -> change.withFlags(RTM_ROUTE_CHANGED)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("SaysNoChangeForABetterUpdate", "ADD-4")
              .says("An update of the best route that improves it is RTM_NO_CHANGE.")
              .by(
                  telling(
                      ADD_ROUTE,
                      AddDefects::isImprovement,
                      change -> change.withFlags(RTM_NO_CHANGE)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).metric(1))),
          defect("ReturnsTheUpdateAsThePrevious", "ADD-4")
              .says("PrevBestRoute of an update is what the route was updated to.")
              .by(
                  telling(
                      ADD_ROUTE,
                      AddDefects::isUpdate,
                      change -> change.withPrevious(change.current())))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).metric(1))),
          defect("KeepsAWorsenedBest", "ADD-5")
              .says("The best route stays the best whatever it is updated to.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public @Nullable Entry best(
                            PlainFamily family, Object key, @Nullable Entry touched) {
                          return touched != null && family.best(key) == touched
                              ? touched
                              : super.best(family, key, touched);
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  add(A, to(1).metric(16))),
          defect("ReturnsTheWorsenedRoute", "ADD-5")
              .says("When an update lets another route take over, the old best is returned.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change -> change.flags() == RTM_ROUTE_CHANGED && isWorse(change),
                      change -> change.withCurrent(change.previous())))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  add(A, to(1).metric(16))),
          defect("SaysChangedForARefresh", "ADD-6")
              .says("Adding the best route as it is, once more, is RTM_ROUTE_CHANGED.")
              .by(
                  telling(
                      ADD_ROUTE,
                      change ->
                          change.flags() == RTM_NO_CHANGE && change.previous() != change.current(),
                      change -> change.withFlags(RTM_ROUTE_CHANGED)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1))),
          defect("KeepsTheOldTimeStamp", "ADD-7")
              .says("An update that alters nothing keeps the old time stamp.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route updated(Route old, Route stored) {
                          return isSignificant(old, stored)
                              ? stored
                              : stored.withTimeStamp(old.timeStamp());
                        }
                      })
              .shownBy(register(A), add(A, to(1)), pass(5), add(A, to(1)), isRoute(IP, to(1))),
          defect("KeepsThePassedTimeStamp", "ADD-8")
              .says("RR_TimeStamp is what the caller passed.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route stored(Route passed, PlainClient caller, long now, int rank) {
                          return super.stored(passed, caller, passed.timeStamp(), rank);
                        }
                      })
              .shownBy(register(A), add(A, to(1))),
          defect("StampsAnHourAhead", "ADD-8")
              .says("RR_TimeStamp is an hour ahead.")
              .by(storing(route -> route.withTimeStamp(route.timeStamp() + HOUR)))
              .shownBy(register(A), add(A, to(1))),
          defect("StampsTheTimeOfTheFirstRoute", "ADD-8")
              .says("Every route gets the time stamp of the first one.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private long first;

                        @Override
                        public Route stored(Route passed, PlainClient caller, long now, int rank) {
                          first = first == 0 ? now : first;
                          return super.stored(passed, caller, first, rank);
                        }
                      })
              .shownBy(register(A), add(A, to(1)), pass(5), add(A, to(2))),
          defect("RefusesTheLongestTimeToLive", "ADD-18")
              .says("A time to live of 2147483 seconds is refused.")
              .boundary()
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof AddRoute add && add.timeToLive() == TimeToLive.LIMIT
                              ? ERROR_INVALID_PARAMETER
                              : correct))
              .shownBy(register(A), add(A, to(1), TimeToLive.LIMIT)));

  private AddDefects() {}

  private static boolean isUpdate(Change change) {
    return change.flags() == RTM_ROUTE_CHANGED
        && change.previous() != null
        && change.current() != null
        && change.previous().routingProtocol() == change.current().routingProtocol()
        && change.previous().interfaceId() == change.current().interfaceId()
        && change.previous().nextHop().equals(change.current().nextHop());
  }

  private static boolean isImprovement(Change change) {
    return isUpdate(change) && Data.metric(change.current()) < Data.metric(change.previous());
  }

  private static boolean isWorse(Change change) {
    return !isUpdate(change) && Data.metric(change.current()) > Data.metric(change.previous());
  }
}
