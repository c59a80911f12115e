package org.rtmv1.tck.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

/** Answers from a tape and signals the events that were signalled then. */
final class TapeReader implements Answers {
  private final Iterator<Tape.Entry> entries;
  private final List<ChangeEvent> events = new ArrayList<>();

  TapeReader(Tape tape) {
    this.entries = tape.entries.iterator();
  }

  @Override
  public Outcome answer(RoutingTableManager manager, Operation call, @Nullable ChangeEvent event) {
    if (event != null) {
      events.add(event);
    }
    return next();
  }

  private Outcome next() {
    Tape.Entry entry = entries.next();
    List<Integer> signals = entry.signals();
    for (int i = 0; i < signals.size(); i++) {
      int signal = signals.get(i);
      if (signal > 0) {
        events.get(signal - 1).signal();
      } else {
        events.get(-signal - 1).reset();
      }
    }
    return entry.outcome();
  }

  @Override
  public void advanced(long seconds) {}
}
