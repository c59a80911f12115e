package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.wire.AgentSubject;
import org.rtmv1.tck.wire.RawArguments;

/**
 * One case's session with a fresh subject: the 14 functions behind the border checks, events of the
 * kit, a recording, and the oracle's opinion of every call.
 *
 * <p>Each call has a deadline. One that does not return, throws or returns what the
 * service-provider interface rules out ends the session with a {@link SubjectLostException}, as
 * does every call after it. One thread uses a session at a time.
 */
public final class Session implements AutoCloseable {
  private final Recording recording;
  private final CaseThread thread;
  private final CheckedSubject subject;
  private final CaseClock clock;
  private final EventWatch watch;
  private final SessionEvents events = new SessionEvents();
  private final SecondOpinion opinion;
  private final CountDownLatch end = new CountDownLatch(1);
  private Judgement lastJudgement = Judgement.ACCEPTED;
  private @Nullable SubjectLostException lost;

  private Session(
      RunSettings settings, CaseThread thread, CheckedSubject subject, Recording recording) {
    this.watch = new EventWatch(subject, settings.messageWait());
    this.thread = thread;
    this.subject = subject;
    this.recording = recording;
    this.clock = thread.run(() -> new CaseClock(subject));
    this.opinion = new SecondOpinion(Judge.NONE, recording);
  }

  /**
   * Opens a subject and remembers everything that happens to it.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public static Session open(RunSettings settings) {
    return open(settings, SubjectOpening.manifest(settings));
  }

  static Session open(RunSettings settings, Manifest manifest) {
    return open(settings, manifest, Recording.ofEverything());
  }

  /**
   * Opens a subject for a long walk, of which only the last {@code entries} are remembered.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public static Session openForWalk(RunSettings settings, Manifest manifest, int entries) {
    return open(settings, manifest, Recording.ofLast(entries));
  }

  private static Session open(RunSettings settings, Manifest manifest, Recording recording) {
    CaseThread thread = SubjectOpening.thread(settings);
    try {
      SubjectOpening opening = new SubjectOpening(settings.provider(), thread.meter());
      CheckedSubject subject = thread.run(() -> opening.subject(manifest));
      return new Session(settings, thread, subject, recording);
    } catch (SubjectLostException e) {
      thread.close();
      throw e;
    }
  }

  /** Returns what the subject tells about itself. */
  public Manifest manifest() {
    return subject.manifest();
  }

  /** Makes a call and has it judged; {@link #deviation} keeps the first thing that was wrong. */
  public Outcome call(Operation operation) {
    return call(operation, "");
  }

  /** Makes a call as {@link #call(Operation)}; the recording gives the new handle this name. */
  public Outcome call(Operation operation, String handleName) {
    return thread.isCurrent()
        ? judged(operation, handleName)
        : onThread(() -> judged(operation, handleName));
  }

  /**
   * Runs work that uses this session for the kit's own purposes; the recording shows it as the one
   * line {@code text}, unless it does not come to its end.
   */
  public void aside(String text, Runnable work) {
    recording.aside(text, work);
  }

  /**
   * Runs {@code walk} on the session's own thread, where a {@link #call} costs no hand-off: for
   * walks of millions of calls, each of which still has its deadline.
   */
  public <T> T walk(Callable<T> walk) {
    return onThread(walk);
  }

  /** Returns what the oracle said of the last call or look. */
  public Judgement lastJudgement() {
    return lastJudgement;
  }

  /** Makes a new event, not signalled. */
  public KitEvent newEvent() {
    return events.add();
  }

  /**
   * Looks at an event. Where a message is owed to its client, the event has the settings' time to
   * become signalled.
   */
  public boolean isSignalled(int event) {
    KitEvent looked = events.get(event);
    long client = events.client(looked);
    if (client != 0 && !looked.isSignalled()) {
      run(() -> awaitOwed(looked, client));
    }
    return seen(looked);
  }

  /** Looks at an event that is expected to be signalled, for which it has the settings' time. */
  public boolean awaitSignalled(int event) {
    run(() -> watch.await(events.get(event)));
    return seen(events.get(event));
  }

