package org.rtmv1.tck.steps;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * One row of a table of messages.
 *
 * @param change the flags
 * @param current what is asked of the current best route, or, where a route is gone, of that one
 * @param previous what is asked of the previous best route of a change
 */
record MessageRow(int change, RouteRow current, RouteRow previous) {
  /** A row that shows of a message what it is about. */
  static final MessageRow PLAIN =
      new MessageRow(0, new RouteRow(Map.of(Column.DESTINATION, "")), new RouteRow(Map.of()));

  private static final String CHANGE = "change";
  private static final String PREVIOUS = "previous ";

  static MessageRow of(Map<String, String> row) {
    Map<Column, String> current = new EnumMap<>(Column.class);
    Map<Column, String> previous = new EnumMap<>(Column.class);
    Map<String, String> cells = new HashMap<>(row);
    String change = cells.remove(CHANGE);
    cells.forEach(
        (header, cell) -> {
          if (cell != null) {
            boolean before = header.startsWith(PREVIOUS);
            (before ? previous : current)
                .put(Column.of(before ? header.substring(PREVIOUS.length()) : header), cell);
          }
        });
    return new MessageRow(changeFlags(change), new RouteRow(current), new RouteRow(previous));
  }

  /** Returns the change flags with a documented name. */
  static int changeFlags(@Nullable String name) {
    return List.of("RTM_NO_CHANGE", "RTM_ROUTE_ADDED", "RTM_ROUTE_DELETED", "RTM_ROUTE_CHANGED")
        .indexOf(String.valueOf(name).strip());
  }

  /** Returns what this row asks for, as {@link #seen} words it. */
  String expected(Names names, Family family) {
    return text(
        RouteChange.name(change),
        current.expected(names, family),
        previous.cells().isEmpty() ? "" : previous.expected(names, family));
  }

  /** Returns what {@code message} has in this row's columns. */
  String seen(Message message, Names names) {
    @Nullable Route first = message.current() == null ? message.previous() : message.current();
    @Nullable Route second = message.previous();
    return text(
        RouteChange.name(message.change()),
        first == null ? "no route" : current.seen(first, names),
        previous.cells().isEmpty()
            ? ""
            : second == null ? "no route" : previous.seen(second, names));
  }

  private static String text(String change, String current, String previous) {
    return change + ": " + current + (previous.isEmpty() ? "" : ", previously " + previous);
  }
}
