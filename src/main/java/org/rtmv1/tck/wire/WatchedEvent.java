package org.rtmv1.tck.wire;

import org.rtmv1.tck.spi.ChangeEvent;

/** An event of the kit whose state can be asked for. */
public interface WatchedEvent extends ChangeEvent {
  /** Tells whether the event is signalled now. */
  boolean isSignalled();
}
