package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.EnumerationFlags.SPECIFIC_ROUTE;
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

/** Wrong walks with RtmGetFirstRoute and RtmGetNextRoute. */
final class WalkDefects {
  private static final int FIFTH_FLAG = 0x10;
  private static final int HIGHEST_FLAG = 0x80000000;
  private static final int ROUTES = 64;

  static final List<Defect> ALL =
      List.of(
          defect("FirstIgnoresTheNetwork", "SEQ-1")
              .says("RtmGetFirstRoute ignores RTM_ONLY_THIS_NETWORK.")
              .by(ignoringInFirst(RTM_ONLY_THIS_NETWORK))
              .shownBy(register(A), add(A, to(1)), first(RTM_ONLY_THIS_NETWORK, to(2).ip())),
          defect("FirstReturnsTheCriteria", "SEQ-1")
              .says("Where no route fits RtmGetFirstRoute returns what it was passed.")
              .by(
                  answering(
                      (call, outcome) ->
                          call instanceof GetFirstRoute first && outcome.error() == ERROR_NO_ROUTES
                              ? RouteOutcome.returned(first.route())
                              : outcome))
              .shownBy(first(NONE, to(1).ip())),
          defect("FirstReturnsTheLast", "SEQ-1")
              .says("RtmGetFirstRoute returns the last route of the subset.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Comparator<Route> order() {
                          return during(GET_FIRST_ROUTE) ? super.order().reversed() : super.order();
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP)),
          defect("OrdersByInterfaceBeforeProtocol", "SEQ-2")
              .says("A walk goes by network, then interface, then protocol.")
              .history()
              .inconsistent()
              .by(ordering((one, other) -> one.interfaceId() - other.interfaceId()))
              .shownBy(
                  register(A),
                  register(B),
                  add(A, to(1).by(2)),
                  add(A, to(1).by(3)),
                  add(B, to(1)),
                  add(B, to(1).by(4)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP),
                  onward(NONE, IP),
                  onward(NONE, IP)),
          defect("OrdersByNextHopBeforeInterface", "SEQ-2")
              .says("A walk goes by network, then next hop, then protocol and interface.")
              .history()
              .inconsistent()
              .by(
                  ordering(
                      (one, other) ->
                          one.nextHop().toString().compareTo(other.nextHop().toString())))
              .shownBy(
                  register(A),
                  add(A, to(1).by(1).via(2)),
                  add(A, to(1).by(1).via(4)),
                  add(A, to(1).by(2).via(1)),
                  add(A, to(1).by(2).via(3)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP),
                  onward(NONE, IP),
                  onward(NONE, IP)),
          defect("OrdersByTimeStamp", "SEQ-3")
              .says("A walk goes by time stamps, so that an update moves a route to the end.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int compare(Route one, Route other) {
                          int byTime = Long.compare(one.timeStamp(), other.timeStamp());
                          return byTime == 0 ? super.compare(one, other) : byTime;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  first(NONE, to(1).ip()),
                  pass(1),
                  add(A, to(1)),
                  onward(NONE, IP),
                  onward(NONE, IP)),
          defect("SkipsRoutesToTheSameNetwork", "SEQ-3")
              .says("RtmGetNextRoute goes on to the next network.")
              .by(
                  following(
                      (rules, ordered, position) ->
                          ordered.stream()
                              .filter(
                                  entry ->
                                      rules.compareNetworks(
                                              entry.route.network(), position.network())
                                          > 0)
                              .findFirst()
                              .orElse(null)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP)),
          defect("SkipsEverySecondRoute", "SEQ-3")
              .says("RtmGetNextRoute leaves one route out, where there are two.")
              .history()
              .inconsistent()
              .by(
                  following(
                      (rules, ordered, position) -> {
                        List<Entry> rest =
                            ordered.stream()
                                .filter(e -> rules.order().compare(e.route, position) > 0)
                                .toList();
                        return rest.isEmpty() ? null : rest.get(Math.min(1, rest.size() - 1));
                      }))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  add(A, to(3)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP),
                  onward(NONE, IP)),
          defect("StandsStill", "SEQ-3")
              .says("RtmGetNextRoute returns the route that it was passed.")
              .by(
                  following(
                      (rules, ordered, position) ->
                          ordered.stream()
                              .filter(e -> rules.order().compare(e.route, position) >= 0)
                              .findFirst()
                              .orElse(null)))
              .shownBy(register(A), add(A, to(1)), first(NONE, to(1).ip()), onward(NONE, IP)),
          defect("GoesRound", "SEQ-3")
              .says("Behind the last route RtmGetNextRoute returns the first one.")
              .by(
                  following(
                      (rules, ordered, position) ->
                          ordered.stream()
                              .filter(e -> rules.order().compare(e.route, position) > 0)
                              .findFirst()
                              .orElse(ordered.isEmpty() ? null : ordered.get(0))))
              .shownBy(register(A), add(A, to(1)), first(NONE, to(1).ip()), onward(NONE, IP)),
          defect("WalksThroughSixtyFourRoutes", "SEQ-3")
              .says("A walk ends with the 64th route.")
              .boundary()
              .by(walking((family, subset) -> subset.subList(0, Math.min(ROUTES, subset.size()))))
              .shownBy(
                  register(A),
                  each(ROUTES + 1, i -> add(A, to(i))),
                  first(NONE, to(1).ip()),
                  each(ROUTES, i -> onward(NONE, IP))),
          defect("WalksWithAFifthFlag", "SEQ-4")
              .says("RtmGetFirstRoute accepts the flag 0x10.")
              .by(ignoringInFirst(FIFTH_FLAG))
              .shownBy(first(FIFTH_FLAG, to(1).ip())),
          defect("WalksOnWithTheHighestFlag", "SEQ-4")
              .says("RtmGetNextRoute accepts the highest flag.")
              .boundary()
              .by(
                  asking(
                      call ->
                          call instanceof GetNextRoute next
                              ? new GetNextRoute(
                                  next.protocolFamily(),
                                  next.enumerationFlags() & ~HIGHEST_FLAG,
                                  next.route())
                              : call))
              .shownBy(Act.following(IP.value(), HIGHEST_FLAG, to(1).ip())),
          defect("FindsNoFirstRouteInAnUnknownFamily", "SEQ-4")
              .says("RtmGetFirstRoute answers an unknown family with ERROR_NO_ROUTES.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof GetFirstRoute first
                                  && !Family.isDocumented(first.protocolFamily())
                              ? ERROR_NO_ROUTES
                              : correct))
              .shownBy(first(2, NONE, to(1).ip())),
          defect("WalksOverBestRoutes", "SEQ-5")
              .says("A walk without flags returns the best routes only.")
              .history()
              .by(walking((family, subset) -> subset.stream().filter(family::isBest).toList()))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  first(NONE, to(1).ip()),
                  onward(NONE, IP)),
          defect("WalksPastRoutesThatExpire", "SEQ-5")
              .says("A walk leaves out the routes with a finite time to live.")
              .history()
              .by(
                  walking(
                      (family, subset) ->
                          subset.stream().filter(entry -> entry.end == Entry.NEVER).toList()))
              .shownBy(register(A), add(A, to(1), 60), first(NONE, to(1).ip())),
          defect("FindsAnyProtocolsFirstRoute", "SEQ-7")
              .says("Of network, interface and protocol together the protocol is ignored.")
              .by(
                  asking(
                      call ->
                          call instanceof GetFirstRoute first
                                  && first.enumerationFlags() == SPECIFIC_ROUTE
                              ? new GetFirstRoute(
                                  first.protocolFamily(),
                                  SPECIFIC_ROUTE & ~RTM_ONLY_THIS_PROTOCOL,
                                  first.route())
                              : call))
              .shownBy(register(A), add(A, to(1)), first(SPECIFIC_ROUTE, to(1).of(B))),
          defect("RefusesToFindASpecificRoute", "SEQ-7")
              .says("Network, interface and protocol together are invalid flags.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof GetFirstRoute first
                                  && first.enumerationFlags() == SPECIFIC_ROUTE
                              ? ERROR_INVALID_PARAMETER
                              : correct))
              .shownBy(first(SPECIFIC_ROUTE, to(1).of(A))));

  private WalkDefects() {}

  private interface Following {
    @Nullable Entry of(Rules rules, List<Entry> ordered, Route position);
  }

  private static Supplier<Rules> following(Following next) {
    return () ->
        new Rules() {
          @Override
          public @Nullable Entry after(List<Entry> ordered, Route position) {
            return next.of(this, ordered, position);
          }
        };
  }

  private static Supplier<Rules> walking(BiFunction<PlainFamily, List<Entry>, List<Entry>> walked) {
    return () ->
        new Rules() {
          @Override
          public List<Entry> walked(PlainFamily family, Subset subset) {
            return walked.apply(family, super.walked(family, subset));
          }
        };
  }

  /** Orders by another key behind the network before all other keys. */
  private static Supplier<Rules> ordering(Comparator<Route> key) {
    return () ->
        new Rules() {
          @Override
          public int compare(Route one, Route other) {
            int byNetwork = compareNetworks(one.network(), other.network());
            int byKey = byNetwork == 0 ? key.compare(one, other) : byNetwork;
            return byKey == 0 ? super.compare(one, other) : byKey;
          }
        };
  }

  private static Supplier<Rules> ignoringInFirst(int flags) {
    return asking(
        call ->
            call instanceof GetFirstRoute first
                ? new GetFirstRoute(
                    first.protocolFamily(), first.enumerationFlags() & ~flags, first.route())
                : call);
  }
}
