package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.spi.VirtualClock;
import org.rtmv1.tck.wire.AgentSubject;
import org.rtmv1.tck.wire.LaneCall;

/**
 * A fresh subject that several callers use at the same time: on threads of this process, or behind
 * an agent on threads of the agent's.
 */
final class SharedSubject {
  private final LanePool pool;
  private final Random pauses;
  private final RoutingTableManager manager;
  private final long virtualTime;
  private final UnderWay underWay = new UnderWay();

  /** Opens a subject. */
  SharedSubject(RoutingTableManagerProvider provider, LanePool pool, Random pauses) {
    this.pool = pool;
    this.pauses = pauses;
    this.manager = pool.run("open", provider::open);
    this.virtualTime =
        pool.run("virtualClock", () -> manager.virtualClock().map(VirtualClock::now).orElse(0L));
  }

  /** Makes an event for the subject to signal. */
  HesitantEvent newEvent(int number) {
    return new HesitantEvent(number, underWay);
  }

  /** Returns the time of the virtual clock, which stands still; 0 where there is none. */
  long virtualTime() {
    return virtualTime;
  }

  /**
   * Lets each caller make its calls one after another, all callers at the same time; returns when
   * all calls have returned.
   *
   * @param calls one list for each caller
   * @param events returns the event with a number
   * @param done takes each call that has returned, also where others do not
   * @throws org.rtmv1.tck.engine.SubjectLostException where a call does not return in time
   * @throws CallFailedException where a call throws
   * @throws org.rtmv1.tck.wire.AgentException where the agent's process is lost
   */
  void call(List<List<Operation>> calls, IntFunction<ChangeEvent> events, Consumer<LaneCall> done) {
    if (manager instanceof AgentSubject agent) {
      agent.callTogether(calls, events, done);
    } else {
      race(calls, call -> OperationCall.make(manager, call, events), done);
    }
  }

  private void race(
      List<List<Operation>> calls, Function<Operation, Outcome> subject, Consumer<LaneCall> done) {
    List<Lane> lanes = new ArrayList<>();
    for (List<Operation> each : calls) {
      lanes.add(new Lane(lanes.size(), each, subject, new Random(pauses.nextLong()), underWay));
    }
    try {
      pool.race(lanes);
    } finally {
      lanes.forEach(lane -> lane.returned().forEach(done));
    }
  }

  /** Brings events up to date that live in an agent's process. */
  void refreshEvents() {
    if (manager instanceof AgentSubject agent) {
      agent.refreshEvents();
    }
  }

  void close() {
    pool.run(
        "close",
        () -> {
          manager.close();
          return true;
        });
  }

  /** Ends a subject that failed before. */
  void abandon() {
    if (manager instanceof AgentSubject agent) {
      agent.abandon();
    }
  }
}
