package org.rtmv1.tck.engine.walk;

/**
 * What a walk believes one family's table to hold: for each destination and client, which
 * identities have a route.
 *
 * <p>A cell is 0 for no route, else one more than {@code metric * DATA + data}.
 */
final class ShadowTable {
  static final int CELLS = Universe.DESTINATIONS * Universe.CLIENTS * Universe.IDENTITIES;

  private final byte[] cells = new byte[CELLS];
  private final int[] ofClientAt = new int[Universe.DESTINATIONS * Universe.CLIENTS];
  private final int[] at = new int[Universe.DESTINATIONS];
  private final int[] ofClientOn = new int[Universe.CLIENTS * Universe.INTERFACES];
  private final int[] on = new int[Universe.INTERFACES];
  private final int[] ofClient = new int[Universe.CLIENTS];
  private int routes;
  private int networks;

  static int cellAt(int destination, int client, int identity) {
    return (destination * Universe.CLIENTS + client) * Universe.IDENTITIES + identity;
  }

  int cell(int destination, int client, int identity) {
    return cells[cellAt(destination, client, identity)];
  }

  static int cellOf(int metric, int data) {
    return 1 + metric * Universe.DATA + data;
  }

  static int metricOf(int cell) {
    return (cell - 1) / Universe.DATA;
  }

  void put(int destination, int client, int identity, int cell) {
    int at = cellAt(destination, client, identity);
    int difference = (cell == 0 ? 0 : 1) - (cells[at] == 0 ? 0 : 1);
    cells[at] = (byte) cell;
    if (difference != 0) {
      count(destination, client, identity / Universe.NEXT_HOPS, difference);
    }
  }

  private void count(int destination, int client, int interfaceIndex, int difference) {
    int before = at[destination];
    at[destination] += difference;
    ofClientAt[destination * Universe.CLIENTS + client] += difference;
    ofClientOn[client * Universe.INTERFACES + interfaceIndex] += difference;
    on[interfaceIndex] += difference;
    ofClient[client] += difference;
    routes += difference;
    networks += (before == 0 ? 1 : 0) - (at[destination] == 0 ? 1 : 0);
  }

  /** Removes the client's routes to a destination. */
  void clear(int destination, int client) {
    for (int identity = 0; own(destination, client) > 0; identity++) {
      put(destination, client, identity, 0);
    }
  }

  int own(int destination, int client) {
    return ofClientAt[destination * Universe.CLIENTS + client];
  }

  int others(int destination, int client) {
    return at[destination] - own(destination, client);
  }

  int total(int destination) {
    return at[destination];
  }

  int ofClient(int client) {
    return ofClient[client];
  }

  int routes() {
    return routes;
  }

  int networks() {
    return networks;
  }

  /** Returns how many routes all clients have on an interface. */
  int onInterface(int interfaceIndex) {
    return on[interfaceIndex];
  }

  /** Returns how many routes the client has on an interface. */
  int onInterface(int client, int interfaceIndex) {
    return ofClientOn[client * Universe.INTERFACES + interfaceIndex];
  }

  /** Returns how many of the client's routes to a destination use an interface. */
  int atDestinationOnInterface(int destination, int client, int interfaceIndex) {
    int first = cellAt(destination, client, interfaceIndex * Universe.NEXT_HOPS);
    int count = 0;
    for (int hop = 0; hop < Universe.NEXT_HOPS; hop++) {
      count += cells[first + hop] == 0 ? 0 : 1;
    }
    return count;
  }

  /**
   * Returns the lowest metric of the client's other identities at the destination, or -1 for none.
   */
  int bestOtherMetric(int destination, int client, int identity) {
    int first = cellAt(destination, client, 0);
    int left = own(destination, client) - (cells[first + identity] == 0 ? 0 : 1);
    int best = -1;
    for (int i = 0; left > 0; i++) {
      int cell = i == identity ? 0 : cells[first + i];
      if (cell != 0) {
        left--;
        best = best < 0 ? metricOf(cell) : Math.min(best, metricOf(cell));
      }
    }
    return best;
  }
}
