package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RtmFunction;

/** Makes the allocations of one call fail, one after the other. */
public final class Shortages {
  private static final int MOST = 1_000;

  /** What may succeed in a shortage and yet be done again, as it leaves nothing behind. */
  private static final Set<RtmFunction> READS =
      Set.of(
          RtmFunction.IS_ROUTE,
          RtmFunction.GET_NETWORK_COUNT,
          RtmFunction.GET_ROUTE_AGE,
          RtmFunction.GET_FIRST_ROUTE,
          RtmFunction.GET_NEXT_ROUTE);

  private final Case scenario;
  private final Noted state;
  private final Consistency consistency;
  private final List<String> contradictions = new ArrayList<>();
  private final List<LastCall> refused = new ArrayList<>();
  private final List<String> damage = new ArrayList<>();

  /** Called by Cucumber. */
  public Shortages(Case scenario, Noted state, Consistency consistency) {
    this.scenario = scenario;
    this.state = state;
    this.consistency = consistency;
  }

  /** Returns the calls that a shortage made fail. */
  List<LastCall> refused() {
    return refused;
  }

  /** Returns what refused calls have changed. */
  List<String> damage() {
    return damage;
  }

  /** Returns what does not go together after refused calls. */
  List<String> contradictions() {
    return contradictions;
  }

  /**
   * Makes the call again and again, each time with the next allocation failing, until none does.
   */
  void provoke(Act act) {
    boolean provoked = false;
    for (int nth = 1; nth <= MOST; nth++) {
      State before = state.now();
      Map<Family, List<Route>> tables = consistency.tables();
      if (!isProvoked(nth, act)) {
        if (!provoked) {
          throw scenario.ends(new Stop.NotApplicable("this call takes nothing that can run short"));
        }
        return;
      }
      provoked = true;
      if (!scenario.last().succeeded()) {
        refused.add(scenario.last());
        noteDamage(before, nth);
        noteContradictions(tables, nth);
      } else if (!isUndone()) {
        return;
      }
    }
    throw scenario.unexpected(
        "a call that takes less than " + MOST + " allocations", "one that takes more");
  }

  private boolean isProvoked(int nth, Act act) {
    scenario.use(() -> scenario.session().armShortage(nth));
    scenario.perform(act);
    boolean[] provoked = new boolean[1];
    scenario.use(() -> provoked[0] = scenario.session().disarmShortage());
    return provoked[0];
  }

  private void noteDamage(State before, int nth) {
    State after = state.now();
    if (!before.missingIn(after).isEmpty() || !before.newIn(after).isEmpty()) {
      damage.add(
          "allocation %d: %s became %s"
              .formatted(nth, before.missingIn(after), before.newIn(after)));
    }
  }

  private void noteContradictions(Map<Family, List<Route>> before, int nth) {
    consistency
        .faults(before, handle(scenario.last().operation()))
        .forEach(fault -> contradictions.add("allocation %d: %s".formatted(nth, fault)));
  }

  private static long handle(Operation call) {
    if (call instanceof Operation.DeregisterClient leaving) {
      return leaving.clientHandle();
    }
    return call instanceof Operation.BlockDeleteRoutes many ? many.clientHandle() : 0;
  }

  /** Undoes a call that succeeded although an allocation failed, where that can be done. */
  private boolean isUndone() {
    LastCall last = scenario.last();
    if (last.outcome() instanceof HandleOutcome created) {
      scenario.ask(
          last.function() == RtmFunction.REGISTER_CLIENT
              ? new Operation.DeregisterClient(created.handle())
              : new Operation.CloseEnumerationHandle(created.handle()));
      return true;
    }
    if (last.operation() instanceof Operation.AddRoute add
        && ((ChangeOutcome) last.outcome()).flags() == RouteChange.RTM_ROUTE_ADDED) {
      scenario.ask(new Operation.DeleteRoute(add.clientHandle(), add.route(), true));
      return true;
    }
    return READS.contains(last.function());
  }
}
