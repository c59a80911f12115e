package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** Asserts in the words of the domain; what does not hold becomes the case's finding. */
public final class Expectations {
  private final Case scenario;

  /** Called by Cucumber. */
  public Expectations(Case scenario) {
    this.scenario = scenario;
  }

  /** Expects something that has been looked at. */
  void that(boolean holds, String expected, String butWas) {
    check(expected, butWas, () -> assertThat(holds).isTrue());
  }

  /** Expects two facts to be equal. */
  void equal(Object expected, Object butWas) {
    check(expected.toString(), butWas.toString(), () -> assertThat(butWas).isEqualTo(expected));
  }

  /** Expects what a row says of a route. */
  void route(@Nullable Route route, RouteRow row) {
    Names names = scenario.names();
    if (route == null) {
      throw scenario.unexpected(row.cells().toString(), "no route");
    }
    equal(row.expected(names, route.family()), row.seen(route, names));
  }

  /** Expects exactly one route for each row, in any order. */
  void routes(List<Route> routes, List<RouteRow> rows) {
    List<Consumer<Route>> each =
        rows.stream().map(row -> (Consumer<Route>) route -> assertFits(route, row)).toList();
    check(
        String.join("; ", rows.stream().map(this::text).toList()),
        routes.isEmpty() ? "no route" : text(routes, RouteRow.columns(rows)),
        () -> assertThat(routes).satisfiesExactlyInAnyOrder(consumers(each)));
  }

  /** Expects exactly these messages in this order. */
  void messages(Client client, List<Message> messages, List<MessageRow> rows) {
    Names names = scenario.names();
    List<String> expected = rows.stream().map(row -> row.expected(names, client.family())).toList();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      MessageRow row = rows.isEmpty() ? MessageRow.PLAIN : rows.get(Math.min(i, rows.size() - 1));
      seen.add(row.seen(messages.get(i), names));
    }
    check(text(expected), text(seen), () -> assertThat(seen).isEqualTo(expected));
  }

  private void assertFits(Route route, RouteRow row) {
    Names names = scenario.names();
    assertThat(route.family()).isEqualTo(row.family(route.family()));
    assertThat(row.seen(route, names)).isEqualTo(row.expected(names, route.family()));
  }

  private String text(RouteRow row) {
    return row.expected(scenario.names(), row.family(Family.IP));
  }

  private String text(List<Route> routes, Set<Column> columns) {
    return String.join(
        "; ",
        routes.stream().map(route -> RouteRow.text(route, columns, scenario.names())).toList());
  }

  private static String text(List<String> messages) {
    return messages.isEmpty() ? "no message" : String.join("; ", messages);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Consumer<Route>[] consumers(List<Consumer<Route>> each) {
    return each.toArray(new Consumer[0]);
  }

  private void check(String expected, String butWas, Runnable assertion) {
    try {
      assertion.run();
    } catch (AssertionError e) {
      throw scenario.unexpected(expected, butWas);
    }
  }
}
