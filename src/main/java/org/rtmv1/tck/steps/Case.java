package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.TableState;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.wire.RawArguments;

/** One scenario in progress: its session, its names, its last call, and what stopped it. */
public final class Case {
  private static final long MILLISECOND = 10_000;
  private static final String WHEN = "When";
  private static final long NONE = -1;
  private final List<Observation> observations = new ArrayList<>();
  private final Additions additions = new Additions();
  private @Nullable RunContext run;
  private @Nullable Session session;
  private @Nullable Names names;
  private @Nullable LastCall last;
  private RouteRow criteria = new RouteRow(Map.of());
  private @Nullable Stop stop;
  private @Nullable String end;
  private boolean preparing = true;
  private long callsBefore;
  private long callsBeforeWhen = NONE;
  private String step = "";
  private int steps;
  private long histories;
  private long callsOfSeveral;
  private final Tables tables = new Tables();

  /** Takes in which step comes next; what the scenario is about begins with its last "When". */
  void startStep(String keyword, String text) {
    step = text;
    steps++;
    preparing = false;
    endWhen();
    if (keyword.startsWith(WHEN)) {
      callsBeforeWhen = calls();
    }
  }

  /** Looks at the table behind a step. */
  void endStep() {
    if (session != null) {
      tables.look(session, steps);
    }
  }

  List<TableState> tables() {
    return tables.states();
  }

  /** A "When" that made no call only asks whether the scenario goes on. */
  private void endWhen() {
    if (callsBeforeWhen != NONE && calls() > callsBeforeWhen) {
      callsBefore = callsBeforeWhen;
    }
    callsBeforeWhen = NONE;
  }

  /** Says that the present step prepares: what fails in it blocks the case. */
  void prepares() {
    preparing = true;
  }

  /** Opens a subject, unless the scenario is not for this one. */
  void begin(RunContext context, Collection<String> tags) {
    run = context;
    try {
      Applicability applicability = new Applicability(context.manifest(), context.settings());
      Optional<Stop.Early> obstacle = applicability.obstacle(tags);
      if (obstacle.isPresent()) {
        throw ends(obstacle.get());
      }
      Optional<String> brokenOff = context.brokenOff();
      if (brokenOff.isPresent()) {
        throw ends(new Stop.NotTested(brokenOff.get()));
      }
      session = context.open();
    } catch (SubjectLostException e) {
      throw lost(e);
    }
    names = new Names(session.manifest());
  }

  /** Closes the subject; a failure to close is the case's. */
  void close() {
    if (session != null) {
      try {
        session.close();
      } catch (SubjectLostException e) {
        stopFor(new Stop.Lost(e, true));
      }
    }
  }

  /** Hands the result of the case to the journal. */
  void publish(CaseResult result) {
    if (session == null) {
      run().publish(result);
    } else {
      run().publish(result, session);
    }
  }

  RunContext run() {
    return there(run, "run");
  }

  Session session() {
    return there(session, "session");
  }

  Names names() {
    return there(names, "session");
  }

  /** Returns the criteria route of the steps that follow. */
  Route criteria(Family family) {
    return criteria.criteria(names(), family);
  }

  void setCriteria(RouteRow row) {
    criteria = row;
  }

  /** Returns the routes that clients have added so far. */
  Additions additions() {
    return additions;
  }

  LastCall last() {
    return there(last, "call before this step");
  }

  /** Makes a call on behalf of the present step. */
  Outcome ask(Operation operation) {
    return ask(operation, "");
  }

  private Outcome ask(Operation operation, String handleName) {
    try {
      return session().call(operation, handleName);
    } catch (SubjectLostException e) {
      throw lost(e);
    }
  }

  /** Makes a call that must succeed for the case to go on. */
  void prepare(Act act) {
    prepares();
    LastCall call = timed(act);
    if (!call.succeeded()) {
      throw unexpected(call.function().documentedName() + " → success", call.text());
    }
  }

  /** Makes the call that the scenario is about. */
  void perform(Act act) {
    last = timed(act);
  }

