package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.spi.Manifest;

/** Runs given steps on a fresh subject up to the first thing that is wrong. */
public final class Trial {
  private static final Duration SHORT_DEADLINE = Duration.ofSeconds(1);
  private static final int MOST_HANGS = 12;

  private final RunSettings settings;
  private final Manifest manifest;
  private int hangsLeft = Integer.MAX_VALUE;

  /** Prepares trials with the subject of {@code settings}. */
  public Trial(RunSettings settings) {
    this.settings = settings.withTrace(RunTrace.NONE);
    this.manifest = settings.provider().manifest();
  }

  /** Prepares trials that wait little for a call, and after some hangs run nothing any more. */
  static Trial forReducing(RunSettings settings) {
    Duration deadline = settings.callDeadline();
    boolean isLong = deadline.compareTo(SHORT_DEADLINE) > 0;
    Trial trial = new Trial(settings.withCallDeadline(isLong ? SHORT_DEADLINE : deadline));
    trial.hangsLeft = MOST_HANGS;
    return trial;
  }

  /**
   * What came of a trial.
   *
   * @param ran how many steps ran
   * @param finding what was wrong at the last of them
   * @param lost whether the subject died, hung or broke the interface
   */
  public record Result(int ran, Optional<Finding> finding, boolean lost) {}

  /** Runs the steps and stops at the first deviation, or where the subject is lost. */
  public Result run(List<Step> steps) {
    if (hangsLeft == 0) {
      return new Result(0, Optional.empty(), false);
    }
    try (Session session = Session.openForWalk(settings, manifest, Integer.MAX_VALUE)) {
      return session.walk(() -> run(steps, session));
    } catch (SubjectLostException e) {
      noteHang(e);
      return new Result(steps.size(), Optional.of(e.finding(List.of())), true);
    }
  }

  private void noteHang(SubjectLostException loss) {
    if (loss.hung()) {
      hangsLeft--;
    }
  }

  private Result run(List<Step> steps, Session session) {
    ScriptRun run = new ScriptRun(session);
    for (int i = 0; i < steps.size(); i++) {
      try {
        if (run.perform(steps.get(i)) instanceof Judgement.Deviation) {
          return new Result(i + 1, session.deviation(), false);
        }
      } catch (SubjectLostException e) {
        noteHang(e);
        return new Result(i + 1, Optional.of(e.finding(session.recording().lines())), true);
      }
    }
    return new Result(steps.size(), Optional.empty(), false);
  }
}
