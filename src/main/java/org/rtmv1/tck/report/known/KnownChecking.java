package org.rtmv1.tck.report.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.KnownCheck.Problem;
import org.rtmv1.tck.rtm.RequirementId;

/** Holds one list of known deviations against one run. */
final class KnownChecking {
  private final KnownDeviations list;
  private final RunResult result;
  private final Map<RequirementId, KnownDeviation> known = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  KnownChecking(KnownDeviations list, RunResult result) {
    this.list = list;
    this.result = result;
  }

  KnownCheck check() {
    if (!isJudged()) {
      return checked(result.ending().exitCode());
    }
    Map<RequirementId, RequirementVerdict> verdicts =
        result.verdicts().stream()
            .collect(Collectors.toMap(verdict -> verdict.requirement().id(), verdict -> verdict));
    for (KnownDeviation entry : list.entries()) {
      Optional.ofNullable(verdicts.get(entry.requirement()))
          .ifPresent(verdict -> hold(entry, verdict));
      expiry(entry);
    }
    unlisted();
    return checked(exitCode());
  }

  private boolean isJudged() {
    return switch (result.ending()) {
      case SUBJECT_LOST, KIT_FAULT -> false;
      default -> true;
    };
  }

  private KnownCheck checked(int exitCode) {
    return new KnownCheck(list.file(), list.entries().size(), known, problems, exitCode);
  }

  private void hold(KnownDeviation entry, RequirementVerdict verdict) {
    if (verdict.outcome() == VerdictOutcome.CONFORMANT) {
      if (WholeRun.isWhole(result.request())) {
        problem(
            entry.lines().id(),
            entry,
            "%s passes now. Delete %s."
                .formatted(
                    entry.requirement(),
                    KnownCheck.lines(entry.lines().first(), entry.lines().last())));
      }
    } else if (verdict.outcome() == VerdictOutcome.DEVIATES && isOfAnotherCause(entry)) {
      otherCause(entry);
    } else if (verdict.isBroken()) {
      known.put(entry.requirement(), entry);
    }
  }

  /** A partial run may leave out the scenario that the cause was seen in. */
  private boolean isOfAnotherCause(KnownDeviation entry) {
    return WholeRun.isWhole(result.request())
        && entry.cause().isPresent()
        && !entry.cause().equals(Cause.of(entry.requirement(), result));
  }

  private void otherCause(KnownDeviation entry) {
    String change =
        Cause.of(entry.requirement(), result)
            .map("If that is known too, make this line '  cause: %s'."::formatted)
            .orElse("Only generated calls show it now; if that is known too, delete this line.");
    problem(
        entry.lines().cause(),
        entry,
        "%s deviates for another cause than the one that is known. %s"
            .formatted(entry.requirement(), change));
  }

  private void expiry(KnownDeviation entry) {
    if (list.today().isAfter(entry.expires())) {
      problem(
          entry.lines().expires(),
          entry,
          "what is known of %s expired on %s. Repair the subject, or write a later day here."
              .formatted(entry.requirement(), entry.expires()));
      known.remove(entry.requirement());
    }
  }

  private void problem(int line, KnownDeviation entry, String text) {
    problems.add(new Problem(line, entry.requirement(), text));
  }

  private void unlisted() {
    List<RequirementId> listed = list.entries().stream().map(KnownDeviation::requirement).toList();
    result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)
        .map(verdict -> verdict.requirement().id())
        .filter(id -> !listed.contains(id))
        .forEach(
            id ->
                problems.add(
                    new Problem(0, id, id + " deviates and is not listed. Repair the subject.")));
  }

  private int exitCode() {
    if (!problems.isEmpty()) {
      return RunResult.Ending.DEVIATIONS.exitCode();
    }
    boolean open =
        result.verdicts().stream()
            .anyMatch(
                verdict -> verdict.isBroken() && !known.containsKey(verdict.requirement().id()));
    return open || (result.ending() == RunResult.Ending.INCOMPLETE && known.isEmpty())
        ? RunResult.Ending.INCOMPLETE.exitCode()
        : RunResult.Ending.CONFORMANT.exitCode();
  }
}
