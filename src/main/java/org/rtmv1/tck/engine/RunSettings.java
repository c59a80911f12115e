package org.rtmv1.tck.engine;

import java.time.Duration;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.wire.AgentProvider;

/**
 * What the cases of one run share. Start from {@link #of}.
 *
 * @param provider opens the subject
 * @param seed decides everything that is drawn at random
 * @param noWait whether cases that would wait on a real clock are left out
 * @param hostile whether NULL and dangling pointers are tried, out of process only
 * @param callDeadline how long one call may take before the subject counts as hung
 * @param messageWait how long a message that is owed may stay out
 * @param expiryWait how long after its time an expired route may stay, on a real clock
 * @param trace takes in what happens
 */
public record RunSettings(
    RoutingTableManagerProvider provider,
    long seed,
    boolean noWait,
    boolean hostile,
    Duration callDeadline,
    Duration messageWait,
    Duration expiryWait,
    RunTrace trace) {
  private static final Duration CALL_DEADLINE = Duration.ofSeconds(10);
  private static final Duration MESSAGE_WAIT = Duration.ofSeconds(2);
  private static final Duration EXPIRY_WAIT = Duration.ofSeconds(10);

  /**
   * Returns the usual settings with seed 1. An agent's requests have deadlines of their own, which
   * come first.
   */
  public static RunSettings of(RoutingTableManagerProvider provider) {
    Duration deadline =
        provider instanceof AgentProvider agent ? agent.methodDeadline() : CALL_DEADLINE;
    return new RunSettings(
        provider, 1, false, false, deadline, MESSAGE_WAIT, EXPIRY_WAIT, RunTrace.NONE);
  }

  /** Returns a copy with another seed. */
  public RunSettings withSeed(long newSeed) {
    return new RunSettings(
        provider, newSeed, noWait, hostile, callDeadline, messageWait, expiryWait, trace);
  }

  /** Returns a copy that leaves out, or not, what waits on a real clock. */
  public RunSettings withNoWait(boolean leaveOut) {
    return new RunSettings(
        provider, seed, leaveOut, hostile, callDeadline, messageWait, expiryWait, trace);
  }

  /** Returns a copy that tries, or not, NULL and dangling pointers. */
  public RunSettings withHostile(boolean tried) {
    return new RunSettings(
        provider, seed, noWait, tried, callDeadline, messageWait, expiryWait, trace);
  }

  /** Returns a copy with another deadline for each call. */
  public RunSettings withCallDeadline(Duration deadline) {
    return new RunSettings(
        provider, seed, noWait, hostile, deadline, messageWait, expiryWait, trace);
  }

  /** Returns a copy with another wait for messages. */
  public RunSettings withMessageWait(Duration wait) {
    return new RunSettings(provider, seed, noWait, hostile, callDeadline, wait, expiryWait, trace);
  }

  /** Returns a copy with another wait for expired routes. */
  public RunSettings withExpiryWait(Duration wait) {
    return new RunSettings(provider, seed, noWait, hostile, callDeadline, messageWait, wait, trace);
  }

  /** Returns a copy that is traced so. */
  public RunSettings withTrace(RunTrace newTrace) {
    return new RunSettings(
        provider, seed, noWait, hostile, callDeadline, messageWait, expiryWait, newTrace);
  }
}
