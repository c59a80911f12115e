package org.rtmv1.tck.engine.concurrent;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Fault;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Kind;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.wire.AgentException;

/**
 * Carries out one experiment many times, each time on a fresh subject, until a history is wrong.
 *
 * <p>A wrong history is repeated with its calls one after another: what is wrong then as well is no
 * matter of many callers.
 */
public final class Campaign {
  private static final long MOST_HISTORIES = 1_000_000;
  private static final long APART = 0x9E3779B97F4A7C15L;
  private static final int MOST_REPETITIONS = 5;
  private static final int FEWEST_OVERLAPS = 10;
  private static final String EVERY_CALL_ENDS = "every call to return an outcome";

  private final RunSettings settings;
  private final Manifest manifest;
  private final Experiment experiment;
  private final long seed;
  private long calls;
  private long overlapping;

  private Campaign(RunSettings settings, Manifest manifest, Plan plan) {
    this.settings = settings;
    this.manifest = manifest;
    this.experiment = plan.experiment();
    this.seed = settings.seed() * APART + plan.number() * MOST_HISTORIES;
  }

  /**
   * Carries out an experiment.
   *
   * @param histories how many times; more often where callers seldom meet
   */
  public static CampaignResult run(
      RunSettings settings, Manifest manifest, Plan plan, int histories) {
    return new Campaign(settings, manifest, plan).run(histories);
  }

  private CampaignResult run(int histories) {
    Optional<String> undecided = Optional.empty();
    Optional<Fault> fault = Optional.empty();
    try (LanePool pool = new LanePool(settings.callDeadline())) {
      for (int i = 0; fault.isEmpty() && goesOn(i, histories); i++) {
        Trial trial = trial(pool, i, false);
        undecided = undecided.or(() -> trial.undecided);
        fault = confirmed(trial, i);
      }
    }
    return new CampaignResult(overlapping, calls, undecided.or(this::neverTogether), fault);
  }

  /** On a busy machine callers meet less often, and need more histories. */
  private boolean goesOn(int made, int histories) {
    return made < histories
        || (made < histories * MOST_REPETITIONS && overlapping < histories / FEWEST_OVERLAPS);
  }

  /** Callers who never met have shown nothing. */
  private Optional<String> neverTogether() {
    return overlapping > 0
        ? Optional.empty()
        : Optional.of("in no history were two calls under way at the same time");
  }

  private record Trial(Optional<String> undecided, Optional<Fault> fault) {}

  /** Repeats what is wrong with the calls one after another. */
  private Optional<Fault> confirmed(Trial trial, int number) {
    Fault fault = trial.fault.orElse(null);
    if (fault == null || fault.kind() == Kind.LOST || fault.kind() == Kind.ALSO_IN_TURN) {
      return trial.fault;
    }
    try (LanePool pool = new LanePool(settings.callDeadline())) {
      return trial(pool, number, true)
          .fault
          .map(same -> of(Kind.ALSO_IN_TURN, same.expected(), same.butWas(), same.lines()))
          .or(() -> trial.fault);
    }
  }

  private Trial trial(LanePool pool, int number, boolean inTurn) {
    Random draw = new Random(seed + number);
    SharedSubject subject;
    try {
      subject = new SharedSubject(settings.provider(), pool, new Random(draw.nextLong()));
    } catch (SubjectLostException | AgentException | CallFailedException e) {
      return new Trial(Optional.empty(), Optional.of(lost(loss(e), List.of())));
    }
    return trial(subject, draw, inTurn);
  }

  private Trial trial(SharedSubject subject, Random draw, boolean inTurn) {
    Stage stage = new Stage(subject, manifest, settings, inTurn);
    Optional<Fault> fault = Optional.empty();
    Optional<String> undecided = Optional.empty();
    try {
      Answer answer = experiment.perform(stage, draw);
      subject.close();
      if (answer instanceof Answer.Broken broken) {
        fault = Optional.of(of(Kind.BROKEN, broken.expected(), broken.butWas(), stage.lines()));
      } else if (answer instanceof Answer.Undecided open) {
        undecided = Optional.of(open.reason());
      }
    } catch (UnpreparedException e) {
      fault =
          Optional.of(
              of(
                  Kind.ALSO_IN_TURN,
                  "what prepares a history to succeed",
                  e.reason(),
                  stage.lines()));
    } catch (CallFailedException e) {
      fault = Optional.of(of(Kind.BROKEN, EVERY_CALL_ENDS, e.how(), stage.lines()));
    } catch (SubjectLostException | AgentException e) {
      subject.abandon();
      fault = Optional.of(lost(loss(e), stage.lines()));
    }
    calls += stage.history().size();
    overlapping += stage.hasOverlap() ? 1 : 0;
    return new Trial(undecided, fault);
  }

  private static SubjectLostException loss(RuntimeException cause) {
    if (cause instanceof SubjectLostException lost) {
      return lost;
    }
    boolean subject =
        cause instanceof AgentException agent && agent.where() == AgentException.Cause.SUBJECT;
    boolean hung = cause instanceof AgentException agent && agent.hung();
    return new SubjectLostException(
        subject ? Blame.SUBJECT : Blame.ADAPTER, String.valueOf(cause.getMessage()), hung);
  }

  private static Fault lost(SubjectLostException loss, List<String> lines) {
    Kind kind = loss.hung() ? Kind.HUNG : loss.blame() == Blame.SUBJECT ? Kind.BROKEN : Kind.LOST;
    return new Fault(kind, EVERY_CALL_ENDS, loss.reason(), lines, Optional.of(loss));
  }

  private static Fault of(Kind kind, String expected, String butWas, List<String> lines) {
    return new Fault(kind, expected, butWas, lines, Optional.empty());
  }
}
