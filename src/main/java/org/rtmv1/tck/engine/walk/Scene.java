package org.rtmv1.tck.engine.walk;

import java.util.List;

/**
 * One step of a failure as a picture shows it: what was done, and how everything stood behind it.
 * Behind the step that deviates nothing is known; its scene shows how everything stood before.
 *
 * @param text what was done
 * @param outcome what came of it; empty where nothing does
 * @param caller the client that called; empty where none did
 * @param table the routes, in the order of their destinations
 * @param clients the registered clients, in the order of their registration
 */
public record Scene(
    String text, String outcome, String caller, List<Entry> table, List<Desk> clients) {
  /**
   * A route in the table.
   *
   * @param route the route, in words
   * @param best whether it is the best to its destination
   */
  public record Entry(String route, boolean best) {}

  /**
   * A client.
   *
   * @param name its name
   * @param family the family that it registered for
   * @param event whether it has an event
   * @param messages what it is still to be told, in words
   */
  public record Desk(String name, String family, boolean event, List<String> messages) {
    /** Copies the list. */
    public Desk {
      messages = List.copyOf(messages);
    }
  }

  /** Copies the lists. */
  public Scene {
    table = List.copyOf(table);
    clients = List.copyOf(clients);
  }
}
