package org.rtmv1.tck.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;

/** Passes calls on to a manager and writes them on a tape. */
final class TapeWriter implements Answers {
  private final Tape tape;
  private final List<Integer> signals = new ArrayList<>();
  private int events;
  private long seconds;

  TapeWriter(Tape tape) {
    this.tape = tape;
  }

  @Override
  public Outcome answer(RoutingTableManager manager, Operation call, @Nullable ChangeEvent event) {
    @Nullable ChangeEvent noted = event == null ? null : new Noted(event, ++events);
    Outcome outcome = OperationCall.make(manager, call, number -> noted);
    tape.entries.add(new Tape.Entry(call, outcome, seconds, List.copyOf(signals)));
    signals.clear();
    seconds = 0;
    return outcome;
  }

  @Override
  public void advanced(long passed) {
    seconds += passed;
  }

  private final class Noted implements ChangeEvent {
    private final ChangeEvent event;
    private final int number;

    Noted(ChangeEvent event, int number) {
      this.event = event;
      this.number = number;
    }

    @Override
    public void signal() {
      signals.add(number);
      event.signal();
    }

    @Override
    public void reset() {
      signals.add(-number);
      event.reset();
    }
  }
}
