package org.rtmv1.tck.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.spi.Delivery;

/** What holds of change messages and events, whatever comes before. */
public final class MessageLaws extends LawProperties {
  /** The messages of an observer, replayed, give the best routes. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("DEQ-8")
  public void messagesReplayToTheTable(@ForAll long seed) {
    law(
            "messagesReplayToTheTable",
            "The messages of an observer, replayed, give the best routes",
            "DEQ-8")
        .check(seed, MessageLaws::replay);
  }

  /** The event is signalled exactly while messages wait. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("DEQ-9")
  public void theEventIsSignalledWhileMessagesWait(@ForAll long seed) {
    law(
            "theEventIsSignalledWhileMessagesWait",
            "The event is signalled exactly while messages wait",
            "DEQ-9")
        .check(seed, MessageLaws::event);
  }

  private static void replay(Round round) {
    int event = round.session().newEvent().number();
    long observer = round.client(Round.CLIENTS, event, 0);
    round.churn(round.clients(), 30);
    Map<Network, Route> best = new HashMap<>();
    boolean drained = true;
    while (drained && round.session().isSignalled(event)) {
      drained = drain(round, observer, best);
    }
    if (round.session().manifest().delivery() == Delivery.EVENTUAL) {
      return;
    }
    round.exercises(!best.isEmpty());
    for (int i = 0; i < 6; i++) {
      Network network = round.routes().network(i);
      Route told = best.get(network);
      Route found =
          ((LookUpOutcome) round.call(new Operation.IsRoute(round.family().value(), network, true)))
              .bestRoute();
      round.expect(
          Objects.equals(identity(told), identity(found)),
          "the best route of which the messages tell, " + identity(told),
          () -> String.valueOf(identity(found)));
    }
  }

  private static Object identity(@Nullable Route route) {
    return route == null
        ? "none"
        : List.of(SampleRoutes.identity(route), route.familySpecificData());
  }

  /** Takes all messages that wait; false where a call fails. */
  private static boolean drain(Round round, long observer, Map<Network, Route> best) {
    ChangeOutcome message;
    do {
      message =
          (ChangeOutcome) round.call(new Operation.DequeueRouteChangeMessage(observer, true, true));
      take(message, best);
    } while (message.error() == ReturnCode.ERROR_MORE_MESSAGES);
    return message.error() == ReturnCode.NO_ERROR;
  }

  private static void take(ChangeOutcome message, Map<Network, Route> best) {
    Route current = message.curBestRoute();
    Route previous = message.prevBestRoute();
    if (current != null && RouteChange.returnsCurrent(message.flags())) {
      best.put(current.network(), current);
    } else if (previous != null && message.flags() == RouteChange.RTM_ROUTE_DELETED) {
      best.remove(previous.network());
    }
  }

  private static void event(Round round) {
    int event = round.session().newEvent().number();
    long observer = round.client(Round.CLIENTS, event, 0);
    List<Long> clients = round.clients();
    for (int i = 0; i < 12; i++) {
      int client = round.draw(clients.size());
      long handle = clients.get(client);
      Route route =
          round.of(
              client, round.routes().route(round.draw(4), round.draw(3), 0, 1 + round.draw(5)));
      ChangeOutcome change =
          round.draw(3) == 0 ? round.delete(handle, route) : round.add(handle, route);
      boolean changed =
          change.error() == ReturnCode.NO_ERROR && change.flags() != RouteChange.RTM_NO_CHANGE;
      boolean signalled =
          changed ? round.session().awaitSignalled(event) : round.session().isSignalled(event);
      if (round.session().manifest().delivery() == Delivery.PROMPT) {
        round.exercises(changed);
        round.expect(
            signalled == changed,
            changed
                ? "a signalled event, because a best route has changed"
                : "an event that is not signalled, because no message waits",
            () -> signalled ? "a signalled event" : "an event that is not signalled");
      }
      drain(round, observer, new HashMap<>());
    }
  }
}
