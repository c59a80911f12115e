package org.rtmv1.tck.launch;

import java.util.Map;
import java.util.function.Predicate;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/** Tells which cases need something that a subject does not offer. */
final class SubjectLimits {
  private static final Map<String, Predicate<Manifest>> OFFERED =
      Map.of(
          "@needs-fault-injection", manifest -> manifest.offers(Capability.FAULT_INJECTION),
          "@needs-virtual-clock", manifest -> manifest.offers(Capability.VIRTUAL_CLOCK),
          "@needs-priorities", manifest -> manifest.offers(Capability.PRIORITIES),
          "@needs-never-issued-handle", manifest -> !manifest.neverIssuedHandles().isEmpty(),
          "@needs-declared-invalid-member", manifest -> !manifest.invalidRoutes().isEmpty(),
          "@needs-native", manifest -> false,
          "@needs-hostile", manifest -> false);

  private SubjectLimits() {}

  static boolean exclude(RequirementCase each, Manifest manifest) {
    return each.tags().stream()
        .anyMatch(tag -> !OFFERED.getOrDefault(tag, any -> true).test(manifest));
  }
}
