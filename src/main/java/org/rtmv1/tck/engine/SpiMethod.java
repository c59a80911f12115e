package org.rtmv1.tck.engine;

import java.util.EnumMap;
import java.util.Map;
import org.rtmv1.tck.rtm.RtmFunction;

/** Names the methods of the service-provider interface for messages. */
final class SpiMethod {
  private static final String PREFIX = "Rtm";
  private static final Map<RtmFunction, String> NAMES = new EnumMap<>(RtmFunction.class);

  static {
    for (RtmFunction function : RtmFunction.values()) {
      String documented = function.documentedName();
      String name = documented.substring(PREFIX.length());
      NAMES.put(
          function,
          "%c%s (%s)"
              .formatted(Character.toLowerCase(name.charAt(0)), name.substring(1), documented));
    }
  }

  private SpiMethod() {}

  /** Returns the name of what is called: one of the 14 functions, or another method by its name. */
  static String name(Object called) {
    return called instanceof RtmFunction function
        ? NAMES.getOrDefault(function, function.documentedName())
        : called.toString();
  }
}
