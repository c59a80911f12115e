package org.rtmv1.tck.defects;

import java.util.List;
import org.rtmv1.tck.rtm.Route;

/** One open enumeration of a plain table. */
final class PlainEnumeration {
  final PlainFamily family;
  final Subset subset;

  /** The entries that the subset had when the enumeration was made, in the order of return. */
  final List<Entry> entries;

  /** The routes that the entries had then. */
  final List<Route> copies;

  /** How many of the entries are behind. */
  int position;

  /** The highest order among those returned, for an enumeration that sees new entries. */
  long lastOrder = -1;

  PlainEnumeration(PlainFamily family, Subset subset, List<Entry> entries) {
    this.family = family;
    this.subset = subset;
    this.entries = entries;
    this.copies = entries.stream().map(entry -> entry.route).toList();
  }
}
