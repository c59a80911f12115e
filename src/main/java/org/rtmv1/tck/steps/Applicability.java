package org.rtmv1.tck.steps;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.wire.AgentProvider;
import org.rtmv1.tck.wire.AgentReport;

/**
 * Says why a scenario is not for a subject, by the scenario's {@code @needs-…} tags.
 *
 * @param manifest what the subject tells about itself
 * @param settings what the run wishes
 */
record Applicability(Manifest manifest, RunSettings settings) {
  /** The most callers of a scenario, one that lets them start, and the lane of everything else. */
  private static final int LANES = 7;

  /** Returns the first obstacle that any of these tags meets. */
  Optional<Stop.Early> obstacle(Collection<String> tags) {
    return tags.stream()
        .filter(tag -> tag.startsWith("@needs-"))
        .map(this::obstacle)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Stop.@Nullable Early obstacle(String tag) {
    return switch (tag) {
      case "@needs-ip" -> family(Family.IP);
      case "@needs-ipx" -> family(Family.IPX);
      case "@needs-unsupported-family" -> unsupportedFamily();
      case "@needs-time" -> time();
      case "@needs-fault-injection" -> capability(Capability.FAULT_INJECTION, "fault injection");
      case "@needs-virtual-clock" -> capability(Capability.VIRTUAL_CLOCK, "virtual clock");
      case "@needs-priorities" -> capability(Capability.PRIORITIES, "setting of priorities");
      case "@needs-thread-safety" -> threadSafety();
      case "@needs-never-issued-handle" ->
          lacking(manifest.neverIssuedHandles().isEmpty(), "handle value that it never issues");
      case "@needs-declared-invalid-member" ->
          lacking(manifest.invalidRoutes().isEmpty(), "route that it declares invalid");
      case "@needs-native" -> lacking(!reports(AgentReport::guarded), "look at its memory");
      case "@needs-hostile" ->
          lacking(
              !settings.hostile() || !reports(AgentReport::hostile),
              "hostile input in this run; --hostile asks for it where there is an agent");
      default -> throw new IllegalStateException("No scenario can have the tag " + tag + ".");
    };
  }

  private Stop.@Nullable Early family(Family family) {
    return manifest.supports(family)
        ? null
        : new Stop.NotApplicable("the subject does not support " + family);
  }

  private Stop.@Nullable Early unsupportedFamily() {
    return manifest.supports(Family.IP) && manifest.supports(Family.IPX)
        ? new Stop.NotApplicable("the subject supports both families")
        : null;
  }

  private Stop.@Nullable Early threadSafety() {
    if (!manifest.offers(Capability.THREAD_SAFE)) {
      return new Stop.NotApplicable("the subject does not declare itself thread-safe");
    }
    return lacking(
        settings.provider() instanceof AgentProvider agent && agent.report().lanes() < LANES,
        "%d lanes of calls, which its agent would need".formatted(LANES));
  }

  private Stop.@Nullable Early time() {
    return settings.noWait() && !manifest.offers(Capability.VIRTUAL_CLOCK)
        ? new Stop.NotTested("it waits on a real clock, which --no-wait leaves out")
        : null;
  }

  private Stop.@Nullable Early capability(Capability capability, String name) {
    return lacking(!manifest.offers(capability), name);
  }

  private static Stop.@Nullable Early lacking(boolean lacks, String what) {
    return lacks ? new Stop.NotTested("the subject offers no " + what) : null;
  }

  private boolean reports(Predicate<AgentReport> what) {
    return settings.provider() instanceof AgentProvider agent && what.test(agent.report());
  }
}
