package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.wire.RawArguments;

/**
 * What is said to a subject and what it answers: each call is timed, recorded and judged. Used on
 * the case's thread only.
 */
final class Conversation {
  private final CheckedSubject subject;
  private final CallMeter meter;
  private final Recording recording;
  private final CaseClock clock;
  private final EventWatch watch;
  private final SecondOpinion opinion;
  private final SessionEvents events = new SessionEvents();
  private final IntFunction<ChangeEvent> eventsByNumber = events::get;

  /** Whether the time for a message that is owed has run out; once is enough for a session. */
  private boolean waitedInVain;

  private boolean late;
  private Judgement lastJudgement = Judgement.ACCEPTED;

  Conversation(CheckedSubject subject, CallMeter meter, Duration messageWait, Recording recording) {
    this.subject = subject;
    this.meter = meter;
    this.recording = recording;
    this.clock = new CaseClock(subject);
    this.watch = new EventWatch(subject, messageWait);
    this.opinion = new SecondOpinion(new Oracle(subject.manifest()), recording);
  }

  CheckedSubject subject() {
    return subject;
  }

  CaseClock clock() {
    return clock;
  }

  SessionEvents events() {
    return events;
  }

  SecondOpinion opinion() {
    return opinion;
  }

  Judgement lastJudgement() {
    return lastJudgement;
  }

  Outcome call(Operation operation, String handleName) {
    KitEvent event = null;
    if (operation instanceof Operation.DequeueRouteChangeMessage dequeue) {
      event = events.of(dequeue.clientHandle());
      awaitOwed(event, dequeue.clientHandle());
    }
    long earliest = clock.earliest();
    Outcome outcome = subject.call(operation, meter, eventsByNumber);
    long latest = clock.latest();
    events.happened(operation, outcome);
    noteDelivery(event);
    recording.add(new Happening.Call(operation, outcome, earliest, latest, handleName));
    lastJudgement = opinion.of(operation, outcome, earliest, latest);
    return outcome;
  }

  Outcome call(Operation operation, RawArguments arguments) {
    if (!arguments.isHarmless()) {
      advise(Happening.Advice.FALL_SILENT);
    }
    recording.add(new Happening.Note("the next call passes what no ordinary one does"));
    subject.agent().orElseThrow().prepareNext(arguments);
    return call(operation, "");
  }

  /** Looks at an event, which has its time to be signalled where a message is owed. */
  boolean look(KitEvent event) {
    awaitOwed(event, events.client(event));
    return seen(event);
  }

  /** Looks at an event that has its time to be signalled in any case. */
  boolean await(KitEvent event) {
    watch.await(event);
    return seen(event);
  }

  void advance(Duration duration) {
    clock.setVirtual(subject.advance(duration));
  }

  void armShortage(int nth) {
    subject.armShortage(nth);
    advise(Happening.Advice.SHORTAGE_ARMED);
    recording.add(new Happening.Note("allocation " + nth + " from here on is made to fail"));
  }

  boolean disarmShortage() {
    boolean provoked = subject.disarmShortage();
    advise(Happening.Advice.SHORTAGE_OVER);
    recording.add(new Happening.Note("the shortage ends"));
    return provoked;
  }

  void setPriority(int routingProtocol, int priority) {
    subject.setPriority(routingProtocol, priority);
    advise(Happening.Advice.FALL_SILENT);
    recording.add(
        new Happening.Note(
            "priority of protocol %s is set to %d"
                .formatted(RouteText.number(routingProtocol), priority)));
  }

  private void awaitOwed(@Nullable KitEvent event, long client) {
    if (event == null
        || event.isSignalled()
        || waitedInVain
        || !opinion.owesMessage(client)
        || watch.isSignalled(event)) {
      return;
    }
    watch.await(event);
    if (event.isSignalled()) {
      deliversLate();
    } else {
      waitedInVain = true;
    }
  }

  /** A subject that signals from a thread of its own may still have messages on the way. */
  private void noteDelivery(@Nullable KitEvent event) {
    if (event != null
        && !late
        && event.isSignalledBehind(Thread.currentThread())
        && subject.agent().isEmpty()) {
      deliversLate();
    }
  }

  private void deliversLate() {
    late = true;
    advise(Happening.Advice.DELIVERS_LATE);
  }

  void advise(Happening.Advice advice) {
    recording.add(advice);
    opinion.take(advice);
  }

  private boolean seen(KitEvent event) {
    boolean signalled = watch.isSignalled(event);
    long earliest = clock.earliest();
    long latest = clock.latest();
    noteDelivery(event);
    recording.add(new Happening.EventSeen(event.number(), signalled, earliest, latest));
    lastJudgement = opinion.of(event.number(), signalled, earliest, latest);
    return signalled;
  }
}
