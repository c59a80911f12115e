package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.ChangeEvent;

/** One registered client of a plain table. */
final class PlainClient {
  final PlainFamily family;
  final int protocol;
  final @Nullable ChangeEvent event;
  final List<Change> queue = new ArrayList<>();
  boolean singleRoute;
  boolean live = true;

  PlainClient(PlainFamily family, int protocol, @Nullable ChangeEvent event, boolean singleRoute) {
    this.family = family;
    this.protocol = protocol;
    this.event = event;
    this.singleRoute = singleRoute;
  }

  boolean hasEvent() {
    return event != null;
  }

  void signal() {
    if (event != null) {
      event.signal();
    }
  }

  void reset() {
    if (event != null) {
      event.reset();
    }
  }
}
