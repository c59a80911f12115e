package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SessionThread;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.spi.Manifest;

/**
 * Runs given steps on a fresh subject up to the first thing that is wrong.
 *
 * <p>All runs share one thread, because a thread for each would take longer than most of them.
 * Closing a trial lets that thread end; it can be used again.
 */
public final class Trial implements AutoCloseable {
  private static final Duration SHORT_DEADLINE = Duration.ofSeconds(1);
  private static final int MOST_HANGS = 12;

  /** A scene takes the longer the more steps came before it. */
  private static final int LONGEST_DRAWN = 500;

  private final RunSettings settings;
  private final Manifest manifest;
  private int hangsLeft = Integer.MAX_VALUE;
  private boolean drawsScenes;
  private @Nullable SessionThread thread;

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

  /** Runs the steps once, with how everything stood behind each of them where these are few. */
  static Result once(RunSettings settings, List<Step> steps) {
    try (Trial trial = new Trial(settings)) {
      trial.drawsScenes = true;
      return trial.run(steps);
    }
  }

  /**
   * What came of a trial.
   *
   * @param ran how many steps ran
   * @param finding what was wrong at the last of them
   * @param lost whether the subject died, hung or broke the interface
   * @param scenes how everything stood behind each step, where that was asked for
   */
  public record Result(int ran, Optional<Finding> finding, boolean lost, List<Scene> scenes) {
    private Result(int ran, Optional<Finding> finding, boolean lost) {
      this(ran, finding, lost, List.of());
    }
  }

  /** Runs the steps and stops at the first deviation, or where the subject is lost. */
  public Result run(List<Step> steps) {
    if (hangsLeft == 0) {
      return new Result(0, Optional.empty(), false);
    }
    try (Session session = thread().open(Integer.MAX_VALUE)) {
      return session.walk(() -> run(steps, session));
    } catch (SubjectLostException e) {
      close();
      noteHang(e);
      return new Result(steps.size(), Optional.of(e.finding(List.of())), true);
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.close();
      thread = null;
    }
  }

  private SessionThread thread() {
    SessionThread kept = thread;
    if (kept == null) {
      kept = new SessionThread(settings, manifest);
      thread = kept;
    }
    return kept;
  }

  private void noteHang(SubjectLostException loss) {
    if (loss.hung()) {
      hangsLeft--;
    }
  }

  private Result run(List<Step> steps, Session session) {
    ScriptRun run = new ScriptRun(session);
    Scenes scenes = new Scenes(session);
    for (int i = 0; i < steps.size(); i++) {
      try {
        boolean deviates = run.perform(steps.get(i)) instanceof Judgement.Deviation;
        if (drawsScenes && steps.size() <= LONGEST_DRAWN) {
          scenes.step(deviates);
        }
        if (deviates) {
          return new Result(i + 1, session.deviation(), false, scenes.all());
        }
      } catch (SubjectLostException e) {
        noteHang(e);
        Finding finding = e.finding(session.recording().lines());
        return new Result(i + 1, Optional.of(finding), true, scenes.all());
      }
    }
    return new Result(steps.size(), Optional.empty(), false);
  }
}
