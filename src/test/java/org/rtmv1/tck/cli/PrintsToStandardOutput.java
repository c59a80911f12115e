package org.rtmv1.tck.cli;

import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Says something wherever it is not asked to. */
public final class PrintsToStandardOutput implements RoutingTableManagerProvider {
  static {
    System.out.println("loaded");
  }

  private final RoutingTableManagerProvider reference = new ReferenceProvider();

  @Override
  public Manifest manifest() {
    System.out.println("asked for the manifest");
    return reference.manifest();
  }

  @Override
  public RoutingTableManager open() throws Exception {
    System.out.println("opened");
    return reference.open();
  }
}
