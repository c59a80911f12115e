package org.rtmv1.tck.bench;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Opens managers of the reference implementation and keeps a tape of each. */
final class TapedProvider implements RoutingTableManagerProvider {
  private final ReferenceProvider reference = new ReferenceProvider();
  final List<Tape> tapes = new ArrayList<>();

  @Override
  public Manifest manifest() {
    return reference.manifest();
  }

  @Override
  public RoutingTableManager open() {
    Tape tape = new Tape();
    tapes.add(tape);
    return OperationManager.of(reference.open(), new TapeWriter(tape));
  }
}
