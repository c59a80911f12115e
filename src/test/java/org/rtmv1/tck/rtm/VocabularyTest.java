package org.rtmv1.tck.rtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void the_code_259_is_named_by_the_function_that_returns_it() {
    assertThat(ReturnCode.name(259, RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE))
        .isEqualTo("ERROR_NO_MESSAGES");
    assertThat(ReturnCode.name(259, RtmFunction.GET_FIRST_ROUTE)).isEqualTo("ERROR_NO_ROUTES");
    assertThat(ReturnCode.name(259, RtmFunction.GET_NEXT_ROUTE)).isEqualTo("ERROR_NO_MORE_ROUTES");
    assertThat(ReturnCode.name(259, RtmFunction.DELETE_ROUTE)).isEqualTo("ERROR_NO_SUCH_ROUTE");
    assertThat(ReturnCode.name(259, RtmFunction.IS_ROUTE)).isEqualTo("ERROR_NO_MORE_ITEMS");
  }

  @Test
  void an_unknown_code_is_shown_unsigned() {
    assertThat(ReturnCode.name(0xC0000005, RtmFunction.ADD_ROUTE)).isEqualTo("3221225477");
  }

  @Test
  void there_are_14_functions_each_with_a_page() {
    assertThat(RtmFunction.values()).hasSize(14);
    assertThat(RtmFunction.REGISTER_CLIENT.page()).isEqualTo("rtmregisterclient");
    assertThat(Arrays.stream(RtmFunction.values()).map(RtmFunction::documentedName))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.startsWith("Rtm"));
  }

  @Test
  void enumeration_flags_are_named() {
    assertThat(EnumerationFlags.name(0)).isEqualTo("0");
    assertThat(EnumerationFlags.name(9)).isEqualTo("RTM_ONLY_THIS_NETWORK|RTM_ONLY_BEST_ROUTES");
    assertThat(EnumerationFlags.name(0x80000001)).isEqualTo("RTM_ONLY_THIS_NETWORK|0x80000000");
    assertThat(EnumerationFlags.areDocumented(0xF)).isTrue();
    assertThat(EnumerationFlags.areDocumented(0x10)).isFalse();
  }

  @Test
  void change_flags_say_which_routes_are_returned() {
    assertThat(RouteChange.name(RouteChange.RTM_ROUTE_DELETED)).isEqualTo("RTM_ROUTE_DELETED");
    assertThat(RouteChange.name(7)).isEqualTo("0x7");
    assertThat(RouteChange.returnsCurrent(RouteChange.RTM_ROUTE_ADDED)).isTrue();
    assertThat(RouteChange.returnsPrevious(RouteChange.RTM_ROUTE_ADDED)).isFalse();
    assertThat(RouteChange.returnsPrevious(RouteChange.RTM_ROUTE_CHANGED)).isTrue();
  }

  @Test
  void families_are_found_by_their_value() {
    assertThat(Family.ofValue(0)).contains(Family.IPX);
    assertThat(Family.ofValue(1)).contains(Family.IP);
    assertThat(Family.ofValue(2)).isEmpty();
    assertThat(Family.ofValue(-1)).isEmpty();
  }

  @Test
  void the_documented_times_to_live_are_one_to_the_limit_and_infinite() {
    assertThat(TimeToLive.isDocumented(0)).isFalse();
    assertThat(TimeToLive.isDocumented(1)).isTrue();
    assertThat(TimeToLive.isDocumented(2_147_483)).isTrue();
    assertThat(TimeToLive.isDocumented(2_147_484)).isFalse();
    assertThat(TimeToLive.isDocumented(0xFFFFFFFE)).isFalse();
    assertThat(TimeToLive.isDocumented(TimeToLive.INFINITE)).isTrue();
  }

  @Test
  void file_times_count_from_1601() {
    assertThat(FileTime.of(Instant.EPOCH)).isEqualTo(116_444_736_000_000_000L);
    assertThat(FileTime.toInstant(0)).isEqualTo(Instant.parse("1601-01-01T00:00:00Z"));
    Instant instant = Instant.parse("2024-02-29T12:34:56.789012300Z");
    assertThat(FileTime.toInstant(FileTime.of(instant))).isEqualTo(instant);
    assertThat(FileTime.of(Duration.ofMillis(1500))).isEqualTo(15_000_000L);
  }

  @Test
  void addresses_read_as_people_write_them() {
    assertThat(new IpNetwork(0x0A01000A, 0xFFFFFFFF)).hasToString("10.1.0.10/32");
    assertThat(new IpNetwork(0x0A010000, 0xFFFF0000)).hasToString("10.1.0.0/16");
    assertThat(new IpNetwork(0, 0)).hasToString("0.0.0.0/0");
    assertThat(new IpNetwork(0xC0000201, 0xFF00FF00)).hasToString("192.0.2.1/255.0.255.0");
    assertThat(new IpxNetwork(0xA1)).hasToString("000000A1");
    assertThat(new IpxNextHop(0x0200_0000_00ABL)).hasToString("02:00:00:00:00:AB");
  }

  @Test
  void values_that_no_structure_can_hold_are_refused() {
    assertThatThrownBy(() -> new IpxNextHop(1L << 48))
        .hasMessage("a MAC address has 48 bits, not 0x1000000000000");
    assertThatThrownBy(() -> new IpxSpecificData(0, 65_536, 0))
        .hasMessage("tick and hop counts have 16 bits, not 65536 and 0");
  }

  @Test
  void requirement_ids_sort_by_area_and_number() {
    Set<RequirementId> ids =
        new TreeSet<>(
            Arrays.asList(
                new RequirementId("REG-10"),
                new RequirementId("REG-9"),
                new RequirementId("ADD-1")));
    assertThat(ids).extracting(RequirementId::value).containsExactly("ADD-1", "REG-9", "REG-10");
    assertThatThrownBy(() -> new RequirementId("reg-1"))
        .hasMessage("'reg-1' is no requirement id; one looks like REG-3");
  }
}
