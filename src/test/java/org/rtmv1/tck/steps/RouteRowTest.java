package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

final class RouteRowTest {
  private final Names names = new Names(Manifest.of("sample", "1"));

  @Test
  void a_row_that_says_little_means_a_plain_route() {
    RouteRow ip = row("destination", "10.1.0.10/32");
    RouteRow ipx = row("destination", "1A2B3C4D");

    assertThat(RouteText.of(ip.route(names, 8)))
        .isEqualTo("10.1.0.10/32 via 192.168.1.1, interface 1, protocol 8, metric 1");
    assertThat(RouteText.of(ipx.route(names, 9)))
        .isEqualTo("1A2B3C4D via 02:00:00:00:00:01, interface 1, protocol 9, ticks 1, hops 1");
    assertThat(ip.timeToLive()).isEqualTo(TimeToLive.INFINITE);
  }

  @Test
  void every_column_finds_its_member() {
    RouteRow row =
        row(
            "destination", "10.1.0.0/16",
            "via", "192.168.1.2",
            "interface", "3",
            "metric", "5",
            "type", "3",
            "policy", "7",
            "next hop as", "65000",
            "priority", "11",
            "metric5", "0xFFFFFFFF",
            "flags", "3",
            "data", "1 2 3 4",
            "ttl", "60");

    Route route = row.route(names, 8);

    assertThat(RouteText.of(route))
        .isEqualTo(
            "10.1.0.0/16 via 192.168.1.2, interface 3, protocol 8, metric 5, type 3, policy 7,"
                + " next-hop AS 65000, priority 11, metric5 0xFFFFFFFF, flags 3, data 1 2 3 4");
    assertThat(row.timeToLive()).isEqualTo(60);
    assertThat(row.seen(route, names)).isEqualTo(row.expected(names, Family.IP));
  }

  @Test
  void an_assertion_compares_the_given_columns_only() {
    RouteRow asked = row("destination", "1A2B3C4D", "metric", "4");
    Route route = row("destination", "1A2B3C4D", "metric", "4", "interface", "2").route(names, 8);
    Route other = row("destination", "1A2B3C4D", "ticks", "4", "hops", "5").route(names, 8);

    assertThat(asked.seen(route, names)).isEqualTo(asked.expected(names, Family.IPX));
    assertThat(asked.seen(other, names))
        .isEqualTo("destination 1A2B3C4D, metric 4 ticks and 5 hops");
  }

  @Test
  void a_client_stands_for_its_protocol() {
    names.add(new Client("A", Family.IP, 13, 0x10, 0));
    RouteRow asked = row("client", "A");

    assertThat(asked.seen(row("destination", "10.1.0.10/32").route(names, 13), names))
        .isEqualTo("client A");
    assertThat(asked.seen(row("destination", "10.1.0.10/32").route(names, 14), names))
        .isEqualTo("client protocol 14");
  }

  @Test
  void an_unknown_column_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("colour", "red"))
        .withMessage("No table of routes has a column 'colour'.");
  }

  private static RouteRow row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return RouteRow.of(row);
  }
}
