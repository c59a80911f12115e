package org.rtmv1.tck.engine.concurrent;

import java.time.Duration;
import org.rtmv1.tck.engine.KitEvent;
import org.rtmv1.tck.wire.WatchedEvent;

/** An event that takes its time to be signalled and to be reset. */
final class HesitantEvent implements WatchedEvent {
  private final KitEvent event;
  private final UnderWay underWay;

  HesitantEvent(int number, UnderWay underWay) {
    this.event = new KitEvent(number);
    this.underWay = underWay;
  }

  @Override
  public void signal() {
    underWay.hesitate();
    event.signal();
  }

  @Override
  public void reset() {
    underWay.hesitate();
    event.reset();
  }

  @Override
  public boolean isSignalled() {
    return event.isSignalled();
  }

  void await(Duration limit) {
    event.awaitSignalled(limit);
  }
}
