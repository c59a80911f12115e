package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.Route;

/** One route in a plain table. */
final class Entry {
  static final long NEVER = Long.MAX_VALUE;

  final PlainClient owner;
  final Object key;

  /** Grows with every entry that is made. */
  final long order;

  Route route;
  int priority;

  /** The time, a FILETIME, at which the route's life ends. */
  long end = NEVER;

  /** Grows with every significant change of any entry. */
  long changed;

  boolean gone;

  Entry(PlainClient owner, Object key, Route route, long order) {
    this.owner = owner;
    this.key = key;
    this.route = route;
    this.order = order;
    this.changed = order;
  }
}
