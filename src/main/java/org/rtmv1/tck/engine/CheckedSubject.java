package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.VirtualClock;
import org.rtmv1.tck.wire.AgentSubject;

/** A manager whose every answer is checked against the service-provider interface. */
final class CheckedSubject {
  private final Border border;
  private final RoutingTableManager manager;
  private final Manifest manifest;
  private final OutcomeCheck outcomes;
  private final Optional<AgentSubject> agent;
  private final Optional<VirtualClock> clock;
  private final Optional<FaultInjection> faults;
  private final Optional<PrioritySettings> priorities;
  private long now = Long.MIN_VALUE;

  CheckedSubject(Border border, RoutingTableManager manager, Manifest manifest) {
    this.border = border;
    this.manager = manager;
    this.manifest = manifest;
    this.outcomes = new OutcomeCheck(border);
    this.agent = manager instanceof AgentSubject remote ? Optional.of(remote) : Optional.empty();
    this.clock = offered("virtualClock", Capability.VIRTUAL_CLOCK, manager::virtualClock);
    this.faults = offered("faultInjection", Capability.FAULT_INJECTION, manager::faultInjection);
    this.priorities = offered("prioritySettings", Capability.PRIORITIES, manager::prioritySettings);
  }

  Manifest manifest() {
    return manifest;
  }

  /** Makes the call that {@code operation} describes. */
  Outcome call(Operation operation, CallMeter meter, IntFunction<ChangeEvent> events) {
    RtmFunction function = operation.function();
    meter.started(function);
    Outcome outcome;
    try {
      outcome = OperationCall.make(manager, function, operation, events);
    } catch (Throwable thrown) {
      throw border.lost(function, BorderBreach.NEVER, thrown);
    } finally {
      meter.ended();
    }
    return outcomes.checked(function, operation, outcome);
  }

  /** Returns the manager where it is behind an agent. */
  Optional<AgentSubject> agent() {
    return agent;
  }

  /** Brings the kit's events up to date where the subject signals others in their place. */
  void refreshEvents() {
    agent.ifPresent(
        remote -> border.run("refreshEvents", BorderBreach.NEVER, remote::refreshEvents));
  }

  boolean hasVirtualClock() {
    return clock.isPresent();
  }

  /** Reads the virtual clock. */
  long now() {
    long before = now;
    now = border.get("VirtualClock.now", BorderBreach.NEVER, required(clock)::now);
    if (now < before) {
      throw border.breach(
          "VirtualClock.now",
          "a time " + Seconds.text(between(now, before)) + " before the last one",
          "the clock never runs backwards");
    }
    return now;
  }

  /** Moves the virtual clock forward and returns its time. */
  long advance(Duration duration) {
    long before = now();
    border.run("VirtualClock.advance", BorderBreach.NEVER, () -> required(clock).advance(duration));
    long least = before + FileTime.of(duration) - FileTime.of(manifest.clockGranularity());
    if (now() < least) {
      throw border.breach(
          "VirtualClock.advance",
          "a clock that moved by " + Seconds.text(between(before, now)),
          "it moves the clock forward by the duration, here " + Seconds.text(duration));
    }
    return now;
  }

  void armShortage(int nth) {
    border.run("FaultInjection.arm", BorderBreach.NEVER, () -> required(faults).arm(nth));
  }

  boolean disarmShortage() {
    return border.get("FaultInjection.disarm", BorderBreach.NEVER, required(faults)::disarm);
  }

  void setPriority(int routingProtocol, int priority) {
    border.run(
        "PrioritySettings.setPriority",
        BorderBreach.NEVER,
        () -> required(priorities).setPriority(routingProtocol, priority));
  }

  void close() {
    border.run("close", BorderBreach.NEVER, manager::close);
  }

  /** Closes a manager that failed before, without waiting for it. */
  void abandon() {
    Runnable end = agent.<Runnable>map(remote -> remote::abandon).orElse(this::closeQuietly);
    Thread closing = new Thread(end, "rtmv1 close");
    closing.setDaemon(true);
    closing.start();
  }

  private void closeQuietly() {
    try {
      manager.close();
    } catch (RuntimeException | Error e) {
      // What lost the case is told already.
    }
  }

  private <T> Optional<T> offered(
      String method, Capability capability, Callable<@Nullable Optional<T>> ask) {
    Optional<T> came = border.get(method, BorderBreach.NEVER, ask);
    if (came.isPresent() != manifest.offers(capability)) {
      throw border.breach(
          method,
          came.isPresent() ? "something" : "empty",
          "the manifest's capabilities "
              + (came.isPresent() ? "do not hold " : "hold ")
              + capability
              + ", and the manager offers what the manifest says and no more");
    }
    return came;
  }

  private static <T> T required(Optional<T> capability) {
    return capability.orElseThrow(
        () -> new IllegalStateException("The case uses a capability that the subject lacks."));
  }

  private static Duration between(long earlier, long later) {
    return Duration.ofNanos((later - earlier) * 100);
  }
}
