package org.rtmv1.tck.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.Route;

/** The routes to one network and the best of them. */
final class Destination {
  private final List<Entry> entries = new ArrayList<>(2);
  private @Nullable Entry best;

  /** Returns the best entry; null only while there is none at all. */
  @Nullable Entry best() {
    return best;
  }

  @Nullable Route bestRoute() {
    return best == null ? null : best.route;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the client's entry, null for none; of several the oldest. */
  @Nullable Entry of(Client client) {
    for (Entry entry : entries) {
      if (entry.client == client) {
        return entry;
      }
    }
    return null;
  }

  void add(Entry entry) {
    entries.add(entry);
    choose();
  }

  void remove(Entry entry) {
    entries.remove(entry);
    if (best == entry) {
      best = null;
    }
    choose();
  }

  /** Puts one entry in another's place; a best route that is replaced keeps its place in a tie. */
  void replace(Entry old, Entry replacement) {
    entries.remove(old);
    entries.add(replacement);
    if (best == old) {
      best = replacement;
    }
    choose();
  }

  /** Chooses the best entry again; in a tie the present one stays, else the oldest wins. */
  void choose() {
    Entry chosen = best;
    for (Entry entry : entries) {
      if (chosen == null || compare(entry.route, chosen.route) < 0) {
        chosen = entry;
      }
    }
    best = chosen;
  }

  /** Orders routes from better to worse: by priority and metric in IP, by ticks and hops in IPX. */
  private static int compare(Route one, Route other) {
    if (one instanceof IpRoute ip && other instanceof IpRoute otherIp) {
      int order =
          Integer.compareUnsigned(
              ip.familySpecificData().priority(), otherIp.familySpecificData().priority());
      return order != 0
          ? order
          : Integer.compareUnsigned(
              ip.familySpecificData().metric(), otherIp.familySpecificData().metric());
    }
    IpxRoute ipx = (IpxRoute) one;
    IpxRoute otherIpx = (IpxRoute) other;
    int order =
        Integer.compare(
            ipx.familySpecificData().tickCount(), otherIpx.familySpecificData().tickCount());
    return order != 0
        ? order
        : Integer.compare(
            ipx.familySpecificData().hopCount(), otherIpx.familySpecificData().hopCount());
  }
}
