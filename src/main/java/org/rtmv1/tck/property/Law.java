package org.rtmv1.tck.property;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

/** The tries of one law in the run in progress, and what they come to. */
final class Law {
  private final String name;
  private final String title;
  private final RequirementId requirement;
  private final long began = System.nanoTime();
  private CaseOutcome outcome = CaseOutcome.PASSED;
  private String reason = "";
  private @Nullable Finding finding;
  private long calls;
  private long tries;
  private long exercised;

  Law(String name, String title, String requirement) {
    this.name = name;
    this.title = title;
    this.requirement = new RequirementId(requirement);
  }

  Manifest manifest() {
    return RunContext.current().manifest();
  }

  /** Ends the law without a verdict: the subject does not offer what it takes. */
  void isNotFor(String why) {
    end(CaseOutcome.NOT_APPLICABLE, why);
  }

  /**
   * Tries the law on a fresh subject, in a family that the seed picks. Once a try has ended the
   * law, further ones do nothing.
   *
   * @throws AssertionFailedError where the law does not hold
   */
  void check(long seed, Consumer<Round> law) {
    if (outcome != CaseOutcome.PASSED) {
      return;
    }
    RunContext run = RunContext.current();
    SplittableRandom random = new SplittableRandom(seed ^ run.settings().seed());
    try (Session session = run.open()) {
      Optional<Family> family = family(run, random);
      if (family.isEmpty()) {
        end(CaseOutcome.BLOCKED, "the subject registers no client, so that nothing else shows");
        return;
      }
      check(session, new Round(session, family.get(), random), law);
    } catch (SubjectLostException e) {
      end(CaseOutcome.SUBJECT_LOST, e.reason());
    }
  }

  private static Optional<Family> family(RunContext run, SplittableRandom random) {
    List<Family> families =
        java.util.Arrays.stream(Family.values())
            .filter(run.manifest()::supports)
            .filter(run::registers)
            .toList();
    return families.isEmpty()
        ? Optional.empty()
        : Optional.of(families.get(random.nextInt(families.size())));
  }

  private void check(Session session, Round round, Consumer<Round> law) {
    try {
      law.accept(round);
    } catch (AssertionFailedError e) {
      broken(session, round, e);
    } catch (SubjectLostException e) {
      finding = e.finding(session.recording().lines());
      throw e;
    } catch (RuntimeException e) {
      failed(session, e);
    } finally {
      calls += session.recording().calls();
      exercised += round.exercised();
      tries++;
    }
    session.deviation().ifPresent(this::deviates);
  }

  /** What the oracle saw before the law's question came up owns the verdict. */
  private void broken(Session session, Round round, AssertionFailedError e) {
    Optional<Finding> seen = session.deviation();
    if (seen.isPresent() && !round.isInQuestion(session.deviatedAt())) {
      deviates(seen.get());
    } else if (seen.isEmpty() && !session.doubts().isEmpty()) {
      end(CaseOutcome.INCONCLUSIVE, session.doubts().get(0).reason());
    } else {
      deviates(worded(session, e, seen));
    }
  }

  private Finding worded(Session session, AssertionFailedError e, Optional<Finding> seen) {
    String expected = String.valueOf(e.getMessage());
    String butWas = e.getActual().getStringRepresentation();
    return seen.map(finding -> finding.seenBy(requirement, expected, butWas))
        .orElseGet(
            () ->
                new Finding(
                    requirement, Blame.SUBJECT, expected, butWas, session.recording().lines()));
  }

  /** A law may stumble over a wrong answer; without one, the law itself is at fault. */
  private void failed(Session session, RuntimeException e) {
    session.deviation().ifPresent(this::deviates);
    end(CaseOutcome.KIT_FAULT, "the law broke off: " + e);
    throw e;
  }

  private void deviates(Finding seen) {
    finding = seen;
    end(
        seen.requirement().equals(requirement) ? CaseOutcome.DEVIATES : CaseOutcome.BLOCKED,
        "expected %s, but was %s".formatted(seen.expected(), seen.butWas()));
    throw new AssertionFailedError(
        "%s: %s%nafter:%n%s"
            .formatted(seen.requirement(), reason, String.join("\n", seen.after())));
  }

  private void end(CaseOutcome how, String why) {
    outcome = how;
    reason = why;
  }

  /** Hands the result to the run; of a law that was never put to the test, that it was not. */
  void publish() {
    if (outcome == CaseOutcome.PASSED && exercised == 0) {
      end(
          CaseOutcome.NOT_TESTED,
          "what the law speaks of came up in none of its %d tries".formatted(tries));
    }
    RunContext.current()
        .publish(
            new CaseResult(
                "property:" + name,
                title,
                requirement,
                Level.R,
                outcome,
                reason,
                Optional.ofNullable(finding),
                List.of(),
                calls,
                Duration.ofNanos(System.nanoTime() - began)));
  }
}
