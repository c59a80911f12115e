package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.Route;

final class RouteOrderTest {
  @Test
  void any_consistent_order_of_values_will_do() {
    assertThat(RouteOrder.disorder(List.of())).isEmpty();
    assertThat(RouteOrder.disorder(routes("1 8 1", "1 8 2", "1 9 1", "2 8 1"))).isEmpty();
    assertThat(RouteOrder.disorder(routes("2 9 2", "2 9 1", "2 8 2", "1 9 1"))).isEmpty();
  }

  @Test
  void routes_of_a_network_come_together() {
    assertThat(RouteOrder.disorder(routes("1 8 1", "2 8 1", "1 9 1")))
        .contains("network a000001 in two places: [a000001, a000002]");
  }

  @Test
  void within_a_network_those_of_a_protocol_come_together() {
    assertThat(RouteOrder.disorder(routes("1 8 1", "1 9 1", "1 8 2")))
        .contains("protocol 8 in two places: [8, 9]");
  }

  @Test
  void two_values_come_in_the_same_order_wherever_they_meet() {
    assertThat(RouteOrder.disorder(routes("1 8 1", "1 9 1", "2 9 1", "2 8 1")))
        .hasValueSatisfying(
            disorder -> assertThat(disorder).endsWith("both before and after another"));
  }

  private static List<Route> routes(String... keys) {
    return Arrays.stream(keys).map(RouteOrderTest::route).toList();
  }

  /** Reads the last octet of the network, the protocol and the interface. */
  private static Route route(String keys) {
    String[] parts = keys.split(" ", -1);
    return RouteParts.plain(
        Addresses.network("10.0.0." + parts[0] + "/32"),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }
}
