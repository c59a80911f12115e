package org.rtmv1.tck.rtm;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of {@code RtmEnumerateGetNextRoute}, {@code RtmGetFirstRoute} and {@code
 * RtmGetNextRoute}.
 *
 * @param error the return value
 * @param route what was stored in {@code Route}; null where nothing was stored
 */
public record RouteOutcome(int error, @Nullable Route route) implements Outcome {
  /** Returns the outcome of a call that returned {@code route}. */
  public static RouteOutcome returned(Route route) {
    return new RouteOutcome(ReturnCode.NO_ERROR, route);
  }

  /** Returns the outcome of a call that failed or found nothing. */
  public static RouteOutcome failed(int error) {
    return new RouteOutcome(error, null);
  }
}