  /**
   * Makes a call behind an agent with arguments that operations cannot express. Where they change
   * what the call means, the oracle is not asked from here on.
   */
  public Outcome call(Operation operation, RawArguments arguments) {
    if (!arguments.isHarmless()) {
      opinion.fallSilent();
    }
    AgentSubject agent = agent().orElseThrow();
    recording.add(new Recording.Note("the next call passes what no ordinary one does"));
    return onThread(
        () -> {
          agent.prepareNext(arguments);
          return judged(operation, "");
        });
  }

  /** Returns the subject where it is behind an agent. */
  public Optional<AgentSubject> agent() {
    return subject.agent();
  }

  /** Returns the latest time at which the subject's clock can stand, a FILETIME. */
  public long now() {
    return clock.latest();
  }

  /** Lets time pass: on the virtual clock where there is one, else on the wall. */
  public void pass(Duration duration) {
    if (clock.isVirtual()) {
      clock.setVirtual(onThread(() -> subject.advance(duration)));
    } else {
      waitOnTheWall(duration);
    }
    recording.add(new Recording.TimePassed(duration));
  }

  /** Makes the {@code nth} allocation from now on fail. */
  public void armShortage(int nth) {
    run(() -> subject.armShortage(nth));
    recording.add(new Recording.Note("allocation " + nth + " from here on is made to fail"));
  }

  /** Ends the shortage and tells whether an allocation failed. */
  public boolean disarmShortage() {
    boolean provoked = onThread(subject::disarmShortage);
    recording.add(new Recording.Note("the shortage ends"));
    return provoked;
  }

  /** Sets a protocol's priority; the oracle is not asked from here on. */
  public void setPriority(int routingProtocol, int priority) {
    run(() -> subject.setPriority(routingProtocol, priority));
    opinion.fallSilent();
    recording.add(
        new Recording.Note(
            "priority of protocol %s is set to %d"
                .formatted(RouteText.number(routingProtocol), priority)));
  }

  /** Returns what happened so far. */
  public Recording recording() {
    return recording;
  }

  /** Returns the first deviation that the oracle saw, with the steps that led to it. */
  public Optional<Finding> deviation() {
    return opinion.finding();
  }

  /** Returns what the oracle could not decide. */
  public List<Judgement.Inconclusive> inconclusive() {
    return opinion.inconclusive();
  }

  /** Returns the choices that the oracle saw the subject make. */
  public List<Observation> observations() {
    return opinion.observations();
  }

  /**
   * Closes the subject.
   *
   * @throws SubjectLostException where closing it fails and nothing failed before
   */
  @Override
  public void close() {
    end.countDown();
    try (thread) {
      if (lost == null) {
        run(subject::close);
      } else {
        subject.abandon();
      }
    }
  }

  private Outcome judged(Operation operation, String handleName) {
    if (operation instanceof Operation.DequeueRouteChangeMessage dequeue) {
      awaitOwed(events.of(dequeue.clientHandle()), dequeue.clientHandle());
    }
    long earliest = clock.earliest();
    Outcome outcome = subject.call(operation, thread.meter(), events::get);
    long latest = clock.latest();
    events.happened(operation, outcome);
    recording.add(new Recording.Call(operation, outcome, latest, handleName));
    lastJudgement = opinion.of(operation, outcome, earliest, latest);
    return outcome;
  }

  private void awaitOwed(@Nullable KitEvent event, long client) {
    if (event != null && !event.isSignalled() && opinion.owesMessage(client)) {
      watch.await(event);
    }
  }

  private boolean seen(KitEvent event) {
    boolean signalled =
        watch.asksSubject() ? onThread(() -> watch.isSignalled(event)) : event.isSignalled();
    recording.add(new Recording.EventSeen(event.number(), signalled));
    lastJudgement = opinion.of(event.number(), signalled, clock.earliest(), clock.latest());
    return signalled;
  }

  private void waitOnTheWall(Duration duration) {
    try {
      if (end.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new SubjectLostException(Blame.KIT, "The session was closed while time passed.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubjectLostException(Blame.MACHINE, "The run was interrupted while time passed.");
    }
  }

  private void run(Runnable work) {
    onThread(
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T onThread(Callable<T> work) {
    if (lost != null) {
      throw lost;
    }
    try {
      return thread.run(work);
    } catch (SubjectLostException e) {
      lost = e;
      throw e;
    }
  }
}
