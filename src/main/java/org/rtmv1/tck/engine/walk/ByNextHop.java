package org.rtmv1.tck.engine.walk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Route;

/**
 * Tells the routes of a script apart by their next hops where they differed in their interfaces.
 */
final class ByNextHop implements Renaming {
  private final Universe universe;
  private final List<Identity> identities;

  /** What tells two routes of one client to one network apart. */
  private record Identity(int interfaceId, NextHop nextHop) {
    private static Identity of(Route route) {
      return new Identity(route.interfaceId(), route.nextHop());
    }
  }

  private ByNextHop(Universe universe, List<Identity> identities) {
    this.universe = universe;
    this.identities = identities;
  }

  /**
   * Returns the script with all routes of one family on one interface; empty where there are more
   * identities than next hops.
   */
  static Optional<List<Step>> of(List<Step> steps, Universe universe) {
    List<Identity> used = identities(steps, universe);
    return used.size() > Universe.NEXT_HOPS
        ? Optional.empty()
        : Optional.of(new ByNextHop(universe, used).of(steps));
  }

  private static List<Identity> identities(List<Step> steps, Universe universe) {
    Set<Identity> used = new LinkedHashSet<>();
    Renaming visit =
        new Renaming() {
          @Override
          public Route route(Route route) {
            if (route.family() == universe.family()) {
              used.add(Identity.of(route));
            }
            return route;
          }
        };
    visit.of(steps);
    return List.copyOf(used);
  }

  @Override
  public Route route(Route route) {
    if (route.family() != universe.family()) {
      return route;
    }
    int place = identities.indexOf(Identity.of(route));
    Object nextHop = Member.NEXT_HOP.at(universe, place);
    return Member.NEXT_HOP.with(route.withInterfaceId(universe.interfaceId(0)), nextHop);
  }
}
