package org.rtmv1.tck.engine.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Recording;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.ScriptRun;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/** Has one subject perform steps, a fresh one each time. */
final class Performer {
  private static final int REMEMBERED = 4;

  private final RunSettings settings;
  private final Manifest manifest;
  private final boolean exactAges;

  /**
   * Prepares runs.
   *
   * @param exactAges whether ages compare as numbers
   */
  Performer(RunSettings settings, boolean exactAges) {
    this.settings = settings.withTrace(RunTrace.NONE);
    this.manifest = settings.provider().manifest();
    this.exactAges = exactAges;
  }

  /**
   * Runs a script to its end or to the loss of the subject.
   *
   * @throws SubjectLostException where there is no subject to be had
   */
  Performance perform(Script script) {
    return perform(script, new Stage(false));
  }

  /** Runs a script as {@link #perform}, and remembers each step in words. */
  Performance tell(Script script) {
    return perform(script, new Stage(true));
  }

  private Performance perform(Script script, Stage stage) {
    Session session =
        Session.openForWalk(settings, manifest, stage.telling ? Integer.MAX_VALUE : REMEMBERED);
    try (session) {
      session.walk(() -> stage.play(script, session));
    } catch (SubjectLostException e) {
      return stage.lost(e, session);
    }
    return stage.over(session);
  }

  /** One run in progress. */
  private final class Stage {
    private final boolean telling;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final Appearance appearance;
    private int deviatesAt = Performance.NOWHERE;
    private Judgement last = Judgement.ACCEPTED;
    private boolean ended;

    private Stage(boolean telling) {
      this.telling = telling;
      long granularity = FileTime.of(manifest.clockGranularity());
      boolean exact = manifest.offers(Capability.VIRTUAL_CLOCK);
      this.appearance =
          new Appearance(exact ? granularity : granularity + FileTime.PER_SECOND, exactAges);
    }

    private boolean play(Script script, Session session) {
      ScriptRun run = new ScriptRun(session);
      for (Step step = script.next(); step != null; step = script.next()) {
        long before = session.now();
        last = run.perform(step);
        shown.add(shown(step, run, before, session.now()));
        if (last instanceof Judgement.Deviation && deviatesAt == Performance.NOWHERE) {
          deviatesAt = shown.size() - 1;
        }
        if (telling) {
          entries.add(session.recording().entries().size());
        }
        script.came(run.outcome());
      }
      ended = true;
      return true;
    }

    private Shown shown(Step step, ScriptRun run, long before, long now) {
      @Nullable Outcome outcome = run.outcome();
      if (step instanceof Step.Invoke invoke) {
        return outcome == null
            ? Shown.LEFT_OUT
            : appearance.of(shown.size() + 1, invoke, outcome, before, now);
      }
      if (step instanceof Step.ObserveEvent) {
        @Nullable Boolean signalled = run.signalled();
        return signalled == null ? Shown.LEFT_OUT : Shown.of("the event", signalled);
      }
      return Shown.NOTHING;
    }

    private Performance over(Session session) {
      return performance(session, session.deviation(), Optional.empty());
    }

    /** A subject that fails only when it is closed has answered every call. */
    private Performance lost(SubjectLostException loss, Session session) {
      if (ended) {
        return over(session);
      }
      shown.add(Shown.LOST);
      boolean first = deviatesAt == Performance.NOWHERE;
      if (first) {
        deviatesAt = shown.size() - 1;
      }
      Finding finding = loss.finding(session.recording().lines());
      return performance(
          session, first ? Optional.of(finding) : session.deviation(), Optional.of(loss));
    }

    private Performance performance(
        Session session, Optional<Finding> finding, Optional<SubjectLostException> loss) {
      List<Observation> choices = telling ? session.observations() : List.of();
      return new Performance(
          shown, telling ? lines(session) : List.of(), deviatesAt, finding, loss, last, choices);
    }

    private List<Recording.Line> lines(Session session) {
      List<Recording.Line> words = session.recording().inWords();
      List<Recording.Line> lines = new ArrayList<>();
      int before = 0;
      for (int after : entries) {
        lines.add(after == before ? new Recording.Line("", "", "") : words.get(after - 1));
        before = after;
      }
      return lines;
    }
  }
}
