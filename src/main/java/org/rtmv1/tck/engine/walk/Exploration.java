package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;

/**
 * Walks over a subject until a budget of calls or of time is used up, and collects its distinct
 * failures.
 *
 * <p>Each walk goes on without a reset until something is wrong or it is long enough. With a budget
 * of calls the same settings give the same calls. Not thread-safe.
 */
public final class Exploration {
  private static final int LONGEST_WALK = 20_000;
  private static final int RECORDED = 200;
  private static final long SEED_STEP = 1_000_003;
  private static final long REDUCTION_BUDGET = 300_000;
  private static final int MOST_FAILURES = 32;
  private static final int MOST_FRUITLESS = 256;

  /** Each walk that ends in a hang has cost a deadline; those behind the first are not kept. */
  private static final int MOST_HANGS = 3;

  /** Failures of one requirement beyond these are taken for the same few causes. */
  private static final int REDUCED_PER_REQUIREMENT = 6;

  /** While reducing, a message that is owed is waited for no longer; the result gets its time. */
  private static final Duration SHORT_WAIT = Duration.ofMillis(1);

  private final RunSettings settings;
  private final Manifest manifest;
  private final Coverage coverage;
  private final Causes causes;
  private final Growth growth;
  private final Map<RequirementId, Integer> ofRequirements = new HashMap<>();
  private final Map<String, String> observations = new LinkedHashMap<>();
  private final long[] callsOfFunctions = new long[RtmFunction.values().length];
  private long calls;
  private long walks;
  private long fruitless;
  private int hangs;

  /**
   * How much was covered after so many calls.
   *
   * @param calls the calls so far
   * @param situations the situations covered
   * @param pairs the pairs of transitions covered
   */
  public record CoveragePoint(long calls, int situations, int pairs) {}

  /** Prepares an exploration of the subject of {@code settings}, whose seed decides every walk. */
  public Exploration(RunSettings settings) {
    this.settings = settings;
    this.manifest = settings.provider().manifest();
    this.coverage = new Coverage(manifest);
    this.growth = new Growth(coverage);
    this.causes =
        new Causes(settings, manifest, Trial.forReducing(settings.withMessageWait(shortWait())));
  }

  /** Walks until {@code budget} calls have been made. */
  public void walkCalls(long budget) {
    while (calls < budget && isWorthwhile()) {
      walk(Math.min(LONGEST_WALK, budget - calls));
    }
  }

  /** Walks until {@code budget} has passed; a walk that has begun is finished. */
  public void walkFor(Duration budget) {
    long end = System.nanoTime() + budget.toNanos();
    while (System.nanoTime() - end < 0 && isWorthwhile()) {
      walk(LONGEST_WALK);
    }
  }

  private boolean isWorthwhile() {
    return causes.all().size() < MOST_FAILURES && fruitless < MOST_FRUITLESS && hangs < MOST_HANGS;
  }

  /** Walks until the first failure, which is returned as it came, or until the budget is used. */
  public Optional<WalkFailure> find(long budget) {
    @Nullable WalkFailure failure = null;
    while (calls < budget && failure == null) {
      failure = oneWalk(Math.min(LONGEST_WALK, budget - calls));
    }
    return Optional.ofNullable(failure);
  }

  private void walk(long longest) {
    int before = hangs;
    WalkFailure failure = oneWalk(longest);
    if (failure == null) {
      return;
    }
    if (before > 0 && hangs > before) {
      fruitless++;
      return;
    }
    RequirementId broken = failure.finding().requirement();
    if (ofRequirements.merge(broken, 1, Integer::sum) > REDUCED_PER_REQUIREMENT) {
      fruitless++;
    } else if (!causes.add(reduced(failure))) {
      fruitless++;
    }
  }

  private @Nullable WalkFailure oneWalk(long longest) {
    long seed = settings.seed() * SEED_STEP + walks++;
    CallSource source = new CallSource(manifest, seed, coverage);
    @Nullable WalkFailure failure = null;
    try (Session session = Session.openForWalk(settings, manifest, RECORDED)) {
      failure = walk(session, source, seed, longest);
      if (failure != null) {
        coverage.failed(source.step().situation);
      }
      session.observations().forEach(this::observe);
    } catch (SubjectLostException e) {
      failure = lost(e, seed, source.steps(), List.of());
    }
    return failure;
  }

