package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;

/**
 * Makes the calls of several lanes. All requests are sent before the lanes begin: each lane waits
 * at a gate, and one more lane opens it.
 */
final class LaneCalls {
  private final AgentSession session;
  private final Function<CallPath, RoutingTableManager> fronts;
  private final IntFunction<ChangeEvent> events;
  private final boolean timed;

  /**
   * Prepares calls.
   *
   * @param fronts returns the subject with its calls going another way
   * @param events returns the event with a number
   */
  LaneCalls(
      AgentSession session,
      Function<CallPath, RoutingTableManager> fronts,
      IntFunction<ChangeEvent> events) {
    this.session = session;
    this.fronts = fronts;
    this.events = events;
    this.timed = session.manifest().report().timed();
  }

  /** A request, and the call that it is for; none for a gate. */
  private record Planned(Request request, @Nullable Written call, int lane, int index) {}

  private record Written(Operation operation, RtmFunction function, Family layout) {}

  void make(List<List<Operation>> lanes, Consumer<LaneCall> done) {
    List<Planned> plan = plan(lanes);
    long began = System.nanoTime();
    List<LaneCall> untimed = new ArrayList<>();
    try {
      session.requestTogether(
          plan.stream().map(Planned::request).toList(),
          (index, body) -> take(plan.get(index), body, timed ? done : untimed::add));
    } finally {
      long ended = System.nanoTime();
      untimed.forEach(
          each ->
              done.accept(new LaneCall(each.lane(), each.index(), each.outcome(), began, ended)));
    }
  }

  private List<Planned> plan(List<List<Operation>> lanes) {
    List<Planned> plan = new ArrayList<>();
    boolean gated = lanes.size() > 1;
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (gated) {
        plan.add(gate(lane, lanes.size() + 1));
      }
      List<Operation> calls = lanes.get(lane);
      for (int i = 0; i < calls.size(); i++) {
        plan.add(written(calls.get(i), lane, i));
      }
    }
    if (gated) {
      plan.add(gate(lanes.size(), lanes.size() + 1));
    }
    return plan;
  }

  private static Planned gate(int lane, int count) {
    Request request = new Request(lane + 1, WireOperation.GATE, 0, new Body().u32(count));
    return new Planned(request, null, lane, 0);
  }

  /** Has the front write the request; what it makes of the empty answer does not matter. */
  private Planned written(Operation operation, int lane, int index) {
    List<Planned> written = new ArrayList<>();
    CallPath writing =
        (function, body, layout) -> {
          int options = timed ? WireOperation.TIMES : 0;
          Request request = new Request(lane + 1, WireOperation.of(function), options, body);
          Written call = new Written(operation, function, layout);
          written.add(new Planned(request, call, lane, index));
          return emptyAnswer(function, layout);
        };
    OperationCall.make(fronts.apply(writing), operation, events);
    return written.get(0);
  }

  private static WireAnswer emptyAnswer(RtmFunction function, Family layout) {
    ByteBuffer fields = ByteBuffer.allocate(AnswerSize.of(function, layout));
    return new WireAnswer(fields.order(ByteOrder.LITTLE_ENDIAN), layout);
  }

  private void take(Planned planned, ByteBuffer fields, Consumer<LaneCall> done) {
    Written call = planned.call();
    if (call == null) {
      return;
    }
    int size = AnswerSize.of(call.function(), call.layout());
    AgentSession.checked(
        call.function().documentedName(), fields, size + (timed ? 2 * Long.BYTES : 0));
    int times = fields.position() + size;
    long began = timed ? fields.getLong(times) : 0;
    long ended = timed ? fields.getLong(times + Long.BYTES) : 0;
    CallPath reading = (function, body, layout) -> new WireAnswer(fields, layout);
    Outcome outcome = OperationCall.make(fronts.apply(reading), call.operation(), events);
    done.accept(new LaneCall(planned.lane(), planned.index(), outcome, began, ended));
  }
}
