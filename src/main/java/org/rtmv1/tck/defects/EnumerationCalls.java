package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_MORE_ROUTES;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_ROUTES;
import static org.rtmv1.tck.rtm.ReturnCode.NO_ERROR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.StatusOutcome;

/** A plain table's enumerations. */
final class EnumerationCalls {
  private final PlainTable table;
  private final Rules rules;

  EnumerationCalls(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  Outcome create(Operation.CreateEnumerationHandle call) {
    PlainFamily family = table.family(call.protocolFamily());
    Subset subset = new Subset(call.enumerationFlags(), call.criteriaRoute());
    List<Entry> entries = new ArrayList<>(rules.enumerated(family, subset));
    if (entries.isEmpty()) {
      return HandleOutcome.refused(ERROR_NO_ROUTES);
    }
    if (rules.chose(Choice.ENUMERATES_BACKWARDS)) {
      Collections.reverse(entries);
    } else if (rules.chose(Choice.ENUMERATES_IN_ORDER)) {
      entries.sort((one, other) -> rules.order().compare(one.route, other.route));
    }
    return HandleOutcome.created(rules.issue(new PlainEnumeration(family, subset, entries)));
  }

  Outcome next(Operation.EnumerateGetNextRoute call) {
    PlainEnumeration enumeration = enumeration(call.enumerationHandle());
    Route route =
        rules.chose(Choice.ENUMERATES_A_COPY) ? nextCopy(enumeration) : nextRoute(enumeration);
    return route == null ? RouteOutcome.failed(ERROR_NO_MORE_ROUTES) : RouteOutcome.returned(route);
  }

  private @Nullable Route nextRoute(PlainEnumeration enumeration) {
    Entry entry = rules.next(enumeration);
    return entry == null ? null : entry.route;
  }

  private static @Nullable Route nextCopy(PlainEnumeration enumeration) {
    return enumeration.position < enumeration.copies.size()
        ? enumeration.copies.get(enumeration.position++)
        : null;
  }

  /** Returns the next entry that is still in the subset. */
  @Nullable Entry next(PlainEnumeration enumeration) {
    List<Entry> present = rules.enumerated(enumeration.family, enumeration.subset);
    if (rules.chose(Choice.ENUMERATES_LIVE)) {
      return nextLive(enumeration, present);
    }
    while (enumeration.position < enumeration.entries.size()) {
      Entry entry = enumeration.entries.get(enumeration.position++);
      if (present.contains(entry)) {
        return entry;
      }
    }
    return null;
  }

  private static @Nullable Entry nextLive(PlainEnumeration enumeration, List<Entry> present) {
    for (Entry entry : present) {
      if (entry.order > enumeration.lastOrder) {
        enumeration.lastOrder = entry.order;
        return entry;
      }
    }
    return null;
  }

  Outcome close(Operation.CloseEnumerationHandle call) {
    table.handles.end(call.enumerationHandle());
    return new StatusOutcome(NO_ERROR);
  }

  private PlainEnumeration enumeration(long handle) {
    if (rules.find(handle) instanceof PlainEnumeration enumeration) {
      return enumeration;
    }
    throw new IllegalStateException("No enumeration has the handle 0x" + Long.toHexString(handle));
  }
}
