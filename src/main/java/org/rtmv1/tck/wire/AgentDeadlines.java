package org.rtmv1.tck.wire;

import java.time.Duration;

/**
 * How long an agent may take.
 *
 * @param start for the answer to Hello, which contains the start of the process
 * @param call for every other answer
 */
record AgentDeadlines(Duration start, Duration call) {
  /** A first start under Wine takes several seconds. */
  private static final Duration START = Duration.ofSeconds(20);

  /** Returns deadlines for calls of this length; the start is given no less than the usual time. */
  static AgentDeadlines of(Duration call) {
    return new AgentDeadlines(call.compareTo(START) < 0 ? START : call, call);
  }

  /**
   * Returns the longest that a method of the interface can take: an end, a start and some calls.
   */
  Duration ofMethod() {
    return start.plus(call.multipliedBy(4)).plus(AgentProcess.LAST_WORDS.multipliedBy(4));
  }
}
