package org.rtmv1.tck.property;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;

/** What holds of the routes in a table, whatever comes before. */
public final class RouteLaws extends LawProperties {
  private static final int USHORT = 0xFFFF;

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

  /** What is added comes back, whatever 32 bits its members hold. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("TAB-4")
  public void whatIsAddedComesBack(@ForAll long seed, @ForAll int one, @ForAll int other) {
    law("whatIsAddedComesBack", "What is added comes back, whatever its members hold", "TAB-4")
        .check(seed, round -> comesBack(round, one, other));
  }

  private static void comesBack(Round round, int one, int other) {
    long client = round.client(0, 0, 0);
    for (int i = 0; i < 4; i++) {
      Route given =
          round.of(0, filled(drawn(round), i % 2 == 0 ? one : other, i < 2 ? other : one));
      ChangeOutcome outcome = round.add(client, given);
      round.asks();
      round.exercises(outcome.error() == ReturnCode.NO_ERROR);
      if (outcome.error() == ReturnCode.NO_ERROR) {
        isThere(round, given);
      }
    }
  }

  /** An implementation may call a member invalid (ADD-13), but not store another one. */
  private static void isThere(Round round, Route given) {
    List<Object> identity = SampleRoutes.identity(given);
    Set<List<Object>> found =
        round.everything().stream()
            .filter(route -> SampleRoutes.identity(route).equals(identity))
            .map(RouteLaws::content)
            .collect(Collectors.toSet());
    round.expect(
        found.equals(Set.of(content(given))),
        "the route as it was added: " + RouteText.of(given),
        () -> found.toString());
  }

  private static Route filled(Route route, int one, int other) {
    ProtocolSpecificData data = new ProtocolSpecificData(one, other, ~one, ~other);
    if (route instanceof IpRoute ip) {
      return new IpRoute(
          0,
          ip.routingProtocol(),
          ip.interfaceId(),
          data,
          ip.network(),
          ip.nextHop(),
          new IpSpecificData(
              IpSpecificData.TYPE_REMOTE, one, other, 0, one, other, one, ~one, ~other, other, 1));
    }
    IpxRoute ipx = (IpxRoute) route;
    return new IpxRoute(
        0,
        ipx.routingProtocol(),
        ipx.interfaceId(),
        data,
        ipx.network(),
        ipx.nextHop(),
        new IpxSpecificData(0, one & USHORT, other & USHORT));
  }

  /** Returns all but what the manager sets. */
  private static List<Object> content(Route route) {
    Object family =
        route instanceof IpRoute ip
            ? ip.familySpecificData().withPriority(0)
            : route.familySpecificData();
    return List.of(SampleRoutes.identity(route), family, route.protocolSpecificData());
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
    round.exercises(added.stream().map(route -> route.get(0)).distinct().count() < added.size());
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
        List<Object> replaced = last.put(route.network(), identity);
        round.exercises(replaced != null && !replaced.equals(identity));
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
    round.exercises(!before.isEmpty());
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
