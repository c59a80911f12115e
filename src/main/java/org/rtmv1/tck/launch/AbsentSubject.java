package org.rtmv1.tck.launch;

import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The subject of a run that is over. */
record AbsentSubject(Manifest manifest) implements RoutingTableManagerProvider {
  @Override
  public RoutingTableManager open() {
    throw new IllegalStateException("a run that is over is judged without its subject");
  }
}
