package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** The plainest changes: those of a route of a client of which nothing else is heard. */
final class ForeignChange {
  private static final Set<RtmFunction> CHANGES =
      Set.of(
          RtmFunction.ADD_ROUTE,
          RtmFunction.DELETE_ROUTE,
          RtmFunction.BLOCK_DELETE_ROUTES,
          RtmFunction.DEREGISTER_CLIENT);

  private final List<Step> steps;
  private final int index;
  private final Route route;
  private final Route better;
  private final Step registration;
  private final long client;

  private ForeignChange(List<Step> steps, int index, Universe universe, int place, int network) {
    this.steps = steps;
    this.index = index;
    int protocol = universe.protocol(place);
    int slot = Numbering.freeSlot(steps.size());
    better = universe.route(network, 0, 0, 0).withRoutingProtocol(protocol);
    route = universe.route(network, 0, 1, 0).withRoutingProtocol(protocol);
    client = HandleSlot.of(slot);
    registration =
        Step.Invoke.into(
            slot, new Operation.RegisterClient(universe.family().value(), protocol, 0, 0));
  }

  /**
   * Returns the scripts with such a change in the place of one step, in each family: an addition,
   * an update that makes the route better, a deletion. What an update or a deletion needs comes
   * before all other steps.
   */
  static List<List<Step>> insteadOf(int index, List<Step> steps, List<Universe> universes) {
    List<List<Step>> scripts = new ArrayList<>();
    if (!isChange(steps.get(index))) {
      return scripts;
    }
    for (Universe universe : universes) {
      int place = new Values(universe, Member.PROTOCOL).in(steps).size();
      int network = new Values(universe, Member.NETWORK).in(steps).size();
      if (place < universe.protocols() && network < Universe.DESTINATIONS) {
        ForeignChange change = new ForeignChange(steps, index, universe, place, network);
        scripts.add(change.addition());
        scripts.add(change.laterBy(change.add(change.better)));
        scripts.add(change.laterBy(change.delete()));
      }
    }
    return scripts;
  }

  private static boolean isChange(Step step) {
    return step instanceof Step.Advance
        || (step instanceof Step.Invoke invoke && CHANGES.contains(invoke.call().function()));
  }

  private List<Step> addition() {
    List<Step> script = new ArrayList<>(steps);
    script.set(index, add(route));
    script.add(index, registration);
    return script;
  }

  private List<Step> laterBy(Step change) {
    List<Step> script = new ArrayList<>(steps);
    script.set(index, change);
    script.addAll(0, List.of(registration, add(route)));
    return script;
  }

  private Step add(Route added) {
    return Step.Invoke.of(new Operation.AddRoute(client, added, TimeToLive.INFINITE, true, true));
  }

  private Step delete() {
    return Step.Invoke.of(new Operation.DeleteRoute(client, route, true));
  }
}
