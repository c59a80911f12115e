package org.rtmv1.tck.engine.divergence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;

/** What two subjects have in common, so that the same calls make sense to both. */
final class CommonGround {
  /** As many as walks use. */
  private static final int PROTOCOLS = 4;

  private static final int INTERFACES = 3;

  private CommonGround() {}

  /** Returns a manifest with what both declare. */
  static Manifest of(Manifest one, Manifest other) {
    Manifest common =
        one.withIpProtocols(common(one.ipProtocols(), other.ipProtocols()))
            .withIpxProtocols(common(one.ipxProtocols(), other.ipxProtocols()))
            .withInterfaces(common(one.interfaces(), other.interfaces()))
            .withNeverIssuedHandles(common(one.neverIssuedHandles(), other.neverIssuedHandles()))
            .withCapabilities(
                Set.copyOf(
                    common(List.copyOf(one.capabilities()), List.copyOf(other.capabilities()))));
    return common.withFamilies(families(one, other, common));
  }

  /** Tells whether calls can be made that both are bound to understand. */
  static boolean isEnough(Manifest common) {
    boolean family = common.supports(Family.IP) || common.supports(Family.IPX);
    return family && common.interfaces().size() >= INTERFACES;
  }

  /** Further families are kept so that none of them is taken for one that is not supported. */
  private static Set<Integer> families(Manifest one, Manifest other, Manifest common) {
    Set<Integer> families = new TreeSet<>(one.families());
    families.addAll(other.families());
    for (Family family : Family.values()) {
      boolean both = one.supports(family) && other.supports(family);
      if (!both || common.protocols(family).size() < PROTOCOLS) {
        families.remove(family.value());
      }
    }
    return families;
  }

  private static <T> List<T> common(List<T> one, List<T> other) {
    return one.stream().filter(other::contains).toList();
  }
}
