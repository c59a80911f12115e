package org.rtmv1.tck.rtm;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of {@code RtmIsRoute}.
 *
 * @param found the BOOL: whether a route to the network exists
 * @param lastError the thread's last error after the call; it means something only where {@code
 *     found} is false
 * @param bestRoute what was stored in {@code BestRoute}; null where nothing was stored or no buffer
 *     was passed
 */
public record LookUpOutcome(boolean found, int lastError, @Nullable Route bestRoute)
    implements Outcome {
  @Override
  public int error() {
    return found ? ReturnCode.NO_ERROR : lastError;
  }
}
