package org.rtmv1.tck.engine.divergence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the API shows of one step: its parts by name. A part that one step shows and another one
 * does not is a difference.
 */
record Shown(Map<String, Object> parts) {
  static final String RETURN_VALUE = "return value";
  static final String FLAGS = "Flags";

  private static final String CALL = "the call itself";

  static final Shown NOTHING = new Shown(Map.of());
  static final Shown LEFT_OUT = new Shown(Map.of(CALL, "left out"));
  static final Shown LOST = new Shown(Map.of(CALL, "does not return"));

  /**
   * A value that means something only by where it comes from.
   *
   * @param name what it is
   * @param first the first call that it can come from, counted from 1; 0 for none
   * @param last the last such call
   */
  record Origin(String name, int first, int last) {
    private boolean isAlike(Origin other) {
      return first == 0 ? other.first == 0 : first <= other.last && other.first <= last;
    }

    @Override
    public String toString() {
      if (first == 0) {
        return name + " of no call";
      }
      return name + (first == last ? " of call " + first : " of calls " + first + " to " + last);
    }
  }

  static Shown of(String name, Object value) {
    return new Shown(Map.of(name, value));
  }

  /**
   * Returns the names of the parts that differ; where the return value does, or else the flags,
   * that one alone, because the others follow from it.
   */
  Set<String> differences(Shown other) {
    Set<String> names = new LinkedHashSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    names.removeIf(name -> isAlike(parts.get(name), other.parts.get(name)));
    for (String decisive : List.of(RETURN_VALUE, FLAGS)) {
      if (names.contains(decisive)) {
        return Set.of(decisive);
      }
    }
    return names;
  }

  boolean isLike(Shown other) {
    return parts.equals(other.parts) || differences(other).isEmpty();
  }

  /** Returns what these parts hold where the values alone do not tell. */
  List<String> origins(Set<String> names) {
    return names.stream()
        .map(parts::get)
        .filter(Origin.class::isInstance)
        .map(Object::toString)
        .toList();
  }

  private static boolean isAlike(@Nullable Object one, @Nullable Object other) {
    return (one instanceof Origin origin && other instanceof Origin another)
        ? origin.isAlike(another)
        : Objects.equals(one, other);
  }

  /** Parts that are being collected, in their order. */
  static final class Collector {
    private final Map<String, Object> parts = new LinkedHashMap<>();

    Collector put(String name, Object value) {
      parts.put(name, value);
      return this;
    }

    Shown shown() {
      return new Shown(parts);
    }
  }
}
