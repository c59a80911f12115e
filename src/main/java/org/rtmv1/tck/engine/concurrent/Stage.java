package org.rtmv1.tck.engine.concurrent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rtmv1.tck.engine.CallLines;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.wire.LaneCall;

/** Where one history takes place: a subject, its callers, and everything that was called. */
final class Stage {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final int PER_MICROSECOND = 1000;

  private final SharedSubject subject;
  private final Manifest manifest;
  private final Duration messageWait;
  private final boolean inTurn;
  private final List<HesitantEvent> events = new ArrayList<>();
  private final List<HistoryCall> history = new ArrayList<>();

  /**
   * Makes a stage.
   *
   * @param inTurn whether callers that would call at the same time call one after another
   */
  Stage(SharedSubject subject, Manifest manifest, RunSettings settings, boolean inTurn) {
    this.subject = subject;
    this.manifest = manifest;
    this.messageWait = settings.messageWait();
    this.inTurn = inTurn;
  }

  Manifest manifest() {
    return manifest;
  }

  long virtualTime() {
    return subject.virtualTime();
  }

  /** Makes one call while nobody else makes any. */
  Outcome call(Operation operation) {
    make(List.of(List.of(operation)), 0);
    Outcome outcome = history.get(history.size() - 1).outcome();
    if (outcome == null) {
      throw new IllegalStateException("A call has returned without an outcome.");
    }
    return outcome;
  }

  /** Lets callers make their calls at the same time, one list for each of them. */
  void together(List<List<Operation>> calls) {
    if (inTurn) {
      calls.forEach(each -> each.forEach(this::call));
    } else {
      make(calls, 1);
    }
  }

  private void make(List<List<Operation>> calls, int firstCaller) {
    List<LaneCall> returned = new ArrayList<>();
    try {
      subject.call(calls, number -> events.get(number - 1), returned::add);
    } finally {
      List<HistoryCall> made = new ArrayList<>();
      for (int lane = 0; lane < calls.size(); lane++) {
        made.addAll(callsOf(firstCaller + lane, calls.get(lane), of(returned, lane)));
      }
      made.sort(Comparator.comparingLong(HistoryCall::began));
      history.addAll(made);
    }
  }

  private static List<LaneCall> of(List<LaneCall> returned, int lane) {
    return returned.stream()
        .filter(each -> each.lane() == lane)
        .sorted(Comparator.comparingInt(LaneCall::index))
        .toList();
  }

  /** What stands behind a call that has not returned was not made. */
  private static List<HistoryCall> callsOf(
      int caller, List<Operation> calls, List<LaneCall> returned) {
    List<HistoryCall> made = new ArrayList<>();
    for (LaneCall each : returned) {
      made.add(
          new HistoryCall(
              caller, calls.get(each.index()), each.outcome(), each.began(), each.ended()));
    }
    if (returned.size() < calls.size()) {
      Operation underWay = calls.get(returned.size());
      made.add(new HistoryCall(caller, underWay, null, Long.MAX_VALUE, Long.MAX_VALUE));
    }
    return made;
  }

  /** Makes a new event and returns its number. */
  int newEvent() {
    events.add(subject.newEvent(events.size() + 1));
    return events.size();
  }

  boolean isSignalled(int event) {
    subject.refreshEvents();
    return events.get(event - 1).isSignalled();
  }

  /** Waits for an event, as long as the settings say, and tells whether it is signalled. */
  boolean awaitSignalled(int event) {
    long end = System.nanoTime() + messageWait.toNanos();
    while (!isSignalled(event) && System.nanoTime() < end) {
      events.get(event - 1).await(LOOK);
    }
    return isSignalled(event);
  }

  /** Returns all calls so far, those that were made at the same time by their beginnings. */
  List<HistoryCall> history() {
    return List.copyOf(history);
  }

  /** Tells whether any two calls were under way at the same time. */
  boolean hasOverlap() {
    for (int i = 0; i < history.size(); i++) {
      HistoryCall one = history.get(i);
      for (int j = i + 1; j < history.size() && history.get(j).began() < one.ended(); j++) {
        if (one.overlaps(history.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the history in words. */
  List<String> lines() {
    CallLines lines = new CallLines();
    long start = history.isEmpty() ? 0 : history.get(0).began();
    for (HistoryCall each : history) {
      Outcome outcome = each.outcome();
      if (outcome == null) {
        lines.add("caller %d: ".formatted(each.caller()), each.operation(), "did not return");
      } else {
        lines.add(prefix(each, start), each.operation(), outcome);
      }
    }
    return lines.lines();
  }

  private static String prefix(HistoryCall call, long start) {
    return call.caller() == 0
        ? ""
        : "caller %d, %d to %d µs: "
            .formatted(
                call.caller(),
                (call.began() - start) / PER_MICROSECOND,
                (call.ended() - start) / PER_MICROSECOND);
  }
}
