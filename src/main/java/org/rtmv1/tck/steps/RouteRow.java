package org.rtmv1.tck.steps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * One row of a table of routes: a route to send, or what an assertion asks of a route.
 *
 * @param cells what the row says; a blank cell says nothing
 */
record RouteRow(Map<Column, String> cells) {
  private static final String INFINITE = "INFINITE";

  /** Reads a row of a data table. */
  static RouteRow of(Map<String, String> row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    row.forEach(
        (header, cell) -> {
          if (cell != null) {
            cells.put(Column.of(header), cell);
          }
        });
    return new RouteRow(cells);
  }

  /** Returns the route to send, with this protocol unless the row says otherwise. */
  Route route(Names names, int protocol) {
    return written(RouteParts.plain(network(), protocol, names.interfaceId(1)), names);
  }

  /** Returns a criteria route, whose destination is nowhere unless the row says otherwise. */
  Route criteria(Names names, Family family) {
    Route plain = RouteParts.plain(RouteParts.nowhere(family), 0, names.interfaceId(1));
    return family(family) == family ? written(plain, names) : plain;
  }

  int timeToLive() {
    String cell = cells.getOrDefault(Column.TTL, INFINITE);
    return cell.equals(INFINITE) ? TimeToLive.INFINITE : Addresses.dword(cell);
  }

  /** Returns what this row asks for, as {@link #seen} words it. */
  String expected(Names names, Family family) {
    return seen(criteria(names, family), names);
  }

  /** Returns the family that the row's destination belongs to, or {@code other} without one. */
  Family family(Family other) {
    String cell = cells.get(Column.DESTINATION);
    return cell == null ? other : Addresses.family(cell);
  }

  /** Returns what {@code route} has in this row's columns. */
  String seen(Route route, Names names) {
    return text(route, cells.keySet(), names);
  }

  /** Returns what {@code route} has in these columns. */
  static String text(Route route, Set<Column> columns, Names names) {
    return columns.stream()
        .map(column -> column.header() + " " + column.read(route, names))
        .collect(Collectors.joining(", "));
  }

  /** Returns the columns that any of these rows has, in the order of the table. */
  static Set<Column> columns(List<RouteRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Network network() {
    String cell = cells.get(Column.DESTINATION);
    if (cell == null) {
      throw new IllegalArgumentException("The row " + cells + " has no destination.");
    }
    return Addresses.network(cell);
  }

  private Route written(Route route, Names names) {
    Route written = route;
    for (Map.Entry<Column, String> cell : cells.entrySet()) {
      written = cell.getKey().write(written, cell.getValue(), names);
    }
    return written;
  }
}
