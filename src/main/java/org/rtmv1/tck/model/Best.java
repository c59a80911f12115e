package org.rtmv1.tck.model;

import java.util.List;

/**
 * What is believed of the best route to a destination at one moment: a route, that there is none,
 * or one of several.
 */
sealed interface Best permits StoredRoute, NoRoute, OpenBest {
  /** Returns the route, or that there is none, where an observation has settled it since. */
  Best settled();

  /** Returns what it may be. */
  default List<Best> candidates() {
    return List.of(this);
  }

  /** Tells whether {@code other}, a settled one, may be it. */
  boolean mayBe(Best other);

  /** Tells whether the two may be the same as far as a message shows. */
  default boolean mayEqual(Best other) {
    Best settled = other.settled();
    if (!(settled instanceof OpenBest open)) {
      return mayBe(settled);
    }
    for (int i = 0; i < open.size(); i++) {
      if (mayBe(open.candidate(i))) {
        return true;
      }
    }
    return false;
  }
}
