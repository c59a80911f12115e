package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/** What makes two routes the same, and what of a route is kept. */
interface IdentityRules extends Chosen {
  /** Returns what is equal for equal destinations. */
  default Object key(Network network) {
    return chose(Choice.MASKS_COUNT) ? network : network.netNumber();
  }

  default boolean isSameHop(NextHop one, NextHop other) {
    boolean numbersOnly = one instanceof IpNextHop && !chose(Choice.MASKS_COUNT);
    return numbersOnly
        ? ((IpNextHop) one).netNumber() == ((IpNextHop) other).netNumber()
        : one.equals(other);
  }

  /** Tells whether adding {@code route} updates {@code entry}. */
  default boolean isSame(Entry entry, PlainClient caller, Route route) {
    return entry.owner == caller
        && entry.key.equals(key(route.network()))
        && (caller.singleRoute || isSameWay(entry.route, route));
  }

  /** Tells whether interface and next hop are the same. */
  default boolean isSameWay(Route one, Route other) {
    return one.interfaceId() == other.interfaceId() && isSameHop(one.nextHop(), other.nextHop());
  }

  /** Tells whether deleting {@code route} deletes {@code entry}. */
  default boolean isMeant(Entry entry, PlainClient caller, Route route) {
    boolean byNetwork = caller.singleRoute && chose(Choice.SINGLE_ROUTE_DELETES_BY_NETWORK);
    return entry.owner == caller
        && entry.key.equals(key(route.network()))
        && (byNetwork || isSameWay(entry.route, route));
  }

  /** Returns the route as it is to be kept. */
  default Route stored(Route passed, PlainClient caller, long now, int priority) {
    Route stamped = passed.withTimeStamp(now).withRoutingProtocol(caller.protocol);
    return stamped instanceof IpRoute ip
        ? ip.withFamilySpecificData(ip.familySpecificData().withPriority(priority))
        : stamped;
  }

  /** Returns what an entry with {@code old} keeps when it is updated to {@code stored}. */
  default Route updated(Route old, Route stored) {
    return stored;
  }

  /** Tells whether the two routes differ in a significant parameter. */
  default boolean isSignificant(Route before, Route after) {
    return !significantPart(before).equals(significantPart(after));
  }

  private static Route significantPart(Route route) {
    return route.withTimeStamp(0).withProtocolSpecificData(ProtocolSpecificData.NONE);
  }
}
