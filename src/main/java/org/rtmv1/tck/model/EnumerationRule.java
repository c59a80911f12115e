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
import org.rtmv1.tck.rtm.StatusOutcome;

/** Judges {@code RtmEnumerateGetNextRoute} and {@code RtmCloseEnumerationHandle}. */
final class EnumerationRule {
  private static final RtmFunction NEXT = RtmFunction.ENUMERATE_GET_NEXT_ROUTE;
  private static final RtmFunction CLOSE = RtmFunction.CLOSE_ENUMERATION_HANDLE;

  private final World world;
  private final Callers callers;
  private final Subsets subsets;
  private final Findings findings;

  EnumerationRule(World world, Callers callers, Subsets subsets, Findings findings) {
    this.world = world;
    this.callers = callers;
    this.subsets = subsets;
    this.findings = findings;
  }

  Judgement judge(Operation.CloseEnumerationHandle call, StatusOutcome outcome) {
    long handle = call.enumerationHandle();
    int error = outcome.error();
    Enumeration enumeration = world.handles.enumeration(handle);
    if (enumeration == null) {
      return callers.notValid(handle, Requirements.ENM_4, CLOSE, error, false);
    }
    if (ReturnCode.isShortage(error)) {
      boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.ENM_10, CLOSE, error, documented);
    }
    if (error != ReturnCode.NO_ERROR) {
      return refusedLive(enumeration, handle, Requirements.ENM_5, ReturnCode.name(error, CLOSE));
    }
    world.handles.removeEnumeration(handle);
    return Judgement.ACCEPTED;
  }

  Judgement judge(Operation.EnumerateGetNextRoute call, RouteOutcome outcome) {
    long handle = call.enumerationHandle();
    int error = outcome.error();
    Enumeration enumeration = world.handles.enumeration(handle);
    if (enumeration == null) {
      return callers.notValid(handle, Requirements.ENM_4, NEXT, error, false);
    }
    if (ReturnCode.isShortage(error)) {
      boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.ENM_10, NEXT, error, documented);
    }
    if (error != ReturnCode.NO_ERROR && error != ReturnCode.ERROR_NO_MORE_ROUTES) {
      return refusedLive(enumeration, handle, Requirements.ENM_3, ReturnCode.name(error, NEXT));
    }
    if (enumeration.family == null || enumeration.unclear) {
      return Judgement.ACCEPTED;
    }
    Table table = world.table(enumeration.family);
    Route shown = outcome.route();
    if (error == ReturnCode.ERROR_NO_MORE_ROUTES) {
      return end(table, enumeration);
    }
    return shown == null
        ? Faults.of(Requirements.ENM_3, "a route with NO_ERROR", "NO_ERROR without a route")
        : returned(table, enumeration, shown);
  }

  /** Enumerations belong to no client: one that has gone since is suspected first (DRG-6). */
  private Judgement refusedLive(
      Enumeration enumeration, long handle, RequirementId requirement, String butWas) {
    boolean deregistered = false;
    for (int back = 0; ; back++) {
      Deeds.Deed deed = world.deeds.last(back);
      if (deed == null || deed.call <= enumeration.since) {
        break;
      }
      deregistered |= deed.kind == Deeds.Kind.DEREGISTERED;
    }
    return Faults.of(
        deregistered ? Requirements.DRG_6 : requirement,
        List.of(requirement),
        "the open enumeration %s to be served".formatted(Phrases.handle(handle)),
        butWas);
  }

  private Judgement returned(Table table, Enumeration enumeration, Route shown) {
    Destination destination = table.find(Addresses.number(shown));
    if (destination != null && destination.tainted) {
      return Judgement.ACCEPTED;
    }
    StoredRoute stored = destination == null ? null : destination.find(shown);
    boolean unchanged = table.version == enumeration.version;
    if (stored == null) {
      return unchanged ? stranger(table, destination, shown) : Judgement.ACCEPTED;
    }
    if (stored.version > enumeration.version) {
      return Judgement.ACCEPTED;
    }
    return known(table, enumeration, stored, shown);
  }

  private Judgement stranger(Table table, @Nullable Destination destination, Route shown) {
    return Faults.of(
        findings.blame().presence(table, destination, shown, Requirements.ENM_3),
        List.of(Requirements.ENM_3),
        "a route that is in the table",
        Phrases.route(shown));
  }

  /** Judges a route that was in the table, as it is now, all the time. */
  private Judgement known(Table table, Enumeration enumeration, StoredRoute stored, Route shown) {
    boolean unchanged = table.version == enumeration.version;
    if (enumeration.returned.has(stored)) {
      return Faults.of(
          unchanged ? Requirements.ENM_3 : Requirements.ENM_6,
          "no route twice, also not " + Phrases.route(stored),
          Phrases.route(shown));
    }
    if (!enumeration.subset.contains(stored)) {
      return Faults.of(
          Requirements.ENM_1,
          "only routes of " + Phrases.subset(enumeration.subset.flags),
          Phrases.route(shown));
    }
    boolean ofBest = enumeration.subset.isOfBest();
    Judgement best = ofBest && unchanged ? subsets.best(table, stored, shown) : Judgement.ACCEPTED;
    if (best != Judgement.ACCEPTED) {
      return best;
    }
    if (ofBest) {
      enumeration.returned.addBest(stored);
    } else {
      enumeration.returned.add(stored);
    }
    // a route that may have gone need not be in the table to be returned
    return unchanged && !stored.doubtful
        ? findings.check().present(table, stored, shown, "the enumerated route")
        : findings.check().shown(table, stored, shown, "the enumerated route");
  }

  /** Where the table is as it was, everything must have been returned. */
  private Judgement end(Table table, Enumeration enumeration) {
    Subset subset = enumeration.subset;
    if (table.version != enumeration.version || table.doubts.size() > 0 || !subset.isDefined()) {
      return Judgement.ACCEPTED;
    }
    Returned returned = enumeration.returned;
    int count = subset.isOfBest() ? returned.networks() : returned.size();
    if (count == subset.size(table)) {
      return Judgement.ACCEPTED;
    }
    StoredRoute missing = returned.missing(table, subset);
    if (missing == null) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        subset.isOfBest() ? Requirements.BST_7 : incomplete(table, enumeration, missing),
        List.of(Requirements.ENM_3),
        Phrases.route(missing) + " before ERROR_NO_MORE_ROUTES",
        "ERROR_NO_MORE_ROUTES after %d routes".formatted(returned.size()));
  }

  private RequirementId incomplete(Table table, Enumeration enumeration, StoredRoute missing) {
    Deeds.Deed last = world.deeds.last(0);
    long since = last == null ? 0 : last.call;
    return enumeration.subset.flags == EnumerationFlags.NONE
            && enumeration.returned.areTheBestAlone(table, since)
        ? Requirements.ENM_1
        : findings.blame().absence(table, missing, Requirements.ENM_3);
  }
}
