package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmCreateEnumerationHandle}. */
final class EnumerationCreationRule {
  private static final RtmFunction FUNCTION = RtmFunction.CREATE_ENUMERATION_HANDLE;

  private final World world;
  private final Callers callers;
  private final Families families;
  private final Subsets subsets;

  EnumerationCreationRule(World world, Callers callers, Families families, Subsets subsets) {
    this.world = world;
    this.callers = callers;
    this.families = families;
    this.subsets = subsets;
  }

  Judgement judge(Operation.CreateEnumerationHandle call, HandleOutcome outcome) {
    Table table = world.table(call.protocolFamily());
    if (outcome.handle() == 0 && ReturnCode.isShortage(outcome.lastError())) {
      return callers.shortage(Requirements.ENM_10, FUNCTION, outcome.lastError(), true);
    }
    if (table == null) {
      return withoutTable(call, outcome);
    }
    if (!EnumerationFlags.areDocumented(call.enumerationFlags())) {
      return isRefused(outcome)
          ? Judgement.ACCEPTED
          : refusalExpected(
              outcome,
              "the flags %s hold an undocumented bit"
                  .formatted(EnumerationFlags.name(call.enumerationFlags())));
    }
    Subset subset = new Subset(table, call.enumerationFlags(), call.criteriaRoute());
    return outcome.handle() == 0
        ? refused(table, subset, call, outcome)
        : created(table, subset, call, outcome);
  }

  private static boolean isRefused(HandleOutcome outcome) {
    return outcome.handle() == 0 && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER;
  }

  private static Judgement refusalExpected(HandleOutcome outcome, String reason) {
    return Faults.of(
        Requirements.ENM_2,
        "NULL with ERROR_INVALID_PARAMETER, because " + reason,
        Phrases.outcome(FUNCTION, outcome));
  }

  private Judgement withoutTable(Operation.CreateEnumerationHandle call, HandleOutcome outcome) {
    boolean empty = outcome.handle() == 0 && outcome.lastError() == ReturnCode.ERROR_NO_ROUTES;
    if (!isRefused(outcome) && !families.mayAnswerAsEmpty(call.protocolFamily(), empty)) {
      return refusalExpected(outcome, Phrases.family(call.protocolFamily()) + " is not supported");
    }
    if (outcome.handle() != 0) {
      Subset nothing = new Subset(world.ip, 0, null);
      world.handles.add(outcome.handle(), new Enumeration(null, nothing, true, 0, world.call));
    }
    return Judgement.ACCEPTED;
  }

  private Judgement refused(
      Table table, Subset subset, Operation.CreateEnumerationHandle call, HandleOutcome outcome) {
    if (outcome.lastError() == ReturnCode.ERROR_NO_ROUTES) {
      return subsets.empty(table, subset, Requirements.ENM_1, () -> seen(outcome));
    }
    if (isRefused(outcome) && subsets.mayRefuse(subset, call.criteriaRoute())) {
      subsets.noteRefusal(subset, call.criteriaRoute());
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.ENM_1,
        "a handle, or NULL with ERROR_NO_ROUTES, for " + Phrases.subset(call.enumerationFlags()),
        seen(outcome));
  }

  private Judgement created(
      Table table, Subset subset, Operation.CreateEnumerationHandle call, HandleOutcome outcome) {
    if (!subset.mayBeNonEmpty(table)) {
      return Faults.of(
          subsets.leftover(table, Requirements.ENM_2),
          List.of(Requirements.ENM_2),
          "NULL with ERROR_NO_ROUTES, because no route is in "
              + Phrases.subset(call.enumerationFlags()),
          seen(outcome));
    }
    if (world.handles.enumeration(outcome.handle()) != null) {
      return Faults.of(Requirements.ENM_7, "a handle that no open enumeration has", seen(outcome));
    }
    subsets.noteSuccess(subset, call.criteriaRoute());
    world.handles.add(outcome.handle(), enumeration(table, subset, call.criteriaRoute()));
    return Judgement.ACCEPTED;
  }

  private Enumeration enumeration(Table table, Subset subset, @Nullable Route criteria) {
    boolean unclear = !subset.isUsable() || (criteria != null && criteria.family() != table.family);
    return new Enumeration(table.family, subset, unclear, table.version, world.call);
  }

  private static String seen(HandleOutcome outcome) {
    return Phrases.outcome(FUNCTION, outcome);
  }
}
