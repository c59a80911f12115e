package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Route;

/**
 * One entry of a table, from its creation or last significant update to its next one or its
 * removal.
 */
final class StoredRoute implements Best {
  /** A time that never comes. */
  static final long NEVER = Long.MAX_VALUE;

  final long id;
  final Destination destination;
  final int protocol;
  final int interfaceId;
  final long hop;
  final int hopMask;
  final int metric;

  /** The route as the caller passed it last. */
  Route given;

  /** Whether an update without significant change has altered the protocol-specific data. */
  boolean dataVaried;

  boolean priorityKnown;
  int priority;

  /** The bounds of RR_TimeStamp, and its least bound before updates without significant change. */
  long stampFrom;

  long stampTo;
  long firstStampFrom;

  /** The bounds of the time at which the time to live is up. */
  long dueFrom = NEVER;

  long dueTo = NEVER;

  /** The latest time at which it would have been up without the last update. */
  long formerDueTo = NEVER;

  /** Whether the route may have gone without anybody having seen it. */
  boolean doubtful;

  /** Why the route is no longer in the table, null while it is. */
  @Nullable Departure departure;

  /** The last call that added or updated the route, and the last that showed it. */
  long touched;

  long seen;

  /** The version of the table that the last add or update made. */
  long version;

  /** The bag of the client's routes on its interface, null once it has gone. */
  @Nullable RouteBag bag;

  /** Where the route is in its client's bag, the table's list of doubts and the heap; -1: not. */
  int bagSlot = -1;

  int doubtSlot = -1;
  int heapSlot = -1;

  StoredRoute(long id, Destination destination, int protocol, Route given) {
    this.id = id;
    this.destination = destination;
    this.protocol = protocol;
    this.interfaceId = given.interfaceId();
    this.hop = Addresses.hop(given);
    this.hopMask = Addresses.hopMask(given);
    this.metric = given instanceof IpRoute ip ? ip.familySpecificData().metric() : 0;
    this.given = given;
  }

  StoredRoute copy(Copies copies) {
    StoredRoute copy = new StoredRoute(id, copies.of(destination), protocol, given);
    copy.dataVaried = dataVaried;
    copy.priorityKnown = priorityKnown;
    copy.priority = priority;
    copy.stampFrom = stampFrom;
    copy.stampTo = stampTo;
    copy.firstStampFrom = firstStampFrom;
    copy.dueFrom = dueFrom;
    copy.dueTo = dueTo;
    copy.formerDueTo = formerDueTo;
    copy.doubtful = doubtful;
    copy.departure = departure;
    copy.touched = touched;
    copy.seen = seen;
    copy.version = version;
    copy.bagSlot = bagSlot;
    copy.doubtSlot = doubtSlot;
    copy.heapSlot = heapSlot;
    return copy;
  }

  /** Takes over what an update without significant change has altered. */
  void refresh(StoredRoute update) {
    dataVaried |= !SignificantData.sameOfProtocol(given, update.given);
    priorityKnown &= SignificantData.priority(given) == SignificantData.priority(update.given);
    given = update.given;
    stampFrom = update.stampFrom;
    stampTo = update.stampTo;
    formerDueTo = dueTo;
    dueFrom = update.dueFrom;
    dueTo = update.dueTo;
    touched = update.touched;
  }

  @Override
  public Best settled() {
    return this;
  }

  @Override
  public boolean mayBe(Best other) {
    return other == this || (other instanceof StoredRoute route && looksLike(route));
  }

  boolean is(int otherProtocol, int otherInterface, long otherHop) {
    return protocol == otherProtocol && interfaceId == otherInterface && hop == otherHop;
  }

  /** Tells whether {@code route} has this entry's identity. */
  boolean isNamedBy(Route route) {
    return is(route.routingProtocol(), route.interfaceId(), Addresses.hop(route))
        && destination.number == Addresses.number(route);
  }

  /** Tells whether a message cannot tell the two apart: same identity, same significant data. */
  boolean looksLike(StoredRoute other) {
    return other.destination == destination
        && other.is(protocol, interfaceId, hop)
        && SignificantData.same(given, other.given);
  }

  boolean isPresent() {
    return departure == null;
  }

  /** Tells whether the route is in the table for certain. */
  boolean isSure() {
    return departure == null && !doubtful;
  }
}
