package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.Slots;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** One run of steps on a subject, and what could be seen of it. */
final class WitnessRun {
  private final RoutingTableManager manager;
  private final Slots slots = new Slots();
  private final Map<Integer, Event> events = new HashMap<>();
  private boolean armed;

  private WitnessRun(RoutingTableManager manager) {
    this.manager = manager;
  }

  /** Returns what was seen at each step: an outcome, the state of an event, or nothing. */
  static List<Object> seen(RoutingTableManagerProvider provider, List<Step> steps)
      throws Exception {
    try (RoutingTableManager manager = provider.open()) {
      WitnessRun run = new WitnessRun(manager);
      List<Object> seen = new ArrayList<>();
      for (Step step : steps) {
        seen.add(run.perform(step));
      }
      return seen;
    }
  }

  private Object perform(Step step) {
    if (step instanceof Step.Invoke invoke) {
      return invoke(invoke);
    }
    if (step instanceof Step.Advance advance) {
      manager.virtualClock().orElseThrow().advance(advance.duration());
    } else if (step instanceof Step.ArmShortage shortage) {
      shortages().orElseThrow().arm(shortage.nth());
      armed = true;
    } else if (step instanceof Step.ObserveEvent look) {
      return event(look.event()).signalled;
    }
    return "nothing";
  }

  private Object invoke(Step.Invoke step) {
    Operation call = slots.resolve(step);
    Object seen = call == null ? "not made" : made(step, call);
    if (armed) {
      armed = false;
      shortages().orElseThrow().disarm();
    }
    return seen;
  }

  private Object made(Step.Invoke step, Operation call) {
    try {
      Outcome outcome = OperationCall.make(manager, call, this::event);
      slots.keep(step, outcome);
      return outcome;
    } catch (IllegalStateException e) {
      return "died";
    }
  }

  private Optional<FaultInjection> shortages() {
    return manager.faultInjection();
  }

  private Event event(int number) {
    return events.computeIfAbsent(number, Event::new);
  }

  private static final class Event implements ChangeEvent {
    private boolean signalled;

    Event(@Nullable Integer number) {}

    @Override
    public void signal() {
      signalled = true;
    }

    @Override
    public void reset() {
      signalled = false;
    }
  }
}
