package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;

/** What is believed of one family: its routes, its clients, and what was learnt about it. */
final class Table {
  /** Every combination of the four documented flags. */
  private static final int SUBSETS = 16;

  final Family family;
  final LongMap<Destination> destinations = new LongMap<>();
  final LongMap<Client> clients = new LongMap<>();

  /** The clients that have an event. */
  final List<Client> observers = new ArrayList<>();

  final Doubts doubts;
  final Priorities priorities;
  final Contest contest;
  final WalkOrder order;

  /** The walks by their flags. */
  private final @Nullable Walk[] walks = new Walk[SUBSETS];

  /** How many routes there are by interface, those that may have gone included. */
  private final LongMap<int[]> onInterface = new LongMap<>();

  int routes;

  /** How many networks have a route, and how many have one for certain. */
  int networks;

  int sureNetworks;

  /** The last call that has counted the networks, 0 for none. */
  long counted;

  /** How many networks hold what the documentation does not settle. */
  int tainted;

  /** Counts the changes of the table, and those of them that some call made. */
  long version;

  long edits;

  private long lastId;

  Table(Family family) {
    this(family, new Doubts(), new Priorities(), new WalkOrder());
  }

  private Table(Family family, Doubts doubts, Priorities priorities, WalkOrder order) {
    this.family = family;
    this.doubts = doubts;
    this.priorities = priorities;
    this.contest = new Contest(priorities);
    this.order = order;
  }

  Table copy(Copies copies) {
    Table copy = new Table(family, doubts.copy(copies), priorities.copy(), order.copy());
    copy.destinations.become(destinations, copies::of);
    copy.clients.become(clients, copies::of);
    for (Client observer : observers) {
      copy.observers.add(copies.of(observer));
    }
    copy.onInterface.become(onInterface, copies::of);
    for (int i = 0; i < walks.length; i++) {
      Walk walk = walks[i];
      copy.walks[i] = walk == null ? null : walk.copy(copies);
    }
    copy.routes = routes;
    copy.networks = networks;
    copy.sureNetworks = sureNetworks;
    copy.tainted = tainted;
    copy.counted = counted;
    copy.version = version;
    copy.edits = edits;
    copy.lastId = lastId;
    return copy;
  }

  @Nullable Destination find(int number) {
    return destinations.get(number);
  }

  /** Returns the destination, a new one where nothing is known of it. */
  Destination reach(int number) {
    Destination destination = destinations.get(number);
    if (destination == null) {
      destination = new Destination(number);
      destinations.put(number, destination);
    }
    return destination;
  }

  long newId() {
    return ++lastId;
  }

  @Nullable Client client(int protocol) {
    return clients.get(protocol);
  }

  int onInterface(int interfaceId) {
    int[] count = onInterface.get(interfaceId);
    return count == null ? 0 : count[0];
  }

  void insert(StoredRoute route, Client client) {
    Destination destination = route.destination;
    beforeCounting(destination);
    destination.add(route);
    afterCounting(destination);
    client.bag(route.interfaceId, this).add(route);
    routes++;
    doubts.schedule(route);
    route.version = ++version;
  }

  void remove(StoredRoute route, Departure departure) {
    Destination destination = route.destination;
    beforeCounting(destination);
    doubts.forget(route);
    destination.remove(route);
    afterCounting(destination);
    RouteBag bag = route.bag;
    if (bag != null) {
      bag.remove(route);
    }
    routes--;
    route.departure = departure;
    version++;
  }

  /** Takes in an update without significant change. */
  void refresh(StoredRoute route, StoredRoute update) {
    trust(route);
    route.refresh(update);
    doubts.schedule(route);
    route.version = ++version;
  }

  /** Takes in that the route may have gone. */
  void doubt(StoredRoute route, Cause cause) {
    beforeCounting(route.destination);
    doubts.doubt(route);
    afterCounting(route.destination);
    version++;
    unsettle(route.destination, cause);
  }

  /** Takes in that it is open what is told of a destination, until the queues are empty. */
  void unsettle(Destination destination, Cause cause) {
    for (int i = 0; i < observers.size(); i++) {
      MessageQueue queue = observers.get(i).queue;
      if (queue != null) {
        queue.unsettle(destination, cause);
      }
    }
  }

  /** Takes in a client that has an event. */
  void observe(Client observer, MessageQueue queue) {
    observers.add(observer);
    for (int i = 0; i < doubts.size(); i++) {
      queue.unsettle(doubts.get(i).destination, Cause.EXPIRY).lose();
    }
  }

  /** Takes in that the route is there after all, and not because its time is not quite up. */
  void trust(StoredRoute route) {
    beforeCounting(route.destination);
    doubts.trust(route);
    afterCounting(route.destination);
  }

  /** Returns the last walk over the subset with these flags, null for none. */
  @Nullable Walk walk(int flags) {
    return walks[flags];
  }

  /** Stops the walk over the subset with these flags, if there is one. */
  void stopWalk(int flags) {
    Walk walk = walks[flags];
    if (walk != null) {
      walk.stop();
    }
  }

  /** Starts a walk in the place of the last one with the same flags. */
  void startWalk(Subset subset, StoredRoute first) {
    Walk walk = walks[subset.flags];
    if (walk == null) {
      walks[subset.flags] = new Walk(subset, this, first);
    } else {
      walk.begin(subset, this, first);
    }
  }

  /** Doubts every route whose time may be up at {@code latest}. */
  void age(long latest) {
    while (doubts.isDue(latest)) {
      doubt(doubts.takeDue(), Cause.EXPIRY);
    }
  }

  /** Stops following what happens at a destination. */
  void taint(Destination destination) {
    if (destination.tainted) {
      return;
    }
    while (destination.size > 0) {
      remove(destination.routes[0], Departure.LOST_TRACK);
    }
    destination.best = NoRoute.NONE;
    destination.tainted = true;
    tainted++;
    version++;
    for (Client observer : observers) {
      MessageQueue queue = observer.queue;
      if (queue != null) {
        queue.abandon(destination);
      }
    }
  }

  /**
   * Gives a destination its new best route and puts the change into the observers' queues.
   *
   * @param author the client that is not told of it, if any
   */
  void change(Change change, @Nullable Client author) {
    change.destination().best = change.after();
    for (int i = 0; i < observers.size(); i++) {
      Client observer = observers.get(i);
      MessageQueue queue = observer.queue;
      if (queue != null) {
        queue.add(change, observer == author ? Telling.OWN : Telling.TOLD);
      }
    }
  }

  private void beforeCounting(Destination destination) {
    networks -= destination.isEmpty() ? 0 : 1;
    sureNetworks -= destination.isSure() ? 1 : 0;
  }

  private void afterCounting(Destination destination) {
    networks += destination.isEmpty() ? 0 : 1;
    sureNetworks += destination.isSure() ? 1 : 0;
  }

  /** Returns the number of routes on the interface as one that goes on counting. */
  int[] countOnInterface(int interfaceId) {
    int[] count = onInterface.get(interfaceId);
    if (count == null) {
      count = new int[1];
      onInterface.put(interfaceId, count);
    }
    return count;
  }
}
