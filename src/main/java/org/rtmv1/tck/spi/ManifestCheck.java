package org.rtmv1.tck.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RegistrationFlags;

/** Says what is wrong with a manifest, in the words that its author needs. */
public final class ManifestCheck {
  private static final int FEWEST_IDENTIFIERS = 4;

  private ManifestCheck() {}

  /** Returns one sentence for each fault of {@code manifest}; none for a good one. */
  public static List<String> faults(Manifest manifest) {
    List<String> faults = new ArrayList<>();
    if (manifest.name().isBlank()) {
      faults.add("name is blank; reports need a name to show");
    }
    if (!manifest.supports(Family.IP) && !manifest.supports(Family.IPX)) {
      faults.add("families is " + manifest.families() + "; it must hold IPX (0), IP (1) or both");
    }
    if ((manifest.extraRegistrationFlags() & RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE) != 0) {
      faults.add(
          "extraRegistrationFlags holds RTM_PROTOCOL_SINGLE_ROUTE (0x1), which is no extra flag");
    }
    if (manifest.clockGranularity().isNegative()) {
      faults.add(
          "clockGranularity is " + manifest.clockGranularity() + "; it must be zero or more");
    }
    if (manifest.neverIssuedHandles().contains(0L)) {
      faults.add("neverIssuedHandles holds 0; NULL is never issued anyway");
    }
    checkIdentifiers(manifest, faults);
    return faults;
  }

  private static void checkIdentifiers(Manifest manifest, List<String> faults) {
    checkList("ipProtocols", manifest.ipProtocols(), faults);
    checkList("ipxProtocols", manifest.ipxProtocols(), faults);
    checkList("interfaces", manifest.interfaces(), faults);
    if (!Collections.disjoint(manifest.ipProtocols(), manifest.ipxProtocols())) {
      faults.add("ipProtocols and ipxProtocols share an identifier; the kit needs them apart");
    }
  }

  private static void checkList(String component, List<Integer> identifiers, List<String> faults) {
    if (new HashSet<>(identifiers).size() != identifiers.size()) {
      faults.add(component + " is " + identifiers + "; its values must be distinct");
    }
    if (identifiers.size() < FEWEST_IDENTIFIERS) {
      faults.add(
          component
              + " has "
              + identifiers.size()
              + " values; the kit needs "
              + FEWEST_IDENTIFIERS);
    }
  }
}
