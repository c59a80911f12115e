package org.rtmv1.tck.defects;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The legal choices that one plain table makes; whatever is not chosen goes the default way.
 *
 * @param made the choices
 */
record Choices(Set<Choice> made) {
  static final Choices DEFAULT = of();

  static Choices of(Choice... made) {
    EnumSet<Choice> set = EnumSet.noneOf(Choice.class);
    set.addAll(List.of(made));
    return new Choices(set);
  }

  boolean include(Choice choice) {
    return made.contains(choice);
  }
}