  private @Nullable WalkFailure walk(Session session, CallSource source, long seed, long longest) {
    try {
      session.walk(() -> walk(session, source, longest));
    } catch (SubjectLostException e) {
      return lost(e, seed, source.steps(), session.recording().lines());
    }
    return session
        .deviation()
        .map(found -> new WalkFailure(seed, calls, source.steps(), found, false))
        .orElse(null);
  }

  private WalkFailure lost(
      SubjectLostException loss, long seed, List<Step> steps, List<String> after) {
    if (loss.hung()) {
      hangs++;
    }
    return new WalkFailure(seed, calls, steps, loss.finding(after), true);
  }

  private void observe(Observation observation) {
    observations.merge(
        observation.register(),
        observation.seen(),
        (one, other) -> one.equals(other) ? one : one + "; " + other);
  }

  private boolean walk(Session session, CallSource source, long longest) {
    ScriptRun run = new ScriptRun(session);
    for (long i = 0; i < longest; i++) {
      source.advance();
      count(source);
      if (run.perform(source.step(), source.call()) instanceof Judgement.Deviation) {
        return true;
      }
      takeIn(source, run.outcome());
    }
    return false;
  }

  /** Counts the step that is about to be made, where it is a call. */
  private void count(CallSource source) {
    if (source.call() != null) {
      calls++;
      callsOfFunctions[source.step().kind]++;
    }
  }

  private void takeIn(CallSource source, @Nullable Outcome outcome) {
    if (outcome == null) {
      source.passed();
      return;
    }
    source.returned(outcome);
    growth.reached(calls);
  }

  /** Returns the failure with fewer steps, or as it is where it does not show again. */
  public WalkFailure reduced(WalkFailure failure) {
    List<Step> shortest = shortest(failure);
    Trial.Result last = Trial.once(settings, shortest);
    if (reproduced(last, failure) == Reproduction.NOT_REPRODUCED) {
      return failure;
    }
    Finding finding = last.finding().orElseThrow();
    return new WalkFailure(
        failure.seed(), failure.calls(), shortest, finding, last.lost(), last.scenes());
  }

  private List<Step> shortest(WalkFailure failure) {
    try (Trial trial = Trial.forReducing(settings.withMessageWait(shortWait()))) {
      return new Reducer(candidate -> reproduced(trial.run(candidate), failure), REDUCTION_BUDGET)
          .reduce(failure.steps());
    }
  }

  private Duration shortWait() {
    return settings.messageWait().compareTo(SHORT_WAIT) < 0 ? settings.messageWait() : SHORT_WAIT;
  }

  private static int reproduced(Trial.Result result, WalkFailure failure) {
    boolean same =
        result.lost() == failure.lost()
            && result.finding().isPresent()
            && result.finding().get().requirement().equals(failure.finding().requirement());
    return same ? result.ran() : Reproduction.NOT_REPRODUCED;
  }

  /** Returns the distinct failures in the order in which they showed. */
  public List<WalkFailure> failures() {
    return causes.all();
  }

  /** Returns the first failure, null for none. */
  public @Nullable WalkFailure firstFailure() {
    return causes.all().stream().findFirst().orElse(null);
  }

  /** Returns the number of calls that all walks have made, those of reductions aside. */
  public long calls() {
    return calls;
  }

  /** Returns the number of walks. */
  public long walks() {
    return walks;
  }

  /** Returns the number of calls of one function. */
  @SuppressWarnings("EnumOrdinal")
  public long calls(RtmFunction function) {
    return callsOfFunctions[function.ordinal()];
  }

  /** Returns what was covered. */
  public Coverage coverage() {
    return coverage;
  }

  /** Returns how coverage grew, one point a walk. */
  public List<CoveragePoint> growth() {
    return growth.until(calls);
  }

  /** Returns the choices that the subject was seen to make, by register. */
  public List<Observation> observations() {
    return observations.entrySet().stream()
        .map(entry -> new Observation(entry.getKey(), entry.getValue()))
        .toList();
  }
}
