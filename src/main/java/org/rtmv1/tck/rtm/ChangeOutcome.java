package org.rtmv1.tck.rtm;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of {@code RtmAddRoute}, {@code RtmDeleteRoute} and {@code
 * RtmDequeueRouteChangeMessage}.
 *
 * @param error the return value
 * @param flags what was stored in {@code *Flags}, a value of {@link RouteChange}; without meaning
 *     after a failure
 * @param curBestRoute what was stored in {@code CurBestRoute}; null where nothing was stored or no
 *     buffer was passed
 * @param prevBestRoute what was stored in {@code PrevBestRoute}, likewise; always null from {@code
 *     RtmDeleteRoute}
 */
public record ChangeOutcome(
    int error, int flags, @Nullable Route curBestRoute, @Nullable Route prevBestRoute)
    implements Outcome {
  /** Returns the outcome of a call that failed and stored nothing. */
  public static ChangeOutcome failed(int error) {
    return new ChangeOutcome(error, RouteChange.RTM_NO_CHANGE, null, null);
  }
}
