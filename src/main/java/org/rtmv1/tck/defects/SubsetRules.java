package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Route;

/** Which routes a subset holds, and in which order walks return them. */
interface SubsetRules extends RankingRules, IdentityRules {
  /** Returns the entries of a subset in the order in which they were added. */
  default List<Entry> subset(PlainFamily family, Subset subset) {
    List<Entry> chosen = family.where(entry -> fits(entry, subset));
    return subset.onlyBest() ? bestOnly(family, chosen) : chosen;
  }

  /** Returns what an enumeration of the subset has to return. */
  default List<Entry> enumerated(PlainFamily family, Subset subset) {
    return subset(family, subset);
  }

  /** Returns what a walk through the subset has to return. */
  default List<Entry> walked(PlainFamily family, Subset subset) {
    return subset(family, subset);
  }

  /** Tells whether an entry has the network, interface and protocol that are asked for. */
  default boolean fits(Entry entry, Subset subset) {
    Route criteria = subset.criteria();
    return criteria == null || fits(entry, subset, criteria);
  }

  private boolean fits(Entry entry, Subset subset, Route criteria) {
    return (!subset.onlyNetwork() || entry.key.equals(key(criteria.network())))
        && (!subset.onlyInterface() || entry.route.interfaceId() == criteria.interfaceId())
        && (!subset.onlyProtocol() || entry.route.routingProtocol() == criteria.routingProtocol());
  }

  /** Returns those of the entries that are the best. */
  default List<Entry> bestOnly(PlainFamily family, List<Entry> chosen) {
    if (chose(Choice.BEST_AMONG_THE_SUBSET)) {
      return bestAmong(family, chosen);
    }
    return chosen.stream().filter(entry -> isListedAsBest(family, entry)).toList();
  }

  private boolean isListedAsBest(PlainFamily family, Entry entry) {
    Entry best = family.best(entry.key);
    return best == entry
        || (best != null && chose(Choice.TIED_ROUTES_ARE_ALL_BEST) && compare(best, entry) == 0);
  }

  private List<Entry> bestAmong(PlainFamily family, List<Entry> chosen) {
    Map<Object, List<Entry>> byKey = new LinkedHashMap<>();
    chosen.forEach(entry -> byKey.computeIfAbsent(entry.key, key -> new ArrayList<>()).add(entry));
    List<Entry> best = new ArrayList<>();
    for (List<Entry> entries : byKey.values()) {
      List<Entry> top = top(entries);
      Entry whole = family.best(top.get(0).key);
      if (chose(Choice.TIED_ROUTES_ARE_ALL_BEST)) {
        best.addAll(top);
      } else {
        best.add(whole != null && top.contains(whole) ? whole : top.get(0));
      }
    }
    return best;
  }

  @Override
  default Comparator<Route> order() {
    return (one, other) -> chose(Choice.VALUES_DESCEND) ? compare(other, one) : compare(one, other);
  }

  /** Compares two routes in the documented order of keys. */
  default int compare(Route one, Route other) {
    int byNetwork = compareNetworks(one.network(), other.network());
    if (byNetwork != 0) {
      return byNetwork;
    }
    int byProtocol = compareNumbers(one.routingProtocol(), other.routingProtocol());
    if (byProtocol != 0) {
      return byProtocol;
    }
    int byInterface = compareNumbers(one.interfaceId(), other.interfaceId());
    return byInterface != 0 ? byInterface : compareHops(one.nextHop(), other.nextHop());
  }

  default int compareNetworks(Network one, Network other) {
    int byNumber = compareNumbers(one.netNumber(), other.netNumber());
    return byNumber == 0 && chose(Choice.MASKS_COUNT) && one instanceof IpNetwork ip
        ? compareNumbers(ip.netMask(), ((IpNetwork) other).netMask())
        : byNumber;
  }

  default int compareNumbers(int one, int other) {
    if (chose(Choice.VALUES_ARE_SIGNED)) {
      return Integer.compare(one, other);
    }
    return chose(Choice.VALUES_ARE_SWAPPED)
        ? Integer.compareUnsigned(Integer.reverseBytes(one), Integer.reverseBytes(other))
        : Integer.compareUnsigned(one, other);
  }

  default int compareHops(NextHop one, NextHop other) {
    if (one instanceof IpxNextHop ipx) {
      return Long.compare(number(ipx), number((IpxNextHop) other));
    }
    IpNextHop hop = (IpNextHop) one;
    int byNumber = compareNumbers(hop.netNumber(), ((IpNextHop) other).netNumber());
    return byNumber == 0 && chose(Choice.MASKS_COUNT)
        ? compareNumbers(hop.netMask(), ((IpNextHop) other).netMask())
        : byNumber;
  }

  private long number(IpxNextHop hop) {
    return chose(Choice.VALUES_ARE_SWAPPED) ? Long.reverseBytes(hop.mac()) >>> 16 : hop.mac();
  }

  /** Returns the entry behind {@code position} in a subset that is in order, null for none. */
  default @Nullable Entry after(List<Entry> ordered, Route position) {
    boolean known = !chose(Choice.POSITIONS_MUST_EXIST);
    for (Entry entry : ordered) {
      int compared = order().compare(entry.route, position);
      known |= compared == 0;
      if (compared > 0) {
        return known ? entry : null;
      }
    }
    return null;
  }
}
