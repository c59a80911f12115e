package org.rtmv1.tck.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** What holds of enumerations, walks, counts and look-ups, whatever comes before. */
public final class ReadingLaws extends LawProperties {
  /** The subsets of all protocols, or of all interfaces, make up the table. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ENM-1")
  public void enumerationsPartitionTheTable(@ForAll long seed) {
    law(
            "enumerationsPartitionTheTable",
            "The subsets of all protocols, or of all interfaces, make up the table",
            "ENM-1")
        .check(seed, ReadingLaws::partition);
  }

  /** A walk returns every route of the table once, network by network. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("SEQ-3")
  public void walksAreCompleteAndInOrder(@ForAll long seed) {
    law(
            "walksAreCompleteAndInOrder",
            "A walk returns every route of the table once, network by network",
            "SEQ-3")
        .check(seed, ReadingLaws::walks);
  }

  /** The count is that of the networks with a route. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("CNT-1")
  public void networksAreCounted(@ForAll long seed) {
    law("networksAreCounted", "The count is that of the networks with a route", "CNT-1")
        .check(seed, ReadingLaws::counts);
  }

  /** A network is found exactly if a route to it is in the table. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ISR-1")
  public void lookUpsFindWhatIsThere(@ForAll long seed) {
    law(
            "lookUpsFindWhatIsThere",
            "A network is found exactly if a route to it is in the table",
            "ISR-1")
        .check(seed, ReadingLaws::lookUps);
  }

  private static void partition(Round round) {
    round.churn(round.clients(), 30);
    Set<List<Object>> all = identities(round.everything());
    round.exercises(all.size() > 1);
    List<Route> byProtocol = new ArrayList<>();
    for (int i = 0; i < Round.CLIENTS; i++) {
      Route criteria = round.routes().route(0, 0, 0, 1).withRoutingProtocol(round.protocol(i));
      byProtocol.addAll(round.enumerate(EnumerationFlags.RTM_ONLY_THIS_PROTOCOL, criteria));
    }
    isAll(round, all, byProtocol, "protocols");
    List<Route> byInterface = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      byInterface.addAll(
          round.enumerate(
              EnumerationFlags.RTM_ONLY_THIS_INTERFACE, round.routes().route(0, i, 0, 1)));
    }
    isAll(round, all, byInterface, "interfaces");
  }

  private static void isAll(
      Round round, Set<List<Object>> all, List<Route> parts, String criterion) {
    Set<List<Object>> seen = identities(parts);
    round.expect(
        parts.size() == all.size() && seen.equals(all),
        "%d routes over all %s, as without criteria".formatted(all.size(), criterion),
        () -> parts.size() + " routes: " + seen);
  }

  private static Set<List<Object>> identities(List<Route> routes) {
    return routes.stream().map(SampleRoutes::identity).collect(Collectors.toSet());
  }

  private static void walks(Round round) {
    round.churn(round.clients(), 30);
    List<Route> walked = round.walk();
    Set<List<Object>> all = identities(round.everything());
    round.exercises(all.size() > 1);
    round.expect(
        walked.size() == all.size() && identities(walked).equals(all),
        "the %d routes of an enumeration, each once".formatted(all.size()),
        () -> walked.size() + " routes: " + identities(walked));
    Set<Network> left = new HashSet<>();
    Network present = null;
    for (Route route : walked) {
      Network last = present;
      if (last != null && !last.equals(route.network())) {
        left.add(last);
      }
      round.expect(
          !left.contains(route.network()),
          "the routes to a network one after another",
          () -> "a route to " + route.network() + " behind one to " + last);
      present = route.network();
    }
  }

  private static void counts(Round round) {
    List<Long> clients = round.clients();
    round.churn(clients, 20 + round.draw(20));
    isCounted(round);
    round.call(
        new Operation.BlockDeleteRoutes(
            clients.get(0), EnumerationFlags.NONE, round.routes().route(0, 0, 0, 1)));
    isCounted(round);
  }

  private static void isCounted(Round round) {
    long networks = round.everything().stream().map(Route::network).distinct().count();
    int count = round.countNetworks();
    round.exercises(networks > 1);
    round.expect(
        count == networks, networks + " networks, as enumerated", () -> Integer.toString(count));
  }

  private static void lookUps(Round round) {
    round.churn(round.clients(), 30);
    List<Route> all = round.everything();
    for (int i = 0; i < 8; i++) {
      Network network = round.routes().network(i);
      LookUpOutcome outcome =
          (LookUpOutcome) round.call(new Operation.IsRoute(round.family().value(), network, true));
      boolean there = all.stream().anyMatch(route -> route.network().equals(network));
      Route best = outcome.bestRoute();
      round.exercises(there);
      boolean right =
          outcome.found() == there
              && (best == null || identities(all).contains(SampleRoutes.identity(best)));
      round.expect(
          right,
          there ? "TRUE with a route to " + network : "FALSE for " + network,
          () -> outcome.found() ? "TRUE with " + best : "FALSE");
    }
  }
}
