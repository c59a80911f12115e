package org.rtmv1.tck.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.spi.VirtualClock;

/** The implementation that an agent serves: one manager at a time, with its events. */
final class ServedSubject {
  private static final long NANOS_PER_UNIT = 100;

  private final RoutingTableManagerProvider provider;
  private final ServedEvents events = new ServedEvents();
  private volatile @Nullable RoutingTableManager manager;
  private int armed;

  /** What the clock of the last manager showed at its end: time does not go back. */
  private long latest;

  ServedSubject(RoutingTableManagerProvider provider) {
    this.provider = provider;
  }

  ServedEvents events() {
    return events;
  }

  boolean isOpen() {
    return manager != null;
  }

  void open() throws Exception {
    RoutingTableManager opened = provider.open();
    if (opened == null) {
      throw new IllegalStateException("the provider's open() returned null");
    }
    manager = opened;
    Optional<VirtualClock> clock = opened.virtualClock();
    if (clock.isPresent() && clock.get().now() < latest) {
      clock.get().advance(duration(latest - clock.get().now()));
    }
  }

  void close() {
    RoutingTableManager open = manager;
    if (open != null) {
      latest = open.virtualClock().map(VirtualClock::now).orElse(0L);
      manager = null;
      open.close();
      events.closeAll();
    }
  }

  private RoutingTableManager manager() {
    RoutingTableManager open = manager;
    if (open == null) {
      throw new WireRefusal(WireStatus.REFUSED, "the subject is not open");
    }
    return open;
  }

  /** Makes a call. */
  Outcome make(ServedCall call) {
    if (call.event() != 0) {
      events.find(call.event());
    }
    Outcome outcome = OperationCall.make(manager(), call.operation(), events::find);
    if (outcome == null) {
      throw new IllegalStateException("the manager returned null");
    }
    return outcome;
  }

  long now() {
    RoutingTableManager open = manager;
    if (open == null) {
      return latest == 0 ? FileTime.of(Instant.now()) : latest;
    }
    return open.virtualClock().map(VirtualClock::now).orElseGet(() -> FileTime.of(Instant.now()));
  }

  long advance(long units) {
    VirtualClock clock = offered(manager().virtualClock(), "a virtual clock");
    WireRefusal.unlessWellFormed(
        units >= 0 && units <= Long.MAX_VALUE - clock.now(), "an advance beyond the end of time");
    clock.advance(duration(units));
    return clock.now();
  }

  private static Duration duration(long units) {
    return Duration.ofSeconds(
        units / FileTime.PER_SECOND, units % FileTime.PER_SECOND * NANOS_PER_UNIT);
  }

  void arm(int nth, int times) {
    FaultInjection injection = offered(manager().faultInjection(), "shortage");
    WireRefusal.unlessWellFormed(nth > 0 && times != 0, "no allocation has the number 0");
    if (times != 1) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "more failures than one");
    }
    armed = nth;
    injection.arm(nth);
  }

  /** Returns the number of the allocation that failed, 0 for none. */
  int disarm() {
    FaultInjection injection = offered(manager().faultInjection(), "shortage");
    int nth = armed;
    armed = 0;
    return nth != 0 && injection.disarm() ? nth : 0;
  }

  void setPriority(int family, int protocol, int priority) {
    PrioritySettings settings = offered(manager().prioritySettings(), "priorities");
    if (family != Family.IP.value()) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "priorities of another family than IP");
    }
    settings.setPriority(protocol, priority);
  }

  private static <T> T offered(Optional<T> means, String name) {
    return means.orElseThrow(
        () -> new WireRefusal(WireStatus.UNSUPPORTED, name + " is not offered"));
  }
}
