package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;

/** What is believed of one open enumeration. */
final class Enumeration {
  /** The family; null for one that the documentation does not name. */
  final @Nullable Family family;

  final Subset subset;

  /** Whether it is open what it enumerates. */
  final boolean unclear;

  /** The version of the table that it was created on, and the call that created it. */
  final long version;

  final long since;
  final Returned returned;

  Enumeration(@Nullable Family family, Subset subset, boolean unclear, long version, long since) {
    this.family = family;
    this.subset = subset;
    this.unclear = unclear;
    this.version = version;
    this.since = since;
    this.returned = new Returned();
  }

  private Enumeration(Enumeration original, Copies copies) {
    family = original.family;
    subset = original.subset;
    unclear = original.unclear;
    version = original.version;
    since = original.since;
    returned = original.returned.copy(copies);
  }

  Enumeration copy(Copies copies) {
    return new Enumeration(this, copies);
  }
}
