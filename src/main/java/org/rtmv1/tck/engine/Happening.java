package org.rtmv1.tck.engine;

import java.time.Duration;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** Something that happened in a session. */
public sealed interface Happening {
  /**
   * A call.
   *
   * @param operation the call
   * @param outcome what it returned
   * @param earliest the earliest time at which the subject's clock can have stood, a FILETIME
   * @param latest the latest such time
   * @param handleName how the handle that the call created is to be called; empty for a letter or
   *     number
   */
  record Call(Operation operation, Outcome outcome, long earliest, long latest, String handleName)
      implements Happening {}

  /**
   * A look at an event.
   *
   * @param event the event's number
   * @param signalled what it showed
   * @param earliest as of a call
   * @param latest as of a call
   */
  record EventSeen(int event, boolean signalled, long earliest, long latest) implements Happening {}

  /** The passing of time, on the virtual clock or on the wall. */
  record TimePassed(Duration duration) implements Happening {}

  /** Anything else that was done to the subject, in words. */
  record Note(String text) implements Happening {}

  /** The beginning of calls that the kit makes for its own purposes. */
  record AsideBegins(String text) implements Happening {}

  /** Their end. */
  record AsideEnds() implements Happening {}

  /** What the oracle was told beside calls and looks. */
  enum Advice implements Happening {
    /** Something happens that the oracle knows nothing of; it is asked no more. */
    FALL_SILENT,
    /** The next call may run into a shortage. */
    SHORTAGE_ARMED,
    /** The shortage is over. */
    SHORTAGE_OVER,
    /** Messages were seen to arrive after the call that caused them. */
    DELIVERS_LATE
  }
}
