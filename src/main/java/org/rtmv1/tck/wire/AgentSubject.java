package org.rtmv1.tck.wire;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.ChangeEvent;
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
   * Makes the calls of several lanes: those of one lane one after another, those of different lanes
   * at the same time. Events are brought up to date by {@link #refreshEvents} only.
   *
   * @param lanes the calls of each lane
   * @param events returns the event with a number
   * @param done takes each call that has returned, also where others do not
   * @throws AgentException where the agent does not answer all of them
   */
  void callTogether(
      List<List<Operation>> lanes, IntFunction<ChangeEvent> events, Consumer<LaneCall> done);

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
