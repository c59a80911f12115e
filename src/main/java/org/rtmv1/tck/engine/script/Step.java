package org.rtmv1.tck.engine.script;

import java.time.Duration;
import org.rtmv1.tck.rtm.Operation;

/** One step of a script. */
public sealed interface Step {
  /**
   * A call of one of the 14 functions.
   *
   * @param call the call; its handles may be slots, see {@link HandleSlot}
   * @param slot the number, 1 and up, under which later steps find the handle or the route that
   *     this call returns; 0 where none does
   * @param routeSlot the slot of an earlier step whose returned route replaces the route argument;
   *     0 for the argument as it stands
   */
  record Invoke(Operation call, int slot, int routeSlot) implements Step {
    /** Returns a call whose result no later step uses. */
    public static Invoke of(Operation call) {
      return new Invoke(call, 0, 0);
    }

    /** Returns a call whose result fills {@code slot}. */
    public static Invoke into(int slot, Operation call) {
      return new Invoke(call, slot, 0);
    }

    /** Returns a call that takes the route that {@code routeSlot} holds for its route argument. */
    public static Invoke withRouteOf(int routeSlot, Operation call) {
      return new Invoke(call, 0, routeSlot);
    }

    /** Returns the same step with another call. */
    public Invoke withCall(Operation other) {
      return new Invoke(other, slot, routeSlot);
    }
  }

  /** The passing of time on the virtual clock. */
  record Advance(Duration duration) implements Step {}

  /**
   * A look at an event's state.
   *
   * @param event the event's number, 1 and up
   */
  record ObserveEvent(int event) implements Step {}

  /**
   * Arms a shortage before the next call and disarms it behind that call.
   *
   * @param nth which allocation fails, 1 for the first
   */
  record ArmShortage(int nth) implements Step {}
}
