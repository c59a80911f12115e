package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** Makes the calls of one family that experiments are built of. */
final class Calls {
  private static final int INTERFACES = 2;
  private static final int METRICS = 4;

  /** A client and the protocol that it handles. */
  record Client(long handle, int protocol, int event) {}

  private final Stage stage;
  private final Family family;
  private final Random draw;

  Calls(Stage stage, Family family, Random draw) {
    this.stage = stage;
    this.family = family;
    this.draw = draw;
  }

  int protocol(int index) {
    return stage.manifest().protocols(family).get(index);
  }

  /** Registers one of the manifest's protocols, which must succeed; event 0 is NULL. */
  Client client(int index, int event) {
    HandleOutcome outcome = (HandleOutcome) stage.call(registration(index, event));
    if (outcome.handle() == 0) {
      throw new UnpreparedException(
          "a client could not be registered: error %d".formatted(outcome.lastError()));
    }
    return new Client(outcome.handle(), protocol(index), event);
  }

  Operation registration(int index, int event) {
    return new Operation.RegisterClient(
        family.value(), protocol(index), event, RegistrationFlags.NONE);
  }

  /** Adds a route of which nothing but its destination matters, and which must be taken. */
  void put(Client client, int destination) {
    ChangeOutcome outcome = (ChangeOutcome) stage.call(addition(client, destination));
    if (outcome.error() != 0) {
      throw new UnpreparedException(
          "a route could not be added: error %d".formatted(outcome.error()));
    }
  }

  Operation addition(Client client, int destination) {
    Route route = route(client, destination);
    return new Operation.AddRoute(client.handle, route, TimeToLive.INFINITE, true, true);
  }

  Operation deletion(Client client, int destination) {
    return new Operation.DeleteRoute(client.handle, route(client, destination), true);
  }

  Operation blockDeletion(Client client) {
    return new Operation.BlockDeleteRoutes(client.handle, EnumerationFlags.NONE, route(client, 0));
  }

  Operation dequeue(Client client) {
    return new Operation.DequeueRouteChangeMessage(client.handle, true, true);
  }

  Operation lookUp(int destination) {
    return new Operation.IsRoute(family.value(), network(destination), true);
  }

  Operation count() {
    return new Operation.GetNetworkCount(family.value());
  }

  Operation first(Client client) {
    return new Operation.GetFirstRoute(family.value(), EnumerationFlags.NONE, route(client, 0));
  }

  Operation after(Route position) {
    return new Operation.GetNextRoute(family.value(), EnumerationFlags.NONE, position);
  }

  /** Returns so many calls, each made by {@code maker}. */
  static List<Operation> list(int size, java.util.function.Supplier<Operation> maker) {
    List<Operation> calls = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      calls.add(maker.get());
    }
    return calls;
  }

  Network network(int destination) {
    return family == Family.IP
        ? new IpNetwork(10 << 24 | (1 + destination) << 16 | 1 << 8 | 10, -1)
        : new IpxNetwork(0x1A << 24 | (1 + destination) << 8 | 0x1B);
  }

  /** Draws a route of the client. */
  private Route route(Client client, int destination) {
    int interfaceId = stage.manifest().interfaces().get(draw.nextInt(INTERFACES));
    int metric = 1 + draw.nextInt(METRICS);
    return family == Family.IP
        ? new IpRoute(
            0,
            client.protocol,
            interfaceId,
            ProtocolSpecificData.NONE,
            (IpNetwork) network(destination),
            new IpNextHop(0xC0A80101, -1),
            IpSpecificData.remote(metric))
        : new IpxRoute(
            0,
            client.protocol,
            interfaceId,
            ProtocolSpecificData.NONE,
            (IpxNetwork) network(destination),
            new IpxNextHop(0x020000000001L),
            new IpxSpecificData(0, metric, metric));
  }
}
