package org.rtmv1.tck.defects;

import java.util.List;

/** Does to the state of a plain table what no call may do. */
final class Damage {
  private Damage() {}

  /** Removes every route of a family, and tells nobody. */
  static void empty(PlainFamily family) {
    remove(family, List.copyOf(family.entries));
  }

  /** Removes routes without a word, and puts none in their place. */
  static void remove(PlainFamily family, List<Entry> entries) {
    for (Entry entry : entries) {
      family.remove(entry);
      if (family.isBest(entry)) {
        family.makeBest(entry.key, null);
      }
    }
  }

  /** Puts a route back that was removed. */
  static void restore(Entry entry) {
    entry.gone = false;
    entry.owner.family.entries.add(entry);
    entry.owner.family.makeBest(entry.key, entry);
  }
}
