package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** Puts one client in the place of another one of its family. */
final class ClientMerge implements Renaming {
  private final Step.Invoke kept;
  private final Step.Invoke merged;

  private ClientMerge(Step.Invoke kept, Step.Invoke merged) {
    this.kept = kept;
    this.merged = merged;
  }

  /** Returns the script without the later one of two registrations; empty for other steps. */
  static Optional<List<Step>> of(List<Step> steps, int first, int second) {
    if (!(steps.get(first) instanceof Step.Invoke one)
        || !(steps.get(second) instanceof Step.Invoke other)
        || !(one.call() instanceof Operation.RegisterClient kept)
        || !(other.call() instanceof Operation.RegisterClient merged)
        || kept.protocolFamily() != merged.protocolFamily()
        || kept.routingProtocol() == merged.routingProtocol()) {
      return Optional.empty();
    }
    List<Step> rest = new ArrayList<>(steps);
    rest.remove(second);
    return Optional.of(new ClientMerge(one, other).of(rest));
  }

  private static int protocol(Step.Invoke step) {
    return ((Operation.RegisterClient) step.call()).routingProtocol();
  }

  @Override
  public int slot(int slot) {
    return slot == merged.slot() ? kept.slot() : slot;
  }

  @Override
  public Route route(Route route) {
    return route.routingProtocol() == protocol(merged)
        ? route.withRoutingProtocol(protocol(kept))
        : route;
  }
}
