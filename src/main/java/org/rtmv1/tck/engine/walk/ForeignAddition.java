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

/** The addition of a route by a client of which nothing else is heard: the plainest change. */
final class ForeignAddition {
  private static final Set<RtmFunction> CHANGES =
      Set.of(
          RtmFunction.ADD_ROUTE,
          RtmFunction.DELETE_ROUTE,
          RtmFunction.BLOCK_DELETE_ROUTES,
          RtmFunction.DEREGISTER_CLIENT);

  private ForeignAddition() {}

  /** Returns the script with such an addition, in each family, in the place of one step. */
  static List<List<Step>> insteadOf(int index, List<Step> steps, List<Universe> universes) {
    List<List<Step>> scripts = new ArrayList<>();
    if (steps.get(index) instanceof Step.Invoke step && CHANGES.contains(step.call().function())) {
      for (Universe universe : universes) {
        scripts.addAll(insteadOf(index, steps, universe));
      }
    }
    return scripts;
  }

  private static List<List<Step>> insteadOf(int index, List<Step> steps, Universe universe) {
    int client = new Values(universe, Member.PROTOCOL).in(steps).size();
    int network = new Values(universe, Member.NETWORK).in(steps).size();
    if (client >= universe.protocols() || network >= Universe.DESTINATIONS) {
      return List.of();
    }
    int protocol = universe.protocol(client);
    int slot = Numbering.freeSlot(steps.size());
    Route route = universe.route(network, 0, 0, 0).withRoutingProtocol(protocol);
    Operation register = new Operation.RegisterClient(universe.family().value(), protocol, 0, 0);
    Operation add =
        new Operation.AddRoute(HandleSlot.of(slot), route, TimeToLive.INFINITE, true, true);
    List<Step> script = new ArrayList<>(steps);
    script.set(index, Step.Invoke.of(add));
    script.add(index, Step.Invoke.into(slot, register));
    return List.of(script);
  }
}
