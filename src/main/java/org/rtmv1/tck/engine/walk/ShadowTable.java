package org.rtmv1.tck.engine.walk;

/**
 * What a walk believes one family's table to hold: for each destination and client, which
 * identities have a route.
 *
 * <p>A cell is 0 for no route, else one more than {@code metric * DATA + data}.
 */
final class ShadowTable {
  private final byte[][] cells =
      new byte[Universe.DESTINATIONS][Universe.CLIENTS * Universe.IDENTITIES];
  private final int[][] atDestination = new int[Universe.DESTINATIONS][Universe.CLIENTS];
  private final int[][] onInterface = new int[Universe.CLIENTS][Universe.INTERFACES];
  private final int[] ofClient = new int[Universe.CLIENTS];
  private int networks;

  int cell(int destination, int client, int identity) {
    return cells[destination][client * Universe.IDENTITIES + identity];
  }

  static int cellOf(int metric, int data) {
    return 1 + metric * Universe.DATA + data;
  }

  static int metricOf(int cell) {
    return (cell - 1) / Universe.DATA;
  }

  void put(int destination, int client, int identity, int cell) {
    int old = cell(destination, client, identity);
    cells[destination][client * Universe.IDENTITIES + identity] = (byte) cell;
    int difference = (cell == 0 ? 0 : 1) - (old == 0 ? 0 : 1);
    if (difference != 0) {
      int before = total(destination);
      atDestination[destination][client] += difference;
      onInterface[client][identity / Universe.NEXT_HOPS] += difference;
      ofClient[client] += difference;
      networks += (before == 0 ? 1 : 0) - (before + difference == 0 ? 1 : 0);
    }
  }

  /** Removes the client's routes to a destination. */
  void clear(int destination, int client) {
    for (int identity = 0; atDestination[destination][client] > 0; identity++) {
      put(destination, client, identity, 0);
    }
  }

  int own(int destination, int client) {
    return atDestination[destination][client];
  }

  int others(int destination, int client) {
    return total(destination) - atDestination[destination][client];
  }

  int total(int destination) {
    int[] counts = atDestination[destination];
    return counts[0] + counts[1] + counts[2] + counts[3];
  }

  int ofClient(int client) {
    return ofClient[client];
  }

  int networks() {
    return networks;
  }

  /** Returns how many routes the client has on an interface. */
  int onInterface(int client, int interfaceIndex) {
    return onInterface[client][interfaceIndex];
  }

  /** Returns how many of the client's routes to a destination use an interface. */
  int atDestinationOnInterface(int destination, int client, int interfaceIndex) {
    int count = 0;
    for (int hop = 0; hop < Universe.NEXT_HOPS; hop++) {
      count += cell(destination, client, interfaceIndex * Universe.NEXT_HOPS + hop) == 0 ? 0 : 1;
    }
    return count;
  }

  /**
   * Returns the lowest metric of the client's other identities at the destination, or -1 for none.
   */
  int bestOtherMetric(int destination, int client, int identity) {
    int best = -1;
    for (int i = 0; i < Universe.IDENTITIES; i++) {
      int cell = i == identity ? 0 : cell(destination, client, i);
      if (cell != 0 && (best < 0 || metricOf(cell) < best)) {
        best = metricOf(cell);
      }
    }
    return best;
  }
}
