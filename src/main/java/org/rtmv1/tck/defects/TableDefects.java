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
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong identity of routes, wrong families, wrong contents. */
final class TableDefects {
  private static final int LOW_BYTE = 0xFF;

  static final List<Defect> ALL =
      List.of(
          defect("CountsBothFamilies", "TAB-1")
              .says("The networks of both families are counted together.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return during(GET_NETWORK_COUNT) && outcome.error() == NO_ERROR
                              ? new NumberOutcome(
                                  table().families().stream().mapToInt(PlainFamily::networks).sum(),
                                  NO_ERROR)
                              : outcome;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), count(IPX)),
          defect("BlockDeleteEmptiesTheOtherFamily", "TAB-1")
              .says("A block delete of everything empties the other family's table, too.")
              .history()
              .by(afterwards(BLOCK_DELETE_ROUTES, table -> table.families().forEach(Damage::empty)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(X),
                  add(X, to(1)),
                  blockDelete(A, NONE, to(1)),
                  count(IPX)),
          defect("IgnoresTheInterface", "TAB-2")
              .says("Routes that differ in the interface only are taken for one.")
              .by(sameWay((one, other) -> one.nextHop().equals(other.nextHop())))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("IgnoresTheNextHop", "TAB-2")
              .says("Routes that differ in the next hop only are taken for one.")
              .by(sameWay((one, other) -> one.interfaceId() == other.interfaceId()))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).via(2).metric(9))),
          defect("TakesTheThirdInterfaceForTheFirst", "TAB-2")
              .says("Only the lowest bit of an interface counts in a route's identity.")
              .boundary()
              .by(
                  sameWay(
                      (one, other) ->
                          one.nextHop().equals(other.nextHop())
                              && (one.interfaceId() & 1) == (other.interfaceId() & 1)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(3).metric(9))),
          defect("TakesTheThirdNextHopForTheFirst", "TAB-2")
              .says("Only the lowest bit of a next hop counts in a route's identity.")
              .boundary()
              .by(
                  sameWay(
                      (one, other) ->
                          one.interfaceId() == other.interfaceId()
                              && (number(one.nextHop()) & 1) == (number(other.nextHop()) & 1)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).via(3).metric(9))),
          defect("IgnoresTheProtocol", "TAB-2")
              .says("Routes of two protocols that agree in everything else are taken for one.")
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isSame(Entry entry, PlainClient caller, Route route) {
                          return entry.key.equals(key(route.network()))
                              && isSameWay(entry.route, route);
                        }
                      })
              .shownBy(register(A), register(B), add(A, to(1)), add(B, to(1)), delete(A, to(1))),
          defect("LosesTheLastDword", "TAB-4")
              .says("The fourth DWORD of the protocol-specific data is not kept.")
              .by(
                  storing(
                      route ->
                          route.withProtocolSpecificData(
                              new ProtocolSpecificData(
                                  route.protocolSpecificData().first(),
                                  route.protocolSpecificData().second(),
                                  route.protocolSpecificData().third(),
                                  0))))
              .shownBy(register(A), add(A, to(1).noted(0, 1))),
          defect("LosesThePolicy", "TAB-4")
              .says("FSD_Policy is not kept.")
              .by(storing(route -> dataOf(route, data -> Data.with(data, 0, data.metric()))))
              .shownBy(register(A), add(A, to(1).policy())),
          defect("CutsTheMetricToAByte", "TAB-4")
              .says("Of FSD_Metric the lowest byte is kept.")
              .boundary()
              .by(
                  storing(
                      route ->
                          dataOf(
                              route,
                              data -> Data.with(data, data.policy(), data.metric() & LOW_BYTE))))
              .shownBy(register(A), add(A, to(1).metric(0x7FFF))),
          defect("HalvesTheTicksForTheHops", "TAB-4")
              .says("The hop count of an IPX route is kept as half the tick count.")
              .by(
                  storing(
                      route ->
                          route instanceof IpxRoute ipx
                              ? ipx.withFamilySpecificData(Data.hopsOfTicks(ipx))
                              : route))
              .shownBy(register(X), add(X, to(1))),
          defect("ReturnsAnOldNextHop", "TAB-4")
              .says("A route keeps the next hop of the route that was stored before it.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private @Nullable NextHop last;

                        @Override
                        public Route stored(Route passed, PlainClient caller, long now, int rank) {
                          Route stored = super.stored(passed, caller, now, rank);
                          NextHop hop = last;
                          last = passed.nextHop();
                          return stored instanceof IpRoute ip && hop instanceof IpNextHop old
                              ? ip.withNextHop(old)
                              : stored;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(2).via(2))),
          defect("LooksAtTheMetricOnly", "TAB-5")
              .says("Of the family-specific data only the metric counts as significant.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isSignificant(Route before, Route after) {
                          boolean sameMetric =
                              before.family() == IPX || metric(before) == metric(after);
                          return super.isSignificant(before, after)
                              && !(before.family() == IP
                                  && isSameEntry(before, after)
                                  && sameMetric);
                        }

                        private boolean isSameEntry(Route before, Route after) {
                          return before.routingProtocol() == after.routingProtocol()
                              && isSameWay(before, after);
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(1).policy())),
          defect("TellsOfProtocolSpecificData", "TAB-6")
              .says("A change of the protocol-specific data counts as a change of the best route.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isSignificant(Route before, Route after) {
                          return super.isSignificant(before, after)
                              || !before
                                  .protocolSpecificData()
                                  .equals(after.protocolSpecificData());
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(1).noted(1, 0))),
          defect("DropsProtocolSpecificUpdates", "TAB-7")
              .says("An update of the protocol-specific data alone does not store it.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route updated(Route old, Route stored) {
                          return isSignificant(old, stored)
                              ? stored
                              : old.withTimeStamp(stored.timeStamp());
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(1).noted(1, 0)), isRoute(IP, to(1))));

  private TableDefects() {}

  private static Supplier<Rules> sameWay(BiPredicate<Route, Route> same) {
    return () ->
        new Rules() {
          @Override
          public boolean isSame(Entry entry, PlainClient caller, Route route) {
            return entry.owner == caller
                && entry.key.equals(key(route.network()))
                && (caller.singleRoute || same.test(entry.route, route));
          }
        };
  }

  private static Route dataOf(Route route, UnaryOperator<IpSpecificData> data) {
    return route instanceof IpRoute ip
        ? ip.withFamilySpecificData(data.apply(ip.familySpecificData()))
        : route;
  }

  private static long number(NextHop hop) {
    return hop instanceof IpNextHop ip ? ip.netNumber() : ((IpxNextHop) hop).mac();
  }
}
