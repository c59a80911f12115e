package org.rtmv1.tck.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record demands of the members of a document that it is read from. */
final class Members {
  private Members() {}

  static void demand(@Nullable Object value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("it lacks " + name);
    }
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static <T> List<T> list(@Nullable List<T> values, String name) {
    if (values == null || values.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("it lacks " + name);
    }
    return List.copyOf(values);
  }
}
