package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RequirementId;
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
  private static final Judgement.Inconclusive LATE_DELIVERY =
      new Judgement.Inconclusive(
          new RequirementId("DEQ-12"),
          "the subject delivers messages later than the calls that cause them return");

  private final Recording recording;
  private final CaseThread thread;

  /** Whether the thread ends with this session. */
  private final boolean ownsThread;

  private final Conversation conversation;
  private final CountDownLatch end = new CountDownLatch(1);
  private @Nullable SubjectLostException lost;

  private Session(
      CaseThread thread, boolean ownsThread, Conversation conversation, Recording recording) {
    this.thread = thread;
    this.ownsThread = ownsThread;
    this.conversation = conversation;
    this.recording = recording;
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
    SessionTrace trace = settings.trace().open(RunTrace.SessionKind.CASE);
    return open(settings, manifest, Recording.ofEverything(trace));
  }

  /**
   * Opens a subject for a long walk, of which only the last {@code entries} are remembered.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public static Session openForWalk(RunSettings settings, Manifest manifest, int entries) {
    SessionTrace trace = settings.trace().open(RunTrace.SessionKind.WALK);
    return open(settings, manifest, Recording.ofLast(entries, trace));
  }

  /** Opens a subject for a short run on a thread that other sessions use before and after. */
  static Session open(RunSettings settings, Manifest manifest, int entries, CaseThread thread) {
    SessionTrace trace = settings.trace().open(RunTrace.SessionKind.WALK);
    Recording recording = Recording.ofLast(entries, trace);
    return new Session(thread, false, opened(settings, manifest, thread, recording), recording);
  }

  private static Session open(RunSettings settings, Manifest manifest, Recording recording) {
    CaseThread thread = SubjectOpening.thread(settings);
    try {
      return new Session(thread, true, opened(settings, manifest, thread, recording), recording);
    } catch (SubjectLostException e) {
      thread.close();
      throw e;
    }
  }

  private static Conversation opened(
      RunSettings settings, Manifest manifest, CaseThread thread, Recording recording) {
    try {
      return thread.run(() -> conversation(settings, manifest, thread, recording));
    } catch (SubjectLostException e) {
      recording.trace().lost(e);
      throw e;
    }
  }

  private static Conversation conversation(
      RunSettings settings, Manifest manifest, CaseThread thread, Recording recording) {
    SubjectOpening opening = new SubjectOpening(settings.provider(), thread.meter());
    return new Conversation(
        opening.subject(manifest), thread.meter(), settings.messageWait(), recording);
  }

  /** Returns what the subject tells about itself. */
  public Manifest manifest() {
    return conversation.subject().manifest();
  }

  /** Makes a call and has it judged; {@link #deviation} keeps the first thing that was wrong. */
  public Outcome call(Operation operation) {
    return call(operation, "");
  }

  /** Makes a call as {@link #call(Operation)}; the recording gives the new handle this name. */
  public Outcome call(Operation operation, String handleName) {
    return thread.isCurrent()
        ? conversation.call(operation, handleName)
        : onThread(() -> conversation.call(operation, handleName));
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
    return conversation.lastJudgement();
  }

  /** Makes a new event, not signalled. */
  public KitEvent newEvent() {
    return conversation.events().add();
  }

  /** Makes a new event that is signalled already; the oracle is not asked from here on. */
  public KitEvent newSignalledEvent() {
    conversation.advise(Happening.Advice.FALL_SILENT);
    KitEvent event = newEvent();
    event.signal();
    return event;
  }

  /**
   * Looks at an event. Where a message is owed to its client, the event has the settings' time to
   * become signalled.
   */
  public boolean isSignalled(int event) {
    return onThread(() -> conversation.look(conversation.events().get(event)));
  }

  /** Looks at an event that is expected to be signalled, for which it has the settings' time. */
  public boolean awaitSignalled(int event) {
    return onThread(() -> conversation.await(conversation.events().get(event)));
  }

  /**
   * Makes a call behind an agent with arguments that operations cannot express. Where they change
   * what the call means, the oracle is not asked from here on.
   */
  public Outcome call(Operation operation, RawArguments arguments) {
    return onThread(() -> conversation.call(operation, arguments));
  }

  /** Returns the subject where it is behind an agent. */
  public Optional<AgentSubject> agent() {
    return conversation.subject().agent();
  }

  /** Returns the latest time at which the subject's clock can stand, a FILETIME. */
  public long now() {
    return conversation.clock().latest();
  }

  /** Lets time pass: on the virtual clock where there is one, else on the wall. */
  public void pass(Duration duration) {
    if (conversation.clock().isVirtual()) {
      run(() -> conversation.advance(duration));
    } else {
      waitOnTheWall(duration);
    }
    recording.add(new Happening.TimePassed(duration));
  }

  /** Makes the {@code nth} allocation from now on fail. */
  public void armShortage(int nth) {
    run(() -> conversation.armShortage(nth));
  }

  /** Ends the shortage and tells whether an allocation failed. */
  public boolean disarmShortage() {
    return onThread(conversation::disarmShortage);
  }

  /** Sets a protocol's priority; the oracle is not asked from here on. */
  public void setPriority(int routingProtocol, int priority) {
    run(() -> conversation.setPriority(routingProtocol, priority));
  }

  /** Has the recording show these lines as the last things that happened. */
  public void note(List<String> lines) {
    lines.forEach(line -> recording.add(new Happening.Note(line)));
  }

  /** Returns what happened so far. */
  public Recording recording() {
    return recording;
  }

  /** Returns the oracle that judges this session; it means nothing behind its first deviation. */
  public Oracle oracle() {
    return conversation.opinion().oracle();
  }

  /**
   * Tells whether the oracle still follows the subject: no deviation yet, and nothing beyond it.
   */
  public boolean isFollowed() {
    return conversation.opinion().follows();
  }

  /** Returns the first deviation that the oracle saw, with the steps that led to it. */
  public Optional<Finding> deviation() {
    return conversation.opinion().finding();
  }

  /** Returns how many calls had been made when the first deviation showed; 0 without one. */
  public long deviatedAt() {
    return conversation.opinion().deviatedAt();
  }

  /**
   * Returns what keeps an expectation that failed from proving anything: what the oracle could not
   * decide, and messages that come when they like, of which a case may have seen too few.
   */
  public List<Judgement.Inconclusive> doubts() {
    List<Judgement.Inconclusive> doubts = new ArrayList<>(inconclusive());
    if (conversation.opinion().sawLateDelivery()) {
      doubts.add(LATE_DELIVERY);
    }
    return doubts;
  }

  /** Returns what the oracle could not decide. */
  public List<Judgement.Inconclusive> inconclusive() {
    return conversation.opinion().inconclusive();
  }

  /** Returns how the subject was lost; null where it was not. */
  @Nullable SubjectLostException loss() {
    return lost;
  }

  /** Notes the result of the case that this session was for, in the trace of the run. */
  void concludes(CaseResult result) {
    recording.trace().concludes(result);
  }

  /** Returns the choices that the oracle saw the subject make. */
  public List<Observation> observations() {
    return conversation.opinion().observations();
  }

  /**
   * Closes the subject.
   *
   * @throws SubjectLostException where closing it fails and nothing failed before
   */
  @Override
  public void close() {
    end.countDown();
    try {
      if (lost == null) {
        run(conversation.subject()::close);
      } else {
        conversation.subject().abandon();
      }
    } finally {
      if (ownsThread) {
        thread.close();
      }
      recording.trace().closed(inconclusive());
    }
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
      recording.trace().lost(e);
      throw e;
    }
  }
}
