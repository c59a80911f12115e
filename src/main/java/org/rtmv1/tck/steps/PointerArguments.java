package org.rtmv1.tck.steps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.rtm.RtmFunction;

/** The pointer arguments of the functions, in the order of their signatures. */
final class PointerArguments {
  private static final Map<RtmFunction, List<String>> ARGUMENTS =
      new EnumMap<>(
          Map.of(
              RtmFunction.ADD_ROUTE,
              List.of("Route", "Flags", "CurBestRoute", "PrevBestRoute"),
              RtmFunction.DELETE_ROUTE,
              List.of("Route", "Flags", "CurBestRoute"),
              RtmFunction.BLOCK_DELETE_ROUTES,
              List.of("CriteriaRoute"),
              RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE,
              List.of("Flags", "CurBestRoute", "PrevBestRoute"),
              RtmFunction.IS_ROUTE,
              List.of("Network", "BestRoute"),
              RtmFunction.GET_ROUTE_AGE,
              List.of("Route"),
              RtmFunction.CREATE_ENUMERATION_HANDLE,
              List.of("CriteriaRoute"),
              RtmFunction.ENUMERATE_GET_NEXT_ROUTE,
              List.of("Route"),
              RtmFunction.GET_FIRST_ROUTE,
              List.of("Route"),
              RtmFunction.GET_NEXT_ROUTE,
              List.of("Route")));

  private PointerArguments() {}

  /** Returns the number of an argument, from 0 on. */
  static int number(RtmFunction function, String argument) {
    int number = ARGUMENTS.getOrDefault(function, List.of()).indexOf(argument);
    if (number < 0) {
      throw new IllegalArgumentException(
          function.documentedName() + " has no pointer argument " + argument + ".");
    }
    return number;
  }
}
