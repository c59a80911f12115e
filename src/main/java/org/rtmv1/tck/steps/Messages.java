package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * Takes a client's messages up to a barrier: a change that is made to be told. What has not come
 * before it does not come any more.
 */
public final class Messages {
  private static final int MOST = 10_000;

  private final Case scenario;
  private int barriers;

  /** Called by Cucumber. */
  public Messages(Case scenario) {
    this.scenario = scenario;
  }

  /** Returns all messages that wait for {@code client}, which has none then. */
  List<Message> drain(Client client) {
    List<Message> messages = new ArrayList<>();
    scenario.aside(
        "the messages of client \"%s\" are taken up to a barrier".formatted(client.name()),
        () -> drain(client, messages));
    return messages;
  }

  private void drain(Client client, List<Message> messages) {
    Family family = client.family();
    int protocol = scenario.names().barrierProtocol(family);
    Route marker = marker(family, protocol);
    Operation registration = new Operation.RegisterClient(family.value(), protocol, 0, 0);
    long maker = ((HandleOutcome) required(registration)).handle();
    required(new Operation.AddRoute(maker, marker, TimeToLive.INFINITE, true, true));
    take(client, messages, message -> isMarked(message.current(), marker));
    required(new Operation.DeleteRoute(maker, marker, true));
    take(client, messages, message -> isMarked(message.previous(), marker));
    required(new Operation.DeregisterClient(maker));
    messages.removeIf(message -> message.isAbout(marker.network()));
  }

  /** Returns a route that differs from the markers of earlier barriers, which may wait too. */
  private Route marker(Family family, int protocol) {
    Network network = Addresses.network(family == Family.IP ? "10.250.250.10/32" : "7E7E7E7E");
    Route plain = RouteParts.plain(network, protocol, scenario.names().interfaceId(1));
    return Column.METRIC.write(plain, Integer.toString(++barriers), scenario.names());
  }

  private boolean isMarked(@Nullable Route route, Route marker) {
    return route != null
        && route.network().equals(marker.network())
        && Column.METRIC
            .read(route, scenario.names())
            .equals(Column.METRIC.read(marker, scenario.names()));
  }

  /** Takes messages up to the barrier's and then to the end of the queue. */
  private void take(Client client, List<Message> messages, Predicate<Message> barrier) {
    boolean reached = false;
    for (int taken = 0; taken < MOST; taken++) {
      ChangeOutcome outcome = take(client, !reached);
      if (outcome.error() != ReturnCode.ERROR_NO_MESSAGES) {
        Message message = Message.of(outcome);
        messages.add(message);
        reached |= barrier.test(message);
      } else if (!reached) {
        throw barrierMissing(client);
      }
      if (reached && outcome.error() != ReturnCode.ERROR_MORE_MESSAGES) {
        return;
      }
    }
    throw scenario.unexpected("an end of the messages", "more than " + MOST + " messages");
  }

  /** Takes one message; where one must come, it has the settings' time. */
  private ChangeOutcome take(Client client, boolean mustCome) {
    Operation dequeue = new Operation.DequeueRouteChangeMessage(client.handle(), true, true);
    ChangeOutcome outcome = (ChangeOutcome) scenario.ask(dequeue);
    if (mustCome && outcome.error() == ReturnCode.ERROR_NO_MESSAGES && client.hasEvent()) {
      if (scenario.session().awaitSignalled(client.event())) {
        outcome = (ChangeOutcome) scenario.ask(dequeue);
      }
    }
    if (!List.of(ReturnCode.NO_ERROR, ReturnCode.ERROR_MORE_MESSAGES, ReturnCode.ERROR_NO_MESSAGES)
        .contains(outcome.error())) {
      throw scenario.unexpected(
          "a message, or ERROR_NO_MESSAGES", new LastCall(dequeue, outcome, 0, 0).text());
    }
    return outcome;
  }

  private RuntimeException barrierMissing(Client client) {
    scenario.prepares();
    return scenario.unexpected(
        "the message of the barrier's change, which another client has made",
        "client \"%s\" without it".formatted(client.name()));
  }

  private Outcome required(Operation operation) {
    Outcome outcome = scenario.ask(operation);
    LastCall call = new LastCall(operation, outcome, 0, 0);
    if (!call.succeeded()) {
      scenario.prepares();
      throw scenario.unexpected("success of the barrier's call", call.text());
    }
    return outcome;
  }
}
