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

/** Wrong choices of the best route. */
final class BestRouteDefects {
  private static final int ROUTES = 16;
  private static final int FOUR_BITS = 0xF;

  static final List<Defect> ALL =
      List.of(
          defect("FirstRouteStaysTheBest", "BST-1")
              .says("The route that was added first is the best, whatever comes behind it.")
              .by(comparing((rules, one, other) -> Long.compare(one.order, other.order)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(1))),
          defect("LatestRouteIsTheBest", "BST-1")
              .says("The route that was added last is the best.")
              .by(comparing((rules, one, other) -> Long.compare(other.order, one.order)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("HigherMetricWins", "BST-2")
              .says("Of two routes of one protocol the higher metric wins.")
              .by(ranking((one, other) -> Integer.compareUnsigned(metric(other), metric(one))))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("MetricsGoBeforePriorities", "BST-2")
              .says("The metric decides between protocols, and the priority between equals.")
              .history()
              .inconsistent()
              .by(
                  comparing(
                      (rules, one, other) -> {
                        int metrics = rules.compareMetrics(one.route, other.route);
                        return metrics != 0 ? metrics : rules.comparePriorities(one, other);
                      }))
              .shownBy(
                  register(A),
                  register(B),
                  add(B, to(1)),
                  add(A, to(1)),
                  add(B, to(2)),
                  add(A, to(2).metric(9)),
                  first(SPECIFIC_ROUTE, to(2).of(A))),
          defect("ComparesFourBitsOfTheMetric", "BST-2")
              .says("Of a metric the lowest four bits are compared.")
              .boundary()
              .by(
                  ranking(
                      (one, other) ->
                          Integer.compare(metric(one) & FOUR_BITS, metric(other) & FOUR_BITS)))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(16))),
          defect("ComparesSignedMetrics", "BST-2")
              .says("A metric of 0x80000000 and more counts as negative.")
              .boundary()
              .by(ranking((one, other) -> Integer.compare(metric(one), metric(other))))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(0x80000000))),
          defect("PrioritiesTurnAround", "BST-2")
              .says("With the sixteenth route the order of priorities turns around.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int comparePriorities(Entry one, Entry other) {
                          int right = super.comparePriorities(one, other);
                          boolean turned = Math.max(one.order, other.order) >= ROUTES - 1;
                          return turned ? -right : right;
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(B, to(1)),
                  add(A, to(1)),
                  each(ROUTES - 3, i -> add(B, to(i + 1))),
                  add(A, to(2)),
                  first(SPECIFIC_ROUTE, to(2).of(A))),
          defect("PrioritiesDependOnTheDestination", "BST-2")
              .says("To every second destination the other priority wins.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int comparePriorities(Entry one, Entry other) {
                          int right = super.comparePriorities(one, other);
                          boolean even = (one.route.network().netNumber() >>> 8 & 1) == 0;
                          return even ? -right : right;
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(B, to(1)),
                  add(A, to(1)),
                  add(B, to(2)),
                  add(A, to(2)),
                  first(SPECIFIC_ROUTE, to(2).of(A))),
          defect("AddsTheSecondMetric", "BST-3")
              .says("FSD_Metric1 is added to the metric.")
              .by(
                  ranking(
                      (one, other) ->
                          Integer.compare(
                              metric(one) + metric1(one), metric(other) + metric1(other))))
              .shownBy(register(A), add(A, to(1).metric1(9)), add(A, to(1).by(2).metric(9))),
          defect("LeavesOutInvalidRoutes", "BST-4")
              .says("A route with FSD_Type 2 is never the best where another one is.")
              .by(
                  comparing(
                      (rules, one, other) ->
                          isInvalid(one) == isInvalid(other)
                              ? rules.compareIp(one, other)
                              : Boolean.compare(isInvalid(one), isInvalid(other))))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(1).type(IpSpecificData.TYPE_INVALID))),
          defect("LooksUpTheFirstRoute", "BST-7")
              .says("RtmIsRoute returns the route that was added first.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (!(call instanceof IsRoute look)
                              || !((LookUpOutcome) outcome).found()) {
                            return outcome;
                          }
                          Entry first =
                              table().family(look.protocolFamily()).to(key(look.network())).get(0);
                          return new LookUpOutcome(true, NO_ERROR, first.route);
                        }
                      })
              .shownBy(
                  register(A), add(A, to(1)), add(A, to(1).by(2).metric(1)), isRoute(IP, to(1))),
          defect("ListsTheFirstRoutesAsBest", "BST-7")
              .says("RTM_ONLY_BEST_ROUTES lists the routes that were added first.")
              .history()
              .by(
                  bestOnly(
                      (family, chosen) ->
                          chosen.stream()
                              .filter(entry -> family.to(entry.key).get(0) == entry)
                              .toList()))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(1)),
                  first(RTM_ONLY_BEST_ROUTES, to(1).ip())),
          defect("ListsEveryRouteAsBest", "BST-7")
              .says("RTM_ONLY_BEST_ROUTES lists every route.")
              .by(bestOnly((family, chosen) -> chosen))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  enumerate(1, RTM_ONLY_BEST_ROUTES, to(1).ip()),
                  next(1),
                  next(1)),
          defect("LooksUpTheFormerBest", "BST-7")
              .says("After the best route changed RtmIsRoute returns the old one once.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private @Nullable Route former;

                        @Override
                        public Change change(
                            Object key, @Nullable Route before, @Nullable Route after) {
                          Change change = super.change(key, before, after);
                          if (change.flags() == RTM_ROUTE_CHANGED) {
                            former = before;
                          }
                          return change;
                        }

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          Route old = former;
                          if (!(outcome instanceof LookUpOutcome lookUp)
                              || old == null
                              || lookUp.bestRoute() == null
                              || !lookUp.bestRoute().network().equals(old.network())) {
                            return outcome;
                          }
                          former = null;
                          return new LookUpOutcome(true, NO_ERROR, old);
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(1).metric(1)), isRoute(IP, to(1))));

  private BestRouteDefects() {}

  private interface Comparing {
    int compare(Rules rules, Entry one, Entry other);
  }

  private static Supplier<Rules> comparing(Comparing order) {
    return () ->
        new Rules() {
          @Override
          public int compare(Entry one, Entry other) {
            return one.route.family() == IP
                ? order.compare(this, one, other)
                : super.compare(one, other);
          }
        };
  }

  private static Supplier<Rules> ranking(ToIntBiFunction<Route, Route> metrics) {
    return () ->
        new Rules() {
          @Override
          public int compareMetrics(Route one, Route other) {
            return metrics.applyAsInt(one, other);
          }
        };
  }

  private static Supplier<Rules> bestOnly(
      BiFunction<PlainFamily, List<Entry>, List<Entry>> listed) {
    return () ->
        new Rules() {
          @Override
          public List<Entry> bestOnly(PlainFamily family, List<Entry> chosen) {
            return listed.apply(family, chosen);
          }
        };
  }

  private static int metric(Route route) {
    return Data.metric(route);
  }

  private static int metric1(Route route) {
    return route instanceof IpRoute ip ? ip.familySpecificData().metric1() : 0;
  }

  private static boolean isInvalid(Entry entry) {
    return entry.route instanceof IpRoute ip
        && ip.familySpecificData().type() == IpSpecificData.TYPE_INVALID;
  }
}
