package org.rtmv1.tck.rtm;

/**
 * The outcome of {@code RtmGetNetworkCount} and {@code RtmGetRouteAge}.
 *
 * @param value the ULONG: a number of networks, or seconds with {@link TimeToLive#INFINITE} for a
 *     failure
 * @param lastError the thread's last error after the call; it means something only where the value
 *     is zero (count) or infinite (age)
 */
public record NumberOutcome(int value, int lastError) implements Outcome {
  @Override
  public int error() {
    return lastError;
  }
}
