package org.rtmv1.tck.reference;

import org.rtmv1.tck.rtm.Route;

/** A route in the table. */
final class Entry {
  static final long NEVER = Long.MAX_VALUE;

  final RouteKey key;
  final Client client;

  /** Older entries have lower numbers. */
  final long sequence;

  Route route;

  /** When the entry is to go, a FILETIME. */
  long expiresAt;

  /** Whether the entry has left the table. */
  boolean gone;

  Entry(RouteKey key, Client client, long sequence, Route route, long expiresAt) {
    this.key = key;
    this.client = client;
    this.sequence = sequence;
    this.route = route;
    this.expiresAt = expiresAt;
  }
}
