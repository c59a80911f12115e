package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_ROUTES;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_SUCH_ROUTE;
import static org.rtmv1.tck.rtm.ReturnCode.NO_ERROR;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.StatusOutcome;

/** A plain table's additions and deletions. */
final class RouteCalls {
  private final PlainTable table;
  private final Rules rules;
  private long order;

  RouteCalls(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  Outcome add(Operation.AddRoute call) {
    PlainClient client = table.client(call.clientHandle());
    int priority = table.priorities.of(client);
    Route stored = rules.stored(call.route(), client, table.now(), priority);
    long end = rules.end(table.now(), call.timeToLive());
    Entry old = only(client, entry -> rules.isSame(entry, client, call.route()));
    Change change = old == null ? create(client, stored, end, priority) : update(old, stored, end);
    return rules
        .result(change)
        .outcome(NO_ERROR, call.wantCurBestRoute(), call.wantPrevBestRoute());
  }

  private Change create(PlainClient client, Route stored, long end, int priority) {
    Entry entry = new Entry(client, rules.key(stored.network()), stored, order++);
    entry.priority = priority;
    entry.end = end;
    return table.changes.make(entry, entry, client, () -> client.family.entries.add(entry));
  }

  private Change update(Entry entry, Route stored, long end) {
    Entry touched = rules.isSignificant(entry.route, stored) ? entry : null;
    return table.changes.make(
        entry,
        touched,
        entry.owner,
        () -> {
          entry.route = rules.updated(entry.route, stored);
          entry.end = rules.newEnd(entry.end, end);
          entry.changed = touched == null ? entry.changed : order++;
        });
  }

  Outcome delete(Operation.DeleteRoute call) {
    PlainClient client = table.client(call.clientHandle());
    Entry entry = only(client, each -> rules.isMeant(each, client, call.route()));
    return entry == null
        ? ChangeOutcome.failed(ERROR_NO_SUCH_ROUTE)
        : rules
            .result(table.changes.remove(entry, client))
            .outcome(NO_ERROR, call.wantCurBestRoute(), false);
  }

  Outcome blockDelete(Operation.BlockDeleteRoutes call) {
    PlainClient client = table.client(call.clientHandle());
    int flags = call.enumerationFlags() & ~EnumerationFlags.RTM_ONLY_BEST_ROUTES;
    List<Entry> subset = rules.subset(client.family, new Subset(flags, call.criteriaRoute()));
    List<Entry> doomed = rules.blockDeleted(subset, client);
    if (doomed.isEmpty()) {
      boolean fine = !subset.isEmpty() && rules.chose(Choice.BLOCK_DELETE_OF_OTHERS_SUCCEEDS);
      return new StatusOutcome(fine ? NO_ERROR : ERROR_NO_ROUTES);
    }
    boolean complete = table.changes.removeAll(client.family, doomed, null);
    return new StatusOutcome(complete ? NO_ERROR : table.shortageError(call));
  }

  private static @Nullable Entry only(PlainClient client, Predicate<Entry> condition) {
    List<Entry> found = client.family.where(condition);
    return found.isEmpty() ? null : found.get(0);
  }
}
