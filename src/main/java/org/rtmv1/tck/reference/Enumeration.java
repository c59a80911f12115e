package org.rtmv1.tck.reference;

import org.jspecify.annotations.Nullable;

/**
 * An open enumeration: it goes through the keys upwards, so that it survives every change and
 * repeats nothing.
 */
final class Enumeration {
  final FamilyTable table;
  final Subset subset;

  /** The key returned last, null at the beginning. */
  @Nullable RouteKey position;

  Enumeration(FamilyTable table, Subset subset) {
    this.table = table;
    this.subset = subset;
  }

  /** Returns the next entry, null at the end. */
  @Nullable Entry next() {
    Entry entry = table.after(position, subset);
    if (entry != null) {
      position = entry.key;
    }
    return entry;
  }
}