  /** Makes the call that the scenario is about, behind an agent, with odd arguments. */
  void perform(Act act, RawArguments arguments) {
    try {
      dare(act, arguments);
    } catch (SubjectLostException e) {
      throw lost(e);
    }
  }

  /** Makes a call that the subject may not survive: its end is an answer as well. */
  void performHostile(Act act, RawArguments arguments) {
    try {
      dare(act, arguments);
    } catch (SubjectLostException e) {
      if (e.blame() != Blame.SUBJECT) {
        throw lost(e);
      }
      end = e.reason().lines().findFirst().orElse("no answer");
    }
  }

  /** Returns how the subject ended in a hostile call, if it did. */
  Optional<String> end() {
    return Optional.ofNullable(end);
  }

  /** Uses the session in a way that may lose the subject. */
  void use(Runnable work) {
    try {
      work.run();
    } catch (SubjectLostException e) {
      throw lost(e);
    }
  }

  /** Does something for the kit's own purposes, which reports show as one line. */
  void aside(String text, Runnable work) {
    session().aside(text, work);
  }

  /** Returns what to throw to end a scenario early without a verdict. */
  TestAbortedException ends(Stop.Early why) {
    stopFor(why);
    return new TestAbortedException(why.reason());
  }

  /** Returns what to throw where something other than expected was seen. */
  RuntimeException unexpected(String expected, String butWas) {
    if (preparing) {
      String reason = "%s: expected %s, but was %s".formatted(step, expected, butWas);
      return ends(new Stop.Unprepared(reason));
    }
    stopFor(new Stop.Unexpected(expected, butWas));
    throw new AssertionFailedError(
        "%s%n  expected: %s%n  but was:  %s".formatted(step, expected, butWas), expected, butWas);
  }

  void observed(Observation observation) {
    observations.add(observation);
  }

  /** Returns what is known of the case so far. */
  Ending ending() {
    endWhen();
    Optional<Session> open = Optional.ofNullable(session);
    return new Ending(
        Optional.ofNullable(stop),
        open.flatMap(Session::deviation),
        open.map(Session::deviatedAt).orElse(0L) > callsBefore,
        open.map(stop instanceof Stop.Unexpected ? Session::doubts : Session::inconclusive)
            .orElse(List.of()),
        () -> open.map(each -> each.recording().lines()).orElse(List.of()));
  }

  /** Returns the steps' and the oracle's observations. */
  List<Observation> observations() {
    List<Observation> all = new ArrayList<>(observations);
    if (session != null) {
      all.addAll(session.observations());
    }
    return all;
  }

  /** Returns the number of calls made. */
  long calls() {
    return callsOfSeveral + (session == null ? 0 : session.recording().calls());
  }

  /** Takes in calls of several callers, which were made on subjects of their own. */
  void count(long newHistories, long newCalls) {
    histories += newHistories;
    callsOfSeveral += newCalls;
  }

  /** Returns how many histories there were in which calls of several callers overlapped. */
  long histories() {
    return histories;
  }

  /** Notes what stops the scenario, unless something did before. */
  void stopFor(Stop why) {
    if (stop == null) {
      stop = why;
    }
  }

  private LastCall timed(Act act) {
    long earliest = session().now() - MILLISECOND;
    Outcome outcome = ask(act.operation(), act.handleName());
    act.keep().accept(outcome);
    LastCall call = new LastCall(act.operation(), outcome, earliest, session().now());
    additions.note(call);
    return call;
  }

  private void dare(Act act, RawArguments arguments) {
    long earliest = session().now() - MILLISECOND;
    Outcome outcome = session().call(act.operation(), arguments);
    last = new LastCall(act.operation(), outcome, earliest, session().now());
  }

  /** Ends the scenario where another requirement than its own was seen to be broken. */
  RuntimeException follows(Finding finding) {
    stopFor(new Stop.Follows(finding));
    throw new AssertionFailedError(finding.requirement() + " is broken: " + finding.butWas());
  }

  /** Returns what to throw where the subject was lost. */
  SubjectLostException lost(SubjectLostException loss) {
    stopFor(new Stop.Lost(loss, preparing));
    return loss;
  }

  private static <T> T there(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("The scenario has no " + what + ".");
    }
    return value;
  }
}
