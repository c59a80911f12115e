package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;

/**
 * The steps of one walk as they were made. Calls are kept with the handles that they were made with
 * and turned into steps of a script only where somebody asks. Not thread-safe.
 */
final class WalkLog {
  private static final int FIRST_SIZE = 256;
  private static final int SLOT_BITS = 21;
  private static final int SLOTS = (1 << SLOT_BITS) - 1;

  private @Nullable Operation[] calls = new Operation[FIRST_SIZE];

  /** Of a call its slots, of other steps the event, or the seconds as a negative number. */
  private long[] numbers = new long[FIRST_SIZE];

  private int size;

  /**
   * Notes a call.
   *
   * @param slot the slot that its result fills
   * @param handleSlot the slot that holds its handle
   * @param routeSlot the slot that holds its route; each of them 0 for none
   */
  void called(Operation call, int slot, int handleSlot, int routeSlot) {
    add(call, ((long) slot << SLOT_BITS | handleSlot) << SLOT_BITS | routeSlot);
  }

  void observed(int event) {
    add(null, event);
  }

  void advanced(int seconds) {
    add(null, ~seconds);
  }

  private void add(@Nullable Operation call, long number) {
    if (size == numbers.length) {
      calls = Arrays.copyOf(calls, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    calls[size] = call;
    numbers[size++] = number;
  }

  /** Returns all steps. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      steps.add(step(i));
    }
    return steps;
  }

  /** Returns the last step. */
  Step last() {
    return step(size - 1);
  }

  private Step step(int index) {
    Operation call = calls[index];
    long number = numbers[index];
    if (call != null) {
      int handleSlot = (int) (number >>> SLOT_BITS) & SLOTS;
      int slot = (int) (number >>> (2 * SLOT_BITS));
      return new Step.Invoke(HandleSlot.inPlace(call, handleSlot), slot, (int) number & SLOTS);
    }
    return number >= 0
        ? new Step.ObserveEvent((int) number)
        : new Step.Advance(Duration.ofSeconds(~number));
  }
}
