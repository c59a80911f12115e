package org.rtmv1.tck.spi;

/**
 * A manual-reset event that the kit owns and a client passes to {@code RtmRegisterClient}.
 *
 * <p>The implementation signals it when a message waits for the client and resets it when {@code
 * RtmDequeueRouteChangeMessage} takes the last one (page {@code rtmdequeueroutechangemessage}).
 * Safe for use by any thread; both methods return at once.
 */
public interface ChangeEvent {
  /** Sets the event to signalled, like {@code SetEvent}. */
  void signal();

  /** Sets the event to not signalled, like {@code ResetEvent}. */
  void reset();
}
