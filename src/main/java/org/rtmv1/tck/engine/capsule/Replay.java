package org.rtmv1.tck.engine.capsule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.OutcomeText;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.ScriptRun;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/**
 * What the steps of a capsule show on a subject.
 *
 * @param seen what each step that ran showed, in one line; empty where a step shows nothing
 * @param lines what happened, numbered, with the arguments of the calls
 * @param finding the first deviation, which is where the replay stops
 * @param loss how the subject was lost, which ends the replay as well
 */
public record Replay(
    List<String> seen,
    List<String> lines,
    Optional<Finding> finding,
    Optional<SubjectLostException> loss) {
  /** What {@link #seen} says of a call whose handle or route no earlier step has returned. */
  public static final String LEFT_OUT = "left out: an earlier step did not return what it needs";

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** Copies the lists. */
  public Replay {
    seen = List.copyOf(seen);
    lines = List.copyOf(lines);
  }

  /**
   * Runs the steps on a fresh subject.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public static Replay of(List<Step> steps, RunSettings settings) {
    try (Session session = Session.open(settings)) {
      return session.walk(() -> run(steps, session));
    }
  }

  /** Says why these steps cannot run on this subject, in a sentence; empty where they can. */
  public static Optional<String> obstacle(List<Step> steps, Manifest manifest) {
    boolean shortage = steps.stream().anyMatch(Step.ArmShortage.class::isInstance);
    if (shortage && !manifest.offers(Capability.FAULT_INJECTION)) {
      return Optional.of("the steps provoke a shortage, which this subject offers no way to do");
    }
    Duration wait =
        steps.stream()
            .map(step -> step instanceof Step.Advance advance ? advance.duration() : Duration.ZERO)
            .reduce(Duration.ZERO, Duration::plus);
    return !manifest.offers(Capability.VIRTUAL_CLOCK) && wait.compareTo(LONGEST_WAIT) > 0
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "the steps let %,d seconds pass, and this subject has no virtual clock",
                wait.toSeconds()))
        : Optional.empty();
  }

  private static Replay run(List<Step> steps, Session session) {
    ScriptRun run = new ScriptRun(session);
    List<String> seen = new ArrayList<>();
    for (Step step : steps) {
      try {
        int before = session.recording().entries().size();
        Judgement judgement = run.perform(step);
        List<Happening> after = session.recording().entries();
        seen.add(shown(step, run.outcome(), after.subList(before, after.size())));
        if (judgement instanceof Judgement.Deviation) {
          return new Replay(
              seen, session.recording().lines(), session.deviation(), Optional.empty());
        }
      } catch (SubjectLostException e) {
        seen.add("the subject was lost");
        return new Replay(seen, session.recording().lines(), Optional.empty(), Optional.of(e));
      }
    }
    return new Replay(seen, session.recording().lines(), Optional.empty(), Optional.empty());
  }

  private static String shown(Step step, @Nullable Outcome outcome, List<Happening> happened) {
    if (step instanceof Step.Invoke invoke && outcome != null) {
      return OutcomeText.of(invoke.call().function(), outcome);
    }
    for (Happening each : happened) {
      if (each instanceof Happening.EventSeen look) {
        return look.signalled() ? "signalled" : "not signalled";
      }
    }
    return step instanceof Step.Invoke || step instanceof Step.ObserveEvent ? LEFT_OUT : "";
  }
}
