package org.rtmv1.tck.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Shows one thread what another is calling, at next to no cost for the calling one: a count that is
 * odd while a call is in flight.
 */
final class CallMeter {
  private static final VarHandle TICKS = handle("ticks", long.class);
  private static final VarHandle CALLED = handle("called", Object.class);

  @SuppressWarnings("unused")
  private long ticks;

  @SuppressWarnings("unused")
  private Object called = "";

  private long own;
  private volatile boolean abandoned;

  void started(Object function) {
    CALLED.setOpaque(this, function);
    TICKS.setOpaque(this, ++own);
  }

  /**
   * Notes that the call is over.
   *
   * @throws AbandonedError where nobody waits for its end any more
   */
  void ended() {
    TICKS.setOpaque(this, ++own);
    if (abandoned) {
      throw new AbandonedError();
    }
  }

  /** Says that nobody waits for the call that is in flight. */
  void abandon() {
    abandoned = true;
  }

  long ticks() {
    return (long) TICKS.getOpaque(this);
  }

  static boolean isInFlight(long ticks) {
    return (ticks & 1) != 0;
  }

  /** Returns what the last started call called. */
  Object called() {
    return CALLED.getOpaque(this);
  }

  private static VarHandle handle(String field, Class<?> type) {
    try {
      return MethodHandles.lookup().findVarHandle(CallMeter.class, field, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(field, e);
    }
  }
}
