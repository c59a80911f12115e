package org.rtmv1.tck.engine.script;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/**
 * The handles and routes that the steps of one run of a script have returned so far. Not
 * thread-safe.
 *
 * <p>A step whose slots nothing has filled, because the step that was to fill them is left out or
 * was refused, does not run.
 */
public final class Slots {
  private static final int FIRST_SIZE = 64;

  private long[] handles = new long[FIRST_SIZE];
  private @Nullable Route[] routes = new Route[FIRST_SIZE];

  /** Returns the call with every slot replaced by what it holds, or null where one is empty. */
  public @Nullable Operation resolve(Step.Invoke step) {
    Route route = null;
    if (step.routeSlot() != 0) {
      route = step.routeSlot() < routes.length ? routes[step.routeSlot()] : null;
      if (route == null) {
        return null;
      }
    }
    return SlotResolution.resolve(step.call(), this, route);
  }

  /** Keeps what the call of {@code step} returned, where later steps may ask for it. */
  public void keep(Step.Invoke step, Outcome outcome) {
    if (step.slot() == 0) {
      return;
    }
    if (step.slot() >= handles.length) {
      int size = Math.max(step.slot() + 1, handles.length * 2);
      handles = Arrays.copyOf(handles, size);
      routes = Arrays.copyOf(routes, size);
    }
    if (outcome instanceof HandleOutcome created) {
      handles[step.slot()] = created.handle();
    } else {
      routes[step.slot()] = routeOf(outcome);
    }
  }

  /** Returns the handle that {@code slot} holds, 0 where it holds none. */
  public long handle(int slot) {
    return slot < handles.length ? handles[slot] : 0;
  }

  private static @Nullable Route routeOf(Outcome outcome) {
    if (outcome instanceof LookUpOutcome lookUp) {
      return lookUp.bestRoute();
    }
    if (outcome instanceof RouteOutcome found) {
      return found.route();
    }
    return outcome instanceof ChangeOutcome change ? change.curBestRoute() : null;
  }
}
