package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.Manifest;

class ByNextHopTest {
  private static final Manifest MANIFEST = Manifest.of("sample", "1");
  private static final Universe IP = new Universe(Family.IP, MANIFEST);
  private static final Universe IPX = new Universe(Family.IPX, MANIFEST);
  private static final int OTHER_INTERFACE = Universe.NEXT_HOPS;

  @Test
  void routes_on_two_interfaces_become_routes_by_two_next_hops() {
    assertThat(ByNextHop.of(List.of(first(IP, 0), first(IP, OTHER_INTERFACE)), IP))
        .hasValue(List.of(first(IP, 0), first(IP, 1)));
  }

  @Test
  void routes_of_the_other_family_stay() {
    List<Step> steps = List.of(first(IPX, OTHER_INTERFACE), first(IP, OTHER_INTERFACE));
    assertThat(ByNextHop.of(steps, IP))
        .hasValue(List.of(first(IPX, OTHER_INTERFACE), first(IP, 0)));
  }

  @Test
  void more_routes_than_there_are_next_hops_cannot_be_told_apart_by_them() {
    List<Step> steps = List.of(first(IP, 0), first(IP, 1), first(IP, 2), first(IP, 3));
    assertThat(ByNextHop.of(steps, IP)).isEmpty();
  }

  private static Step first(Universe universe, int identity) {
    return Step.Invoke.of(
        new Operation.GetFirstRoute(
            universe.family().value(), EnumerationFlags.NONE, universe.route(0, identity, 0, 0)));
  }
}
