package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.Recording;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.model.BelievedClient;
import org.rtmv1.tck.model.BelievedMessage;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** Draws up the scenes of a session, step by step. Not thread-safe. */
final class Scenes {
  private final Session session;
  private final Map<String, Integer> order = new HashMap<>();
  private final List<Scene> scenes = new ArrayList<>();
  private int seen;

  Scenes(Session session) {
    this.session = session;
  }

  /**
   * Takes in what happened since the last time.
   *
   * @param deviates whether it is what is wrong
   */
  void step(boolean deviates) {
    List<Happening> entries = session.recording().entries();
    List<Recording.Line> lines = session.recording().inWords();
    for (; seen < entries.size(); seen++) {
      add(entries.get(seen), lines.get(seen), deviates);
    }
  }

  private void add(Happening entry, Recording.Line line, boolean deviates) {
    LongFunction<String> names = session.recording().handleNames();
    String caller = caller(entry, names);
    order.putIfAbsent(caller, order.size());
    Optional<Scene> before =
        deviates && !scenes.isEmpty()
            ? Optional.of(scenes.get(scenes.size() - 1))
            : Optional.empty();
    scenes.add(
        new Scene(
            line.text(),
            line.outcome(),
            caller,
            before.map(Scene::table).orElseGet(this::table),
            before.map(Scene::clients).orElseGet(() -> clients(names))));
  }

  List<Scene> all() {
    return List.copyOf(scenes);
  }

  private static String caller(Happening entry, LongFunction<String> names) {
    return entry instanceof Happening.Call call ? names.apply(client(call)) : "";
  }

  private static long client(Happening.Call call) {
    Operation made = call.operation();
    if (made instanceof Operation.RegisterClient
        && call.outcome() instanceof HandleOutcome created) {
      return created.handle();
    }
    if (made instanceof Operation.DeregisterClient leave) {
      return leave.clientHandle();
    }
    if (made instanceof Operation.AddRoute add) {
      return add.clientHandle();
    }
    if (made instanceof Operation.DeleteRoute delete) {
      return delete.clientHandle();
    }
    if (made instanceof Operation.BlockDeleteRoutes block) {
      return block.clientHandle();
    }
    return made instanceof Operation.DequeueRouteChangeMessage dequeue ? dequeue.clientHandle() : 0;
  }

  private List<Scene.Entry> table() {
    return Stream.of(Family.IP, Family.IPX).flatMap(this::table).toList();
  }

  private Stream<Scene.Entry> table(Family family) {
    Oracle oracle = session.oracle();
    List<Route> best = oracle.bestRoutes(family);
    return oracle.routes(family).stream()
        .map(route -> new Scene.Entry(RouteText.of(route), best.contains(route)))
        .sorted(Comparator.comparing(Scene.Entry::route));
  }

  private List<Scene.Desk> clients(LongFunction<String> names) {
    Oracle oracle = session.oracle();
    return oracle.clients().stream()
        .map(client -> desk(client, names.apply(client.handle()), oracle))
        .sorted(Comparator.comparingInt(desk -> order.getOrDefault(desk.name(), order.size())))
        .toList();
  }

  private static Scene.Desk desk(BelievedClient client, String name, Oracle oracle) {
    String family =
        Family.ofValue(client.family())
            .map(Family::name)
            .orElse("family " + RouteText.number(client.family()));
    return new Scene.Desk(
        name,
        family,
        client.event() != 0,
        oracle.messages(client.handle()).stream().map(Scenes::inWords).toList());
  }

  private static String inWords(BelievedMessage message) {
    Route told = message.after().or(message::before).orElse(null);
    String what =
        message.before().isEmpty()
            ? "RTM_ROUTE_ADDED"
            : message.after().isEmpty() ? "RTM_ROUTE_DELETED" : "RTM_ROUTE_CHANGED";
    return told == null ? what : what + " " + told.network();
  }
}
