package org.rtmv1.tck.property;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.Route;

/** What holds of the routes in a table, whatever comes before. */
public final class RouteLaws extends LawProperties {
  /** Routes of a client that differ in interface or next hop live side by side. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("TAB-2")
  public void routesAreKnownByTheirIdentity(@ForAll long seed) {
    law(
            "routesAreKnownByTheirIdentity",
            "Routes of a client that differ in interface or next hop live side by side",
            "TAB-2")
        .check(seed, RouteLaws::identity);
  }

  /** A single-route client has one route to a destination, the last one added. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("REG-12")
  public void aSingleRouteClientHasOneRoute(@ForAll long seed) {
    law(
            "aSingleRouteClientHasOneRoute",
            "A single-route client has one route to a destination, the last one added",
            "REG-12")
        .check(seed, RouteLaws::singleRoute);
  }

  /** What is refused leaves the table as it was. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("BAD-1")
  public void refusedCallsChangeNothing(@ForAll long seed) {
    law("refusedCallsChangeNothing", "What is refused leaves the table as it was", "BAD-1")
        .check(seed, RouteLaws::refused);
  }

  private static void identity(Round round) {
    long client = round.client(0, 0, 0);
    round.asks();
    Set<List<Object>> added = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      Route route = round.of(0, drawn(round));
      round.add(client, route);
      added.add(SampleRoutes.identity(route));
    }
    List<Route> found = round.everything();
    Set<List<Object>> seen = new HashSet<>(found.stream().map(SampleRoutes::identity).toList());
    round.expect(
        found.size() == added.size() && seen.equals(added),
        "%d routes, one for each identity that was added".formatted(added.size()),
        () -> found.size() + " routes: " + seen);
  }

  private static Route drawn(Round round) {
    return round.routes().route(round.draw(3), round.draw(3), round.draw(3), 1 + round.draw(4));
  }

  private static void singleRoute(Round round) {
    long single = round.client(0, 0, RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
    long other = round.client(1, 0, 0);
    round.asks();
    Map<Object, List<Object>> last = new HashMap<>();
    Set<List<Object>> expected = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      boolean bySingle = round.draw(2) == 0;
      Route route = round.of(bySingle ? 0 : 1, drawn(round));
      round.add(bySingle ? single : other, route);
      List<Object> identity = SampleRoutes.identity(route);
      if (bySingle) {
        last.put(route.network(), identity);
      } else {
        expected.add(identity);
      }
    }
    expected.addAll(last.values());
    List<Route> found = round.everything();
    Set<List<Object>> seen = new HashSet<>(found.stream().map(SampleRoutes::identity).toList());
    round.expect(
        found.size() == expected.size() && seen.equals(expected),
        "the last route to each destination of the single-route client beside all of the other one",
        () -> found.size() + " routes: " + seen);
  }

  private static void refused(Round round) {
    List<Long> clients = round.clients();
    round.churn(clients, 20);
    Set<Route> before = new HashSet<>(round.everything());
    for (int i = 0; i < 10; i++) {
      refuse(round, clients);
    }
    Set<Route> after = new HashSet<>(round.everything());
    round.expect(
        before.equals(after),
        "the same %d routes as before".formatted(before.size()),
        () -> after.size() + " routes: " + after);
  }

  private static void refuse(Round round, List<Long> clients) {
    Route absent = round.routes().route(90, 0, 0, 1);
    switch (round.draw(5)) {
      case 0 -> round.register(round.draw(Round.CLIENTS), 0, 0);
      case 1 -> round.add(0, round.routes().route(0, 0, 0, 1));
      case 2 -> round.delete(clients.get(round.draw(clients.size())), absent);
      case 3 -> round.call(new Operation.DeregisterClient(0));
      default -> round.enumerate(0x10, absent);
    }
  }
}
