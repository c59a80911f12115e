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

/** Wrong treatment of clients with a single route, and of those without. */
final class SingleRouteDefects {
  private static final int DESTINATIONS = 8;
  private static final int ROUTES = 4;

  static final List<Defect> ALL =
      List.of(
          defect("IgnoresSingleRoute", "REG-12")
              .says("A single-route client can have several routes to one destination.")
              .by(same((entry, route) -> false))
              .shownBy(registerSingle(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("SingleRouteKeepsInterfacesApart", "REG-12")
              .says("A single-route client's add replaces routes through the same interface only.")
              .by(same((entry, route) -> entry.route.interfaceId() == route.interfaceId()))
              .shownBy(registerSingle(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("SingleRouteKeepsNextHopsApart", "TAB-3")
              .says("A single-route client's add replaces routes through the same next hop only.")
              .by(same((entry, route) -> entry.route.nextHop().equals(route.nextHop())))
              .shownBy(registerSingle(A), add(A, to(1)), add(A, to(1).via(2).metric(9))),
          defect("SingleRouteReplacesOnce", "REG-12")
              .says("A single-route client becomes an ordinary one by its first replacement.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route updated(Route old, Route stored) {
                          if (!isSameWay(old, stored)) {
                            table().hasClient(client -> forget(client, stored));
                          }
                          return stored;
                        }

                        private boolean forget(PlainClient client, Route stored) {
                          client.singleRoute &= client.protocol != stored.routingProtocol();
                          return false;
                        }
                      })
              .shownBy(
                  registerSingle(A), add(A, to(1)), add(A, to(1).by(2)), add(A, to(1).metric(9))),
          defect("SingleRouteForEightDestinations", "REG-12")
              .says("With a route to a ninth destination a single-route client is an ordinary one.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isSame(Entry entry, PlainClient caller, Route route) {
                          return super.isSame(entry, caller, route)
                              && (isSameWay(entry.route, route)
                                  || leavingWith(caller).size() <= DESTINATIONS);
                        }
                      })
              .shownBy(
                  registerSingle(A),
                  each(DESTINATIONS + 1, i -> add(A, to(i))),
                  add(A, to(1).by(2).metric(9))),
          defect("SingleRouteKeepsTheBetter", "REG-12")
              .says("A single-route client's add replaces its route by a better one only.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route updated(Route old, Route stored) {
                          boolean better =
                              old.family() == IPX
                                  || Integer.compareUnsigned(metric(stored), metric(old)) <= 0;
                          return better || isSameWay(old, stored) ? stored : old;
                        }
                      })
              .shownBy(registerSingle(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("SingleRouteEvictsOtherProtocols", "REG-13")
              .says("A single-route client's replacement removes other protocols' routes, too.")
              .history()
              .by(
                  replacing(
                      (replaced, other) ->
                          other.owner != replaced.owner && other.key.equals(replaced.key)))
              .shownBy(
                  registerSingle(A),
                  register(B),
                  add(A, to(1)),
                  add(B, to(1)),
                  add(A, to(1).by(2)),
                  delete(B, to(1))),
          defect("SingleRouteForgetsOtherDestinations", "REG-13")
              .says("A single-route client's replacement removes its routes to other destinations.")
              .history()
              .by(
                  replacing(
                      (replaced, other) ->
                          other.owner == replaced.owner && !other.key.equals(replaced.key)))
              .shownBy(
                  registerSingle(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  add(A, to(1).by(2)),
                  isRoute(IP, to(2))),
          defect("SingleRouteCountsTwice", "REG-13")
              .says("A single-route client's replacement adds one to the count of networks.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private int replacements;

                        @Override
                        public Route updated(Route old, Route stored) {
                          replacements += isSameWay(old, stored) ? 0 : 1;
                          return stored;
                        }

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return outcome instanceof NumberOutcome number
                                  && during(GET_NETWORK_COUNT)
                                  && number.value() > 0
                              ? new NumberOutcome(number.value() + replacements, number.lastError())
                              : outcome;
                        }
                      })
              .shownBy(registerSingle(A), add(A, to(1)), add(A, to(1).by(2)), count(IP)),
          defect("TakesEveryoneForSingle", "REG-14")
              .says("Every client is treated as a single-route one.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void registered(PlainClient client) {
                          client.singleRoute = true;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("OneSingleRouteClientMakesAllSingle", "REG-14")
              .says("Once a single-route client has registered, everyone is treated as one.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void registered(PlainClient client) {
                          if (client.singleRoute) {
                            client.family.clients.forEach(other -> other.singleRoute = true);
                          }
                        }
                      })
              .shownBy(
                  register(A), registerSingle(B), add(A, to(1)), add(A, to(1).by(2).metric(9))),
          defect("KeepsFourRoutesToADestination", "REG-14")
              .says("A client's fifth route to one destination takes the place of its first one.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isSame(Entry entry, PlainClient caller, Route route) {
                          List<Entry> own =
                              caller.family.where(
                                  each ->
                                      each.owner == caller
                                          && each.key.equals(key(route.network())));
                          boolean known =
                              own.stream().anyMatch(each -> super.isSame(each, caller, route));
                          return (known || own.size() < ROUTES)
                              ? super.isSame(entry, caller, route)
                              : own.get(0) == entry;
                        }
                      })
              .shownBy(
                  register(A),
                  each(ROUTES, i -> add(A, to(1).by(i))),
                  add(A, to(1).via(2).metric(9))));

  private SingleRouteDefects() {}

  private static Supplier<Rules> same(BiPredicate<Entry, Route> alsoNeeded) {
    return () ->
        new Rules() {
          @Override
          public boolean isSame(Entry entry, PlainClient caller, Route route) {
            return super.isSame(entry, caller, route)
                && (isSameWay(entry.route, route) || alsoNeeded.test(entry, route));
          }
        };
  }

  /** Removes entries, and tells nobody, when a single-route client's entry is replaced. */
  private static Supplier<Rules> replacing(BiPredicate<Entry, Entry> removed) {
    return () ->
        new Rules() {
          @Override
          Outcome act(Operation call, Supplier<Outcome> act) {
            List<Entry> before = replaced(call);
            Outcome outcome = act.get();
            for (Entry entry : before) {
              PlainFamily family = entry.owner.family;
              Damage.remove(
                  family,
                  family.where(
                      other ->
                          removed.test(entry, other)
                              && (!family.isBest(other) || !other.key.equals(entry.key))));
            }
            return outcome;
          }

          private List<Entry> replaced(Operation call) {
            if (!(call instanceof AddRoute add)) {
              return List.of();
            }
            PlainClient caller = table().client(add.clientHandle());
            return caller.family.where(
                entry ->
                    isSame(entry, caller, add.route()) && !isSameWay(entry.route, add.route()));
          }
        };
  }
}
