package org.rtmv1.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.Family;

class ManifestCheckTest {
  private static final Manifest GOOD = Manifest.of("sample", "1");

  @Test
  void the_plain_manifest_has_no_fault() {
    assertThat(ManifestCheck.faults(GOOD)).isEmpty();
    assertThat(GOOD.supports(Family.IP)).isTrue();
    assertThat(GOOD.protocols(Family.IPX)).doesNotContainAnyElementsOf(GOOD.protocols(Family.IP));
  }

  @Test
  void every_fault_is_told_in_one_sentence() {
    assertThat(ManifestCheck.faults(Manifest.of(" ", "1")))
        .containsExactly("name is blank; reports need a name to show");
    assertThat(ManifestCheck.faults(GOOD.withFamilies(Set.of(7))))
        .containsExactly("families is [7]; it must hold IPX (0), IP (1) or both");
    assertThat(ManifestCheck.faults(GOOD.withExtraRegistrationFlags(3)))
        .containsExactly(
            "extraRegistrationFlags holds RTM_PROTOCOL_SINGLE_ROUTE (0x1), which is no extra flag");
    assertThat(ManifestCheck.faults(GOOD.withClockGranularity(Duration.ofMillis(-1))))
        .containsExactly("clockGranularity is PT-0.001S; it must be zero or more");
    assertThat(ManifestCheck.faults(GOOD.withNeverIssuedHandles(List.of(0L))))
        .containsExactly("neverIssuedHandles holds 0; NULL is never issued anyway");
  }

  @Test
  void identifiers_are_enough_distinct_and_apart() {
    assertThat(ManifestCheck.faults(GOOD.withInterfaces(List.of(1, 1))))
        .containsExactly(
            "interfaces is [1, 1]; its values must be distinct",
            "interfaces has 2 values; the kit needs 4");
    assertThat(ManifestCheck.faults(GOOD.withIpxProtocols(GOOD.ipProtocols())))
        .containsExactly(
            "ipProtocols and ipxProtocols share an identifier; the kit needs them apart");
  }
}
