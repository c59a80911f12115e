package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;

class SymptomTest {
  private static final String IP =
      "the route to 10.1.1.10/32 via 192.168.1.1/32 on interface 1 by protocol 8 with metric 1";
  private static final String IPX =
      "the route to 1A01011B via 02:00:00:00:00:01 on interface 2 by protocol 0x00020001"
          + " with 1 ticks and 1 hops";

  @Test
  void a_route_of_either_family_is_a_route() {
    String end = " before the end of the walk";
    assertThat(of("WLK-2", IP + end, "ERROR_NO_MORE_ROUTES after 1 routes"))
        .isEqualTo(of("WLK-2", IPX + end, "ERROR_NO_MORE_ROUTES after 2 routes"));
    assertThat(of("TAB-4", IP, "IpSpecificData[type=4, metric=1] in CurBestRoute"))
        .isEqualTo(of("TAB-4", IPX, "IpxSpecificData[flags=0, tickCount=2] in CurBestRoute"));
  }

  @Test
  void what_was_expected_and_what_was_seen_tell_symptoms_apart() {
    assertThat(of("WLK-2", IP, "ERROR_NO_ROUTES"))
        .isNotEqualTo(of("WLK-2", IP, "ERROR_NO_MORE_ROUTES"))
        .isNotEqualTo(of("WLK-2", "no route", "ERROR_NO_ROUTES"));
  }

  @Test
  void where_another_code_was_seen_nothing_else_counts() {
    assertThat(of("DEQ-2", "ERROR_MORE_MESSAGES with the message RTM_ROUTE_ADDED", "NO_ERROR"))
        .isEqualTo(
            of(
                "REG-10",
                "ERROR_MORE_MESSAGES with the message RTM_ROUTE_DELETED",
                "NO_ERROR with RTM_ROUTE_CHANGED"));
  }

  @Test
  void the_requirement_counts_where_one_route_was_seen_for_another() {
    assertThat(of("BST-2", IP, IPX)).isNotEqualTo(of("TAB-4", IP, IPX));
    assertThat(of("BST-2", IP, "ERROR_NO_ROUTES")).isEqualTo(of("TAB-4", IP, "ERROR_NO_ROUTES"));
  }

  private static Symptom of(String requirement, String expected, String seen) {
    Step last = Step.Invoke.of(new Operation.GetNetworkCount(1));
    return Symptom.of(
        List.of(last),
        new Finding(new RequirementId(requirement), Blame.SUBJECT, expected, seen, List.of()),
        false);
  }
}
