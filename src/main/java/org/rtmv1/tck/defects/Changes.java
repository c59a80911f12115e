package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;

/** Changes the routes of a plain table, keeps the best ones and has them told. */
final class Changes {
  private final Rules rules;
  private final PlainShortage shortage;

  Changes(Rules rules, PlainShortage shortage) {
    this.rules = rules;
    this.shortage = shortage;
  }

  /**
   * Makes one change to the routes of one destination.
   *
   * @param touched the entry that is added or significantly changed, if any is
   * @param caller the client that is not told, null for none
   */
  Change make(Entry changed, @Nullable Entry touched, @Nullable PlainClient caller, Runnable step) {
    PlainFamily family = changed.owner.family;
    Route before = family.bestRoute(changed.key);
    step.run();
    family.makeBest(changed.key, rules.best(family, changed.key, touched));
    Change change = rules.change(changed.key, before, family.bestRoute(changed.key));
    rules.tell(family, change, caller);
    return change;
  }

  /** Removes one entry. */
  Change remove(Entry entry, @Nullable PlainClient caller) {
    return make(entry, null, caller, () -> entry.owner.family.remove(entry));
  }

  /** Removes entries; false where a shortage stopped it halfway. */
  boolean removeAll(PlainFamily family, List<Entry> doomed, @Nullable PlainClient caller) {
    if (rules.chose(Choice.BULK_STOPS_HALFWAY) || rules.chose(Choice.BULK_GOES_IN_STEPS)) {
      return removeInSteps(family, new ArrayList<>(doomed), caller);
    }
    Map<Object, List<Entry>> byKey = new LinkedHashMap<>();
    doomed.forEach(entry -> byKey.computeIfAbsent(entry.key, key -> new ArrayList<>()).add(entry));
    for (List<Entry> entries : byKey.values()) {
      make(entries.get(0), null, caller, () -> entries.forEach(family::remove));
    }
    return true;
  }

  private boolean removeInSteps(
      PlainFamily family, List<Entry> doomed, @Nullable PlainClient caller) {
    while (!doomed.isEmpty()) {
      if (rules.chose(Choice.BULK_STOPS_HALFWAY) && shortage.hits(1)) {
        return false;
      }
      Entry next =
          doomed.stream().filter(family::isBest).findFirst().orElseGet(() -> doomed.get(0));
      doomed.remove(next);
      remove(next, caller);
    }
    return true;
  }
}
