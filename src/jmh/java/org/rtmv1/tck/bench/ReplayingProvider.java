package org.rtmv1.tck.bench;

import java.util.Iterator;
import java.util.List;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Opens managers that answer from tapes, one tape each, whatever they are asked. */
final class ReplayingProvider implements RoutingTableManagerProvider {
  private final ReferenceProvider reference = new ReferenceProvider();
  private final Iterator<Tape> tapes;

  ReplayingProvider(List<Tape> tapes) {
    this.tapes = tapes.iterator();
  }

  @Override
  public Manifest manifest() {
    return reference.manifest();
  }

  @Override
  public RoutingTableManager open() {
    return OperationManager.of(reference.open(), new TapeReader(tapes.next()));
  }
}
