package org.rtmv1.tck.defects;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.VirtualClock;

/** An implementation that takes every call as a value. */
interface Calls {
  /** Makes a call; {@code event} is the one that a registration passes, null for NULL. */
  Outcome call(Operation call, @Nullable ChangeEvent event);

  Optional<VirtualClock> virtualClock();

  Optional<FaultInjection> faultInjection();

  Optional<PrioritySettings> prioritySettings();

  void close();
}
