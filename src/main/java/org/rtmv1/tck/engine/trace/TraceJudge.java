package org.rtmv1.tck.engine.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * Judges a trace again: every call of every session, each session by a fresh oracle.
 *
 * <p>What the run concluded of a case stands where the oracle sees of its session what it saw in
 * the run; where it sees something else, the case is settled anew.
 */
public final class TraceJudge {
  private static final String WALK = "walk:";

  private final TraceReader trace;
  private final Map<Integer, JudgedSession> sessions = new HashMap<>();
  private final List<JudgedSession> walks = new ArrayList<>();
  private final List<CaseResult> results = new ArrayList<>();
  private final List<CaseResult> walkResults = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int opened;
  private long calls;
  private long walkCalls;

  private TraceJudge(TraceReader trace) {
    this.trace = trace;
  }

  /**
   * Judges a trace; of one that is not whole, what is there.
   *
   * @throws MalformedTraceException where the file does not begin like a trace
   * @throws IOException where it cannot be read
   */
  public static JudgedTrace judge(Path file) throws IOException, MalformedTraceException {
    try (TraceReader trace = TraceReader.open(file)) {
      return new TraceJudge(trace).judge();
    }
  }

  private JudgedTrace judge() throws IOException {
    @Nullable String damage = null;
    try {
      for (Optional<TraceLine> line = trace.next(); line.isPresent(); line = trace.next()) {
        take(line.get());
      }
    } catch (MalformedTraceException e) {
      damage = e.reason();
    }
    settleRest();
    return new JudgedTrace(
        trace.header(),
        results,
        opened,
        calls,
        walkCalls,
        differences,
        Optional.ofNullable(damage));
  }

  private void take(TraceLine line) throws MalformedTraceException {
    if (line instanceof TraceLine.Opened begun) {
      open(begun);
    } else if (line instanceof TraceLine.Happened happened) {
      happened(happened);
    } else if (line instanceof TraceLine.Concluded concluded) {
      conclude(concluded);
    } else if (line instanceof TraceLine.Deviated deviated) {
      session(deviated.session()).take(deviated);
    } else if (line instanceof TraceLine.Lost lost) {
      session(lost.session()).take(lost);
    } else if (line instanceof TraceLine.Closed closed) {
      session(closed.session()).take(closed);
    }
  }

  private void open(TraceLine.Opened begun) throws MalformedTraceException {
    JudgedSession session = new JudgedSession(begun, trace.header().manifest());
    if (sessions.putIfAbsent(begun.session(), session) != null) {
      throw trace.malformed("opens session " + begun.session() + ", which is open");
    }
    opened++;
    if (session.isWalk()) {
      walks.add(session);
    }
  }

  private void happened(TraceLine.Happened happened) throws MalformedTraceException {
    JudgedSession session = session(happened.session());
    long before = session.calls();
    try {
      if (!session.happened(happened.happening())) {
        throw trace.malformed("goes on with session " + happened.session() + ", which has ended");
      }
    } catch (SubjectLostException e) {
      throw trace.malformed("has a route of another family than its call is about");
    }
    calls += session.calls() - before;
    walkCalls += session.isWalk() ? session.calls() - before : 0;
  }

  private void conclude(TraceLine.Concluded concluded) throws MalformedTraceException {
    CaseResult result = concluded.result();
    if (concluded.session() != 0) {
      JudgedSession session = session(concluded.session());
      results.add(session.settled(result));
      session.difference().ifPresent(each -> differences.add(each + " (" + result.id() + ")"));
      sessions.remove(concluded.session());
    } else if (result.id().startsWith(WALK)) {
      walkResults.add(result);
    } else {
      results.add(result);
    }
  }

  private JudgedSession session(int number) throws MalformedTraceException {
    JudgedSession session = sessions.get(number);
    if (session == null) {
      throw trace.malformed("speaks of session " + number + ", which is not open");
    }
    return session;
  }

  /** Settles walks, whose results come at the end of a run, and sessions that have no result. */
  private void settleRest() {
    for (CaseResult result : walkResults) {
      results.add(isConfirmed(result) ? result : unconfirmed(result));
    }
    for (JudgedSession session : sessions.values()) {
      if (session.isWalk()) {
        session.difference().ifPresent(differences::add);
      }
      session
          .deviation()
          .filter(found -> !isReduced(session) && !isTold(found.requirement()))
          .ifPresent(found -> results.add(session.untold(found)));
    }
  }

  /** A walk's result tells of a failure that was reduced, which may name another requirement. */
  private boolean isConfirmed(CaseResult result) {
    return walks.stream().anyMatch(walk -> walk.isLost() || deviates(walk, result.requirement()));
  }

  private static boolean deviates(JudgedSession walk, RequirementId requirement) {
    return walk.deviation()
        .filter(found -> walk.difference().isEmpty() || found.requirement().equals(requirement))
        .isPresent();
  }

  /** Tells whether the run saw a walk fail in this way, and reduced and concluded what it saw. */
  private boolean isReduced(JudgedSession session) {
    return session.isWalk() && !walkResults.isEmpty() && session.difference().isEmpty();
  }

  private boolean isTold(RequirementId requirement) {
    return results.stream()
        .flatMap(result -> result.finding().stream())
        .anyMatch(
            finding ->
                finding.requirement().equals(requirement)
                    || finding.alsoBreaks().filter(requirement::equals).isPresent());
  }

  private static CaseResult unconfirmed(CaseResult result) {
    return result.ended(
        CaseOutcome.INCONCLUSIVE,
        "the run saw %s deviate, where this kit accepts every call".formatted(result.requirement()),
        Optional.empty());
  }
}
