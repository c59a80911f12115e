package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmGetFirstRoute} and {@code RtmGetNextRoute}. */
final class WalkRule {
  private static final RtmFunction FIRST = RtmFunction.GET_FIRST_ROUTE;
  private static final RtmFunction NEXT = RtmFunction.GET_NEXT_ROUTE;

  private final World world;
  private final Callers callers;
  private final Families families;
  private final Subsets subsets;
  private final WalkStep step;

  WalkRule(World world, Callers callers, Families families, Subsets subsets, WalkStep step) {
    this.world = world;
    this.callers = callers;
    this.families = families;
    this.subsets = subsets;
    this.step = step;
  }

  Judgement judge(Operation.GetFirstRoute call, RouteOutcome outcome) {
    Table table = world.table(call.protocolFamily());
    Judgement refusal =
        refusal(table, call.protocolFamily(), call.enumerationFlags(), FIRST, outcome);
    if (refusal != null || table == null || call.route().family() != table.family) {
      return refusal == null ? Judgement.ACCEPTED : refusal;
    }
    Subset subset = new Subset(table, call.enumerationFlags(), call.route());
    if (outcome.error() == ReturnCode.ERROR_INVALID_PARAMETER) {
      return invalidParameter(subset, call.route(), FIRST, outcome);
    }
    table.stopWalk(call.enumerationFlags());
    RequirementId requirement =
        call.enumerationFlags() == EnumerationFlags.SPECIFIC_ROUTE
            ? Requirements.SEQ_7
            : Requirements.SEQ_1;
    if (outcome.error() == ReturnCode.ERROR_NO_ROUTES) {
      return subsets.empty(table, subset, requirement, () -> Phrases.outcome(FIRST, outcome));
    }
    if (!subset.mayBeNonEmpty(table)) {
      return Faults.of(
          subsets.leftover(table, requirement),
          List.of(requirement),
          "ERROR_NO_ROUTES, because no route is in " + Phrases.subset(call.enumerationFlags()),
          Phrases.outcome(FIRST, outcome));
    }
    return step.first(table, subset, outcome, requirement);
  }

  Judgement judge(Operation.GetNextRoute call, RouteOutcome outcome) {
    Table table = world.table(call.protocolFamily());
    Judgement refusal =
        refusal(table, call.protocolFamily(), call.enumerationFlags(), NEXT, outcome);
    if (refusal != null || table == null || call.route().family() != table.family) {
      return refusal == null ? Judgement.ACCEPTED : refusal;
    }
    Subset subset = new Subset(table, call.enumerationFlags(), call.route());
    if (outcome.error() == ReturnCode.ERROR_INVALID_PARAMETER) {
      return invalidParameter(subset, call.route(), NEXT, outcome);
    }
    return step.next(table, subset, call.route(), outcome);
  }

  /** Judges what families, flags and shortages decide; null where the table decides. */
  private @Nullable Judgement refusal(
      @Nullable Table table, int family, int flags, RtmFunction function, RouteOutcome outcome) {
    int error = outcome.error();
    if (ReturnCode.isShortage(error)) {
      boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.SEQ_8, function, error, documented);
    }
    boolean documentedFlags = EnumerationFlags.areDocumented(flags);
    if (table != null && documentedFlags) {
      return isDocumented(error)
          ? null
          : Faults.of(
              Requirements.SEQ_1,
              "a documented answer of " + function.documentedName(),
              ReturnCode.name(error, function));
    }
    if (error == ReturnCode.ERROR_INVALID_PARAMETER
        || (table == null
            && families.mayAnswerAsEmpty(family, error == ReturnCode.ERROR_NO_ROUTES))) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.SEQ_4,
        "ERROR_INVALID_PARAMETER, because "
            + (table == null
                ? Phrases.family(family) + " is not supported"
                : "the flags %s hold an undocumented bit".formatted(EnumerationFlags.name(flags))),
        Phrases.outcome(function, outcome));
  }

  private static boolean isDocumented(int error) {
    return error == ReturnCode.NO_ERROR
        || error == ReturnCode.ERROR_NO_ROUTES
        || error == ReturnCode.ERROR_INVALID_PARAMETER;
  }

  private Judgement invalidParameter(
      Subset subset, Route criteria, RtmFunction function, RouteOutcome outcome) {
    if (subsets.mayRefuse(subset, criteria)) {
      subsets.noteRefusal(subset, criteria);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.SEQ_1,
        "a route or the end of " + Phrases.subset(subset.flags),
        Phrases.outcome(function, outcome));
  }
}
