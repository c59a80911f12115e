package org.rtmv1.tck.engine.concurrent;

import java.time.Instant;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.FileTime;

/** Asks whether there is an order of everything that was called since it was made. */
final class Order {
  private final Stage stage;
  private final long earliest;

  Order(Stage stage) {
    this.stage = stage;
    this.earliest = FileTime.of(Instant.now()) - FileTime.PER_SECOND / 1000;
  }

  Answer answer() {
    long virtual = stage.virtualTime();
    long latest = FileTime.of(Instant.now()) + FileTime.PER_SECOND / 1000;
    Oracle oracle = new Oracle(stage.manifest());
    return virtual == 0
        ? new Linearizer(oracle, stage.history(), earliest, latest).answer()
        : new Linearizer(oracle, stage.history(), virtual, virtual).answer();
  }
}
