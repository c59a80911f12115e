package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges what the messages of expiring routes have led to, once nothing waits for a client (BLK-6,
 * EXP-2).
 */
final class SettledQueue {
  private final World world;
  private final Removals removals;

  SettledQueue(World world, Removals removals) {
    this.world = world;
    this.removals = removals;
  }

  /** Judges an empty queue; goes on exactly where all routes that could go have gone. */
  Judgement judge(Table table, MessageQueue queue, String butWas) {
    Judgement judgement = Judgement.ACCEPTED;
    for (Unsettled each : all(queue)) {
      Best best = knowable(table, each);
      if (best != null) {
        judgement = missing(queue, each, best, butWas);
      } else if (each.destination.doubtful == 0 && (world.isVirtual() || each.isKnown())) {
        queue.settle(each);
      }
      if (judgement instanceof Judgement.Deviation) {
        return judgement;
      }
    }
    return judgement;
  }

  /** Tells whether a message must be waiting of what has gone. */
  boolean isOwed(Table table, MessageQueue queue) {
    LongMap<Unsettled> open = queue.unsettled;
    for (int i = world.isVirtual() ? open.next(0) : -1; i >= 0; i = open.next(i + 1)) {
      if (knowable(table, open.valueAt(i)) != null) {
        return true;
      }
    }
    return false;
  }

  private static List<Unsettled> all(MessageQueue queue) {
    List<Unsettled> all = new ArrayList<>(queue.unsettled.size());
    for (int i = queue.unsettled.next(0); i >= 0; i = queue.unsettled.next(i + 1)) {
      all.add(queue.unsettled.valueAt(i));
    }
    return all;
  }

  /** Returns a best route of which the client should know and does not; null for none. */
  private @Nullable Best knowable(Table table, Unsettled unsettled) {
    List<Best> outlook = removals.outlook(table, unsettled.destination);
    for (Best best : outlook) {
      if (unsettled.mayKnow(best)) {
        return null;
      }
    }
    return outlook.get(0);
  }

  /** On a real clock a route that is out of sight may still be swept, and told, later. */
  private Judgement missing(MessageQueue queue, Unsettled unsettled, Best best, String butWas) {
    String expected =
        "the message that %s became %s".formatted(unsettled.text(), Phrases.best(best));
    if (world.isVirtual()) {
      return Faults.of(
          unsettled.cause.missing(), List.of(unsettled.cause.following()), expected, butWas);
    }
    if (queue.patience) {
      return Judgement.ACCEPTED;
    }
    queue.patience = true;
    return new Judgement.Inconclusive(
        unsettled.cause.missing(), "%s has not come yet".formatted(expected));
  }
}
