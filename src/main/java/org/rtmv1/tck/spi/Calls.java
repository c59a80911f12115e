package org.rtmv1.tck.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** An implementation that takes every call as a value; {@link CallFront} makes a manager of it. */
public interface Calls {
  /**
   * Makes a call and returns the outcome of its function's own type.
   *
   * @param event the event that a registration passes, null for NULL and in every other call; the
   *     call itself has 0 for NULL and 1 for any event
   */
  Outcome call(Operation call, @Nullable ChangeEvent event);

  /** See {@link RoutingTableManager#virtualClock}. */
  Optional<VirtualClock> virtualClock();

  /** See {@link RoutingTableManager#faultInjection}. */
  Optional<FaultInjection> faultInjection();

  /** See {@link RoutingTableManager#prioritySettings}. */
  Optional<PrioritySettings> prioritySettings();

  /** See {@link RoutingTableManager#close}. */
  void close();
}
