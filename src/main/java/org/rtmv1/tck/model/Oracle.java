package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/**
 * Judges what a subject does, one observed outcome at a time.
 *
 * <p>It accepts every outcome that the documentation allows and goes on from the one that happened,
 * so a choice that the documentation leaves open is never guessed. Its state is whatever the
 * outcomes so far leave possible. One oracle judges one case; after a {@link Judgement.Deviation}
 * only {@link #restore} brings it back to a meaningful state. Not thread-safe.
 */
public final class Oracle {
  /** Starts with a subject in which nothing has happened yet. */
  public Oracle(Manifest manifest) {}

  /**
   * Judges what one call returned.
   *
   * @param earliest the earliest time, a FILETIME, at which the subject's clock can have stood
   *     during the call
   * @param latest the latest such time; the same as {@code earliest} on a virtual clock
   */
  public Judgement judge(Operation call, Outcome outcome, long earliest, long latest) {
    return Judgement.ACCEPTED;
  }

  /**
   * Judges what an event showed while no call was in progress. Where a message is owed, the event
   * was given its time.
   */
  public Judgement judgeEvent(int event, boolean signalled, long earliest, long latest) {
    return Judgement.ACCEPTED;
  }

  /** Tells whether a message must be waiting for this client. */
  public boolean owesMessage(long clientHandle) {
    return false;
  }

  /** Tells the oracle whether the next calls may run into a shortage that the kit provokes. */
  public void shortageArmed(boolean armed) {}

  /**
   * Tells the oracle that this subject's messages were seen to arrive after the call that caused
   * them: from here on the last of several is not expected together with the first.
   */
  public void deliversLate() {}

  /** Keeps what the oracle believes now; costs time in proportion to the state. */
  public Snapshot snapshot() {
    return new Snapshot();
  }

  /** Goes back to what the oracle believed when {@code snapshot} was taken. */
  public void restore(Snapshot snapshot) {}

  /** Returns the choices that the subject was seen to make where the documentation leaves them. */
  public List<Observation> profile() {
    return List.of();
  }

  /** Returns the clients that are registered, in no particular order. */
  public List<BelievedClient> clients() {
    return List.of();
  }

  /** Returns the routes that must be in this family's table, in no particular order. */
  public List<Route> routes(Family family) {
    return List.of();
  }

  /** Returns the handles of the open enumerations, in no particular order. */
  public List<Long> enumerations() {
    return List.of();
  }
}
