package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;

/**
 * Compares a returned route with the entry that has its identity: what was added is what is
 * returned, all but the members that the manager sets (TAB-4).
 */
final class RouteCheck {
  /** How long a route may outlive its time on a virtual clock: a day. */
  private static final long OVERTIME = 24 * 60 * 60 * FileTime.PER_SECOND;

  private final World world;
  private final Removals removals;

  RouteCheck(World world, Removals removals) {
    this.world = world;
    this.removals = removals;
  }

  /**
   * Judges a route that a call shows as it is in the table now.
   *
   * @param member where the route was shown
   */
  Judgement present(Table table, StoredRoute stored, Route shown, String member) {
    if (isOverdue(stored)) {
      return overdue(stored, member + " = " + Phrases.route(shown));
    }
    noteLateness(stored);
    removals.isThere(table, stored);
    return shown(table, stored, shown, member);
  }

  /** Tells whether a route that is there should have gone long ago. */
  boolean isOverdue(StoredRoute stored) {
    return stored.doubtful && world.isVirtual() && world.latest - OVERTIME > stored.dueTo;
  }

  static Judgement overdue(StoredRoute stored, String butWas) {
    return Faults.of(
        Requirements.EXP_1,
        "no "
            + Phrases.route(stored).substring("the ".length())
            + ", whose time to live was up more than a day ago",
        butWas);
  }

  /** Judges a route that a call shows as it is, or was, in the table. */
  Judgement shown(Table table, StoredRoute stored, Route shown, String member) {
    RequirementId fault = fault(stored, shown);
    if (fault != null) {
      return RouteDifference.deviation(fault, stored, shown, member);
    }
    return priority(table, stored, SignificantData.priority(shown), member);
  }

  /**
   * Judges a route in a message. It is known by its identity and its family-specific data alone:
   * time stamps and protocol-specific data change without a message (DEQ-8).
   */
  Judgement told(Table table, StoredRoute stored, Route shown, String member) {
    return priority(table, stored, SignificantData.priority(shown), member);
  }

  /** Returns the requirement that the route's members fail, null for none. */
  private @Nullable RequirementId fault(StoredRoute stored, Route shown) {
    Route given = stored.given;
    if (Addresses.mask(shown) != Addresses.mask(given)
        || Addresses.hopMask(shown) != stored.hopMask
        || !SignificantData.same(given, shown)) {
      return Requirements.TAB_4;
    }
    if (!SignificantData.sameOfProtocol(given, shown)) {
      return stored.dataVaried ? Requirements.TAB_7 : Requirements.TAB_4;
    }
    long stamp = shown.timeStamp();
    return stamp >= stored.stampFrom && stamp <= stored.stampTo ? null : stampFault(stored, stamp);
  }

  private RequirementId stampFault(StoredRoute stored, long stamp) {
    if (stamp >= stored.firstStampFrom && stamp < stored.stampFrom) {
      return Requirements.ADD_7;
    }
    boolean read = stored.touched < world.call && stamp <= world.latest + world.slack;
    return read && stamp > stored.stampTo ? Requirements.AGE_3 : Requirements.ADD_8;
  }

  /** FSD_Priority is the manager's; what it is for one entry stays. */
  private Judgement priority(Table table, StoredRoute stored, int priority, String member) {
    if (stored.priorityKnown || table.family != Family.IP) {
      return stored.priority == priority || !stored.priorityKnown
          ? Judgement.ACCEPTED
          : Faults.of(
              Requirements.TAB_4,
              "%s with FSD_Priority %s, as before"
                  .formatted(Phrases.route(stored), Phrases.number(stored.priority)),
              "FSD_Priority " + Phrases.number(priority) + " in " + member);
    }
    stored.priorityKnown = true;
    stored.priority = priority;
    notePriority(stored);
    return stored.isPresent() ? learn(table, stored.destination) : Judgement.ACCEPTED;
  }

  /** Learns from the best route of a destination which of two priorities wins. */
  Judgement learn(Table table, Destination destination) {
    boolean known = table.priorities.isKnown();
    StoredRoute rival = table.contest.learn(destination);
    if (!known && table.priorities.isKnown()) {
      world.profile.note(
          Choice.PRIORITY_DIRECTION,
          table.priorities.isLowerPreferred() ? "the lower value wins" : "the higher value wins");
    }
    return rival == null
        ? Judgement.ACCEPTED
        : Faults.of(
            Requirements.BST_2,
            List.of(Requirements.BST_7),
            "the same order of the priorities %s and %s as seen before, so %s"
                .formatted(
                    Phrases.number(rival.priority),
                    Phrases.number(((StoredRoute) destination.best.settled()).priority),
                    Phrases.route(rival)),
            "the best route " + Phrases.best(destination.best));
  }

  private void noteLateness(StoredRoute stored) {
    if (stored.doubtful && stored.dueTo < world.earliest) {
      world.profile.note(Choice.LATENESS, "a route was seen after its time was up");
    }
  }

  private void notePriority(StoredRoute stored) {
    Destination destination = stored.destination;
    for (int i = 0; i < destination.size; i++) {
      StoredRoute mate = destination.routes[i];
      if (mate != stored && mate.protocol == stored.protocol && mate.priorityKnown) {
        world.profile.note(
            Choice.PRIORITY_WITHIN_PROTOCOL,
            mate.priority == stored.priority ? "one value" : "several values");
      }
    }
  }
}
