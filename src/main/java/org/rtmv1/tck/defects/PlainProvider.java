package org.rtmv1.tck.defects;

import java.util.function.Supplier;
import org.rtmv1.tck.spi.CallFront;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Opens plain tables, each with rules of its own. */
final class PlainProvider implements RoutingTableManagerProvider {
  private final Manifest manifest;
  private final Supplier<Rules> rules;

  PlainProvider(Manifest manifest, Supplier<Rules> rules) {
    this.manifest = manifest;
    this.rules = rules;
  }

  @Override
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public RoutingTableManager open() {
    return new CallFront(new PlainTable(manifest, rules.get()));
  }
}
