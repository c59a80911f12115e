package org.rtmv1.tck.bench;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

/** Where an {@link OperationManager} has its answers from. */
interface Answers {
  /** Returns what a call returns; {@code event} is the one that a registration passes. */
  Outcome answer(RoutingTableManager manager, Operation call, @Nullable ChangeEvent event);

  /** Notes that the virtual clock was advanced. */
  void advanced(long seconds);
}
