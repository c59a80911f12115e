package org.rtmv1.tck.bench;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.CallFront;
import org.rtmv1.tck.spi.Calls;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.VirtualClock;

/** Gives every call to its {@link Answers}, with a manager behind it. */
record OperationManager(RoutingTableManager manager, Answers answers) implements Calls {
  static RoutingTableManager of(RoutingTableManager manager, Answers answers) {
    return new CallFront(new OperationManager(manager, answers));
  }

  @Override
  public Outcome call(Operation call, @Nullable ChangeEvent event) {
    return answers.answer(manager, call, event);
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return manager.virtualClock().map(clock -> new NotingClock(clock, answers));
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return manager.faultInjection();
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return manager.prioritySettings();
  }

  @Override
  public void close() {
    manager.close();
  }

  private record NotingClock(VirtualClock clock, Answers answers) implements VirtualClock {
    @Override
    public long now() {
      return clock.now();
    }

    @Override
    public void advance(Duration duration) {
      answers.advanced(duration.toSeconds());
      clock.advance(duration);
    }
  }
}
