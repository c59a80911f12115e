package org.rtmv1.tck.model;

import java.util.ArrayList;
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
  private World world;
  private Rules rules;

  /** Starts with a subject in which nothing has happened yet. */
  public Oracle(Manifest manifest) {
    world = new World(manifest);
    rules = new Rules(world);
  }

  /**
   * Judges what one call returned.
   *
   * @param earliest the earliest time, a FILETIME, at which the subject's clock can have stood
   *     during the call
   * @param latest the latest such time; the same as {@code earliest} on a virtual clock
   */
  public Judgement judge(Operation call, Outcome outcome, long earliest, long latest) {
    if (world.adrift) {
      return Judgement.ACCEPTED;
    }
    world.begin(earliest, latest);
    return rules.judge(call, outcome);
  }

  /**
   * Judges what an event showed while no call was in progress. Where a message is owed, the event
   * was given its time.
   */
  public Judgement judgeEvent(int event, boolean signalled, long earliest, long latest) {
    if (world.adrift) {
      return Judgement.ACCEPTED;
    }
    world.begin(earliest, latest);
    return rules.judgeEvent(event, signalled);
  }

  /** Tells whether a message must be waiting for this client. */
  public boolean owesMessage(long clientHandle) {
    return !world.adrift && rules.owesMessage(world.handles.client(clientHandle));
  }

  /** Tells the oracle whether the next calls may run into a shortage that the kit provokes. */
  public void shortageArmed(boolean armed) {
    world.shortage = armed;
  }

  /**
   * Tells the oracle that this subject's messages were seen to arrive after the call that caused
   * them: from here on the last of several is not expected together with the first.
   */
  public void deliversLate() {
    world.deliversLate();
  }

  /**
   * Keeps what the oracle believes now: a copy, made in time proportional to the state (some tens
   * of microseconds in the middle of a guided walk).
   */
  public Snapshot snapshot() {
    return new Snapshot(world.copy());
  }

  /** Goes back to what the oracle believed when {@code snapshot} was taken; copies it again. */
  public void restore(Snapshot snapshot) {
    world = snapshot.world.copy();
    rules = new Rules(world);
  }

  /** Returns the choices that the subject was seen to make where the documentation leaves them. */
  public List<Observation> profile() {
    List<Observation> observations = new ArrayList<>(world.profile.observations());
    observations.addAll(world.ip.order.observations("IP"));
    observations.addAll(world.ipx.order.observations("IPX"));
    return observations;
  }

  /** Returns the clients that are registered, in no particular order. */
  public List<BelievedClient> clients() {
    List<BelievedClient> clients = new ArrayList<>();
    LongMap<Client> live = world.handles.clients();
    for (int i = live.next(0); i >= 0; i = live.next(i + 1)) {
      Client client = live.valueAt(i);
      clients.add(
          new BelievedClient(
              client.handle, client.family, client.protocol, client.isSingleRoute(), client.event));
    }
    return clients;
  }

  /** Returns the routes that must be in this family's table, in no particular order. */
  public List<Route> routes(Family family) {
    List<Route> routes = new ArrayList<>();
    LongMap<Destination> destinations = world.table(family).destinations;
    for (int i = destinations.next(0); i >= 0; i = destinations.next(i + 1)) {
      Destination destination = destinations.valueAt(i);
      for (int j = 0; j < destination.size; j++) {
        StoredRoute route = destination.routes[j];
        if (route.isSure()) {
          routes.add(route.given.withRoutingProtocol(route.protocol));
        }
      }
    }
    return routes;
  }

  /**
   * Returns the best routes of this family's table, in no particular order; of a destination whose
   * best route is open none.
   */
  public List<Route> bestRoutes(Family family) {
    List<Route> routes = new ArrayList<>();
    LongMap<Destination> destinations = world.table(family).destinations;
    for (int i = destinations.next(0); i >= 0; i = destinations.next(i + 1)) {
      if (destinations.valueAt(i).best.settled() instanceof StoredRoute best && best.isSure()) {
        routes.add(best.given.withRoutingProtocol(best.protocol));
      }
    }
    return routes;
  }

  /**
   * Returns the messages that must be waiting for this client, in the order of the changes, unless
   * the subject has merged some (DEQ-12); none for a client without event.
   */
  public List<BelievedMessage> messages(long clientHandle) {
    Client client = world.handles.client(clientHandle);
    MessageQueue queue = client == null ? null : client.queue;
    List<BelievedMessage> messages = new ArrayList<>();
    for (Pending each = queue == null ? null : queue.head; each != null; each = each.next) {
      if (each.telling == Telling.TOLD) {
        messages.add(BelievedMessage.of(each.change));
      }
    }
    return messages;
  }

  /** Returns the handles of the open enumerations, in no particular order. */
  public List<Long> enumerations() {
    List<Long> handles = new ArrayList<>();
    LongMap<Enumeration> open = world.handles.enumerations();
    for (int i = open.next(0); i >= 0; i = open.next(i + 1)) {
      handles.add(open.keyAt(i));
    }
    return handles;
  }
}
