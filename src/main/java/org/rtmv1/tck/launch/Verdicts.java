package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.RequirementId;

/** Makes one verdict for each requirement out of the results of all cases. */
final class Verdicts {
  private static final String LAW = "property:";

  private final List<CaseResult> results;
  private final Set<String> beyondSubject;
  private final long calls;

  /**
   * Prepares verdicts.
   *
   * @param results the results of all cases, walks included
   * @param beyondSubject the ids of the cases that need what the subject does not offer
   * @param calls the calls that guided walks made under the oracle
   */
  Verdicts(List<CaseResult> results, Set<String> beyondSubject, long calls) {
    this.results = attributed(results);
    this.beyondSubject = beyondSubject;
    this.calls =
        calls + results.stream().filter(Verdicts::isOfLaw).mapToLong(CaseResult::calls).sum();
  }

  /** Tells whether a result is that of a property and not of a scenario or a walk. */
  static boolean isOfLaw(CaseResult result) {
    return result.id().startsWith(LAW);
  }

  /** Returns the results, each at the door of the requirement that owns what it found. */
  static List<CaseResult> attributed(List<CaseResult> results) {
    Set<RequirementId> shown = shown(results);
    return results.stream().map(result -> attributed(result, shown)).toList();
  }

  /** Returns the requirements that cases of their own show to be broken. */
  private static Set<RequirementId> shown(List<CaseResult> results) {
    return results.stream()
        .filter(result -> result.outcome() == CaseOutcome.DEVIATES)
        .flatMap(result -> result.finding().stream())
        .filter(finding -> finding.alsoBreaks().isEmpty())
        .map(Finding::requirement)
        .collect(Collectors.toSet());
  }

  /**
   * What a case lays at the door of its own requirement, and the oracle at that of another, follows
   * from the other one where cases of the other one fail as well, unless its own is the owner.
   */
  private static CaseResult attributed(CaseResult result, Set<RequirementId> shown) {
    return result
        .finding()
        .flatMap(finding -> finding.alsoBreaks().filter(shown::contains))
        .filter(other -> !Ownership.keeps(result.requirement(), other))
        .map(other -> follows(result, other))
        .orElse(result);
  }

  private static CaseResult follows(CaseResult result, RequirementId other) {
    Finding own = result.finding().orElseThrow();
    return result.ended(
        CaseOutcome.BLOCKED,
        "follows from %s: %s".formatted(other, result.reason()),
        Optional.of(new Finding(other, own.blame(), own.expected(), own.butWas(), own.after())));
  }

  RequirementVerdict of(Requirement requirement) {
    RequirementId id = requirement.id();
    List<Finding> findings = findings(id);
    List<CaseResult> own = results.stream().filter(result -> isOwn(result, requirement)).toList();
    Judged judged = judge(requirement, own, !findings.isEmpty());
    return new RequirementVerdict(
        requirement,
        judged.outcome,
        judged.reason,
        judged.lacksCapability,
        evidence(requirement, own, judged.outcome),
        findings,
        observations(own),
        own);
  }

  private record Judged(VerdictOutcome outcome, String reason, boolean lacksCapability) {
    static Judged plain(VerdictOutcome outcome) {
      return new Judged(outcome, "", false);
    }
  }

  private static boolean isOwn(CaseResult result, Requirement requirement) {
    return result.requirement().equals(requirement.id())
        && requirement.cases().stream().anyMatch(each -> each.id().equals(result.id()));
  }

  private List<Finding> findings(RequirementId id) {
    List<Finding> findings = new ArrayList<>();
    for (CaseResult result : results) {
      result.finding().filter(finding -> finding.requirement().equals(id)).ifPresent(findings::add);
    }
    return findings;
  }

  private static List<Observation> observations(List<CaseResult> own) {
    return own.stream().flatMap(result -> result.observations().stream()).distinct().toList();
  }

