package org.rtmv1.tck.rtm;

/**
 * What one call returned: its return value, its last error where the function reports by last
 * error, and the output structures that it filled.
 */
public sealed interface Outcome
    permits HandleOutcome,
        StatusOutcome,
        ChangeOutcome,
        RouteOutcome,
        LookUpOutcome,
        NumberOutcome {
  /**
   * Returns the error code: the return value where the function returns one, else the thread's last
   * error.
   */
  int error();
}
