package org.rtmv1.tck.property;

import java.util.List;

/** The classes whose properties state the laws; each is tagged with its requirement. */
public final class Laws {
  private static final List<Class<?>> CLASSES =
      List.of(
          RegistrationLaws.class,
          RouteLaws.class,
          MessageLaws.class,
          ReadingLaws.class,
          RefusalLaws.class,
          AgeingLaws.class);

  private Laws() {}

  /** Returns them, in the order in which they run. */
  public static List<Class<?>> classes() {
    return CLASSES;
  }
}