  private Judged judge(Requirement requirement, List<CaseResult> own, boolean deviates) {
    if (deviates) {
      return Judged.plain(VerdictOutcome.DEVIATES);
    }
    if (own.isEmpty()) {
      return new Judged(VerdictOutcome.NOT_TESTED, "no case ran", false);
    }
    if (own.stream().allMatch(has(CaseOutcome.NOT_APPLICABLE))) {
      return new Judged(VerdictOutcome.NOT_APPLICABLE, reasons(own, result -> true), false);
    }
    return requirement.level() == Level.O ? observed(own) : tested(requirement, own);
  }

  private Judged observed(List<CaseResult> own) {
    Predicate<CaseResult> passed = has(CaseOutcome.PASSED);
    return own.stream().anyMatch(passed.and(result -> !result.observations().isEmpty()))
        ? Judged.plain(VerdictOutcome.OBSERVED)
        : new Judged(
            VerdictOutcome.NOT_TESTED,
            reasons(own, passed.negate()),
            own.stream().allMatch(absent()));
  }

  /** Level O cases of a requirement record what they see; they prove nothing. */
  private Judged tested(Requirement requirement, List<CaseResult> all) {
    List<CaseResult> own = all.stream().filter(result -> result.level() != Level.O).toList();
    if (own.isEmpty()) {
      return new Judged(VerdictOutcome.NOT_TESTED, "its cases only record what they see", false);
    }
    Predicate<CaseResult> open = has(CaseOutcome.PASSED).or(absent()).negate();
    if (own.stream().anyMatch(open)) {
      return new Judged(VerdictOutcome.NOT_TESTED, reasons(own, open), false);
    }
    if (all.size() < requirement.cases().size()) {
      String reason = "%d of its %d cases ran".formatted(all.size(), requirement.cases().size());
      return new Judged(VerdictOutcome.NOT_TESTED, reason, false);
    }
    if (own.stream().anyMatch(has(CaseOutcome.PASSED))) {
      return Judged.plain(VerdictOutcome.CONFORMANT);
    }
    return new Judged(VerdictOutcome.NOT_TESTED, reasons(own, absent()), true);
  }

  private Predicate<CaseResult> absent() {
    return has(CaseOutcome.NOT_APPLICABLE).or(this::lacksCapability);
  }

  private boolean lacksCapability(CaseResult result) {
    return result.outcome() == CaseOutcome.NOT_TESTED && beyondSubject.contains(result.id());
  }

  private static Predicate<CaseResult> has(CaseOutcome outcome) {
    return result -> result.outcome() == outcome;
  }

  /** Returns the first reason, and how many others there are. */
  private static String reasons(List<CaseResult> own, Predicate<CaseResult> which) {
    List<String> reasons =
        own.stream()
            .filter(which)
            .map(Verdicts::withoutCalls)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .toList();
    return switch (reasons.size()) {
      case 0 -> "";
      case 1 -> reasons.get(0);
      case 2 -> reasons.get(0) + " (and one more reason)";
      default -> "%s (and %d more reasons)".formatted(reasons.get(0), reasons.size() - 1);
    };
  }

  /** The calls before a loss are each case's own. */
  private static String withoutCalls(CaseResult result) {
    int calls = result.reason().indexOf("\nafter:\n");
    return calls < 0 ? result.reason() : result.reason().substring(0, calls);
  }

  private String evidence(Requirement requirement, List<CaseResult> own, VerdictOutcome outcome) {
    long passed = own.stream().filter(has(CaseOutcome.PASSED)).count();
    String examples = "by example: %d of %d cases".formatted(passed, requirement.cases().size());
    long histories = own.stream().mapToLong(CaseResult::histories).sum();
    if (histories > 0) {
      return examples
          + String.format(
              Locale.ROOT,
              "; %,d histories in which calls of several callers overlapped, of %,d calls altogether",
              histories,
              own.stream().mapToLong(CaseResult::calls).sum());
    }
    boolean sampled = calls > 0 && outcome == VerdictOutcome.CONFORMANT;
    return sampled
        ? examples + String.format(Locale.ROOT, "; every call of %,d sampled ones judged", calls)
        : examples;
  }
}
