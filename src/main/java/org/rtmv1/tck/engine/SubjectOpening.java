package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.ManifestCheck;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Asks a provider, at the border, for its manifest and for a manager. */
final class SubjectOpening {
  private static final String MANIFEST = "manifest returns the implementation's manifest";
  private static final String OPEN = "open returns an empty manager that nobody else uses";

  private final RoutingTableManagerProvider provider;
  private final Border border;

  SubjectOpening(RoutingTableManagerProvider provider, CallMeter meter) {
    this.provider = provider;
    this.border = new Border(provider.getClass().getName(), meter);
  }

  /** Reads the manifest on a thread of its own. */
  static Manifest manifest(RunSettings settings) {
    try (CaseThread thread = thread(settings)) {
      return thread.run(() -> new SubjectOpening(settings.provider(), thread.meter()).manifest());
    }
  }

  static CaseThread thread(RunSettings settings) {
    return new CaseThread(settings.provider().getClass().getName(), settings.callDeadline());
  }

  CheckedSubject subject(Manifest manifest) {
    RoutingTableManager manager = border.get("open", OPEN, provider::open);
    return new CheckedSubject(border, manager, manifest);
  }

  private Manifest manifest() {
    Manifest manifest = border.get("manifest", MANIFEST, provider::manifest);
    List<String> faults = border.get("manifest", MANIFEST, () -> ManifestCheck.faults(manifest));
    if (!faults.isEmpty()) {
      throw border.breach(
          "manifest", "a manifest with faults: " + String.join("; ", faults), MANIFEST);
    }
    return manifest;
  }
}
