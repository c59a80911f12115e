package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.Route;

/** Which of several routes to one destination is the best. */
interface RankingRules extends Chosen {
  /** Returns the order in which walks return routes. */
  Comparator<Route> order();

  /** Compares two entries to one destination; the lesser is the better. */
  default int compare(Entry one, Entry other) {
    return one.route instanceof IpRoute ? compareIp(one, other) : compareIpx(one, other);
  }

  default int compareIp(Entry one, Entry other) {
    int byPriority = one.owner == other.owner ? 0 : comparePriorities(one, other);
    return byPriority != 0 ? byPriority : compareMetrics(one.route, other.route);
  }

  default int comparePriorities(Entry one, Entry other) {
    int lowerFirst = Integer.compare(one.priority, other.priority);
    return chose(Choice.HIGHER_PRIORITY_WINS) ? -lowerFirst : lowerFirst;
  }

  default int compareMetrics(Route one, Route other) {
    return Integer.compareUnsigned(metric(one), metric(other));
  }

  default int metric(Route route) {
    return ((IpRoute) route).familySpecificData().metric();
  }

  private int compareIpx(Entry one, Entry other) {
    if (chose(Choice.IPX_NEWEST_FIRST)) {
      return Long.compare(other.changed, one.changed);
    }
    boolean prioritiesFirst = chose(Choice.IPX_HAS_PRIORITIES) && one.owner != other.owner;
    int byPriority = prioritiesFirst ? comparePriorities(one, other) : 0;
    return byPriority != 0
        ? byPriority
        : compareCounts(((IpxRoute) one.route), ((IpxRoute) other.route));
  }

  private int compareCounts(IpxRoute one, IpxRoute other) {
    int ticks =
        Integer.compare(
            one.familySpecificData().tickCount(), other.familySpecificData().tickCount());
    int hops =
        Integer.compare(one.familySpecificData().hopCount(), other.familySpecificData().hopCount());
    int first = chose(Choice.IPX_HOPS_FIRST) ? hops : ticks;
    return first != 0 ? first : chose(Choice.IPX_HOPS_FIRST) ? ticks : hops;
  }

  /**
   * Returns the best of the entries to {@code key}, null for none.
   *
   * @param touched the entry that was just added or significantly changed, if any was
   */
  default @Nullable Entry best(PlainFamily family, Object key, @Nullable Entry touched) {
    List<Entry> top = top(family.to(key));
    if (top.size() <= 1) {
      return top.isEmpty() ? null : top.get(0);
    }
    if (chose(Choice.IDENTITY_WINS_A_TIE)) {
      top.sort((one, other) -> order().compare(one.route, other.route));
      return top.get(0);
    }
    if (chose(Choice.NEWER_WINS_A_TIE) && touched != null && top.contains(touched)) {
      return touched;
    }
    Entry current = family.best(key);
    if (current != null && top.contains(current)) {
      return current;
    }
    return top.get(chose(Choice.YOUNGEST_TAKES_OVER) ? top.size() - 1 : 0);
  }

  /** Returns those of the entries that no other one beats. */
  default List<Entry> top(List<Entry> entries) {
    List<Entry> top = new ArrayList<>();
    for (Entry entry : entries) {
      int compared = top.isEmpty() ? 0 : compare(entry, top.get(0));
      if (compared < 0) {
        top.clear();
      }
      if (compared <= 0) {
        top.add(entry);
      }
    }
    return top;
  }
}
