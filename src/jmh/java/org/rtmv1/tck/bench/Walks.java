package org.rtmv1.tck.bench;

import java.util.List;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The guided walks that the figures are measured with: always the same calls. */
final class Walks {
  static final int CALLS = 200_000;

  private static final long SEED = 1;

  private Walks() {}

  static Exploration over(RoutingTableManagerProvider provider) {
    return new Exploration(RunSettings.of(provider).withSeed(SEED));
  }

  static List<Tape> tapes() {
    TapedProvider provider = new TapedProvider();
    checked(walked(over(provider)));
    return provider.tapes;
  }

  static Exploration walked(Exploration exploration) {
    exploration.walkCalls(CALLS);
    return exploration;
  }

  /** Fails where the walks did not make all their calls, or something deviated. */
  static void checked(Exploration exploration) {
    if (exploration.calls() != CALLS || !exploration.failures().isEmpty()) {
      throw new IllegalStateException(
          exploration.calls() + " calls, failures: " + exploration.failures());
    }
  }
}
