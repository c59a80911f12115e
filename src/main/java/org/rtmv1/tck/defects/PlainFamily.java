package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** The clients and routes of one family, as lists. */
final class PlainFamily {
  final Family family;

  /** In the order of registration. */
  final List<PlainClient> clients = new ArrayList<>();

  /** In the order in which they were added. */
  final List<Entry> entries = new ArrayList<>();

  private final Map<Object, Entry> best = new LinkedHashMap<>();

  PlainFamily(Family family) {
    this.family = family;
  }

  /** Returns the entries to one destination. */
  List<Entry> to(Object key) {
    return where(entry -> entry.key.equals(key));
  }

  List<Entry> where(Predicate<Entry> condition) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (condition.test(entry)) {
        found.add(entry);
      }
    }
    return found;
  }

  @Nullable Entry best(Object key) {
    return best.get(key);
  }

  @Nullable Route bestRoute(Object key) {
    Entry entry = best.get(key);
    return entry == null ? null : entry.route;
  }

  boolean isBest(Entry entry) {
    return best.get(entry.key) == entry;
  }

  void makeBest(Object key, @Nullable Entry entry) {
    if (entry == null) {
      best.remove(key);
    } else {
      best.put(key, entry);
    }
  }

  void remove(Entry entry) {
    entry.gone = true;
    entries.remove(entry);
  }

  /** Returns the number of destinations with a route. */
  int networks() {
    return best.size();
  }
}
