package org.rtmv1.tck.wire;

import org.rtmv1.tck.spi.RoutingTableManager;

/**
 * A manager behind an agent, with what the wire protocol can do and the service-provider interface
 * has no words for.
 */
public interface AgentSubject extends RoutingTableManager {
  /** Brings the kit's events up to date with their counterparts in the agent's process. */
  void refreshEvents();

  /** Has the next call of one of the 14 functions made with these arguments. */
  void prepareNext(RawArguments arguments);

  /**
   * Tells whether a call so far has changed bytes outside the buffers that it was given. Only an
   * agent that watches them can tell.
   */
  boolean hasWrittenBeyond();

  /** Tells whether the last call has changed the structure that its first argument points to. */
  boolean hasWrittenIntoArgument();

  /** Ends the agent's process at once, in place of closing the manager. */
  void abandon();
}
