package org.rtmv1.tck.engine;

import java.util.List;

/**
 * The routes in the table behind a step of a scenario that changed them, as far as the calls so far
 * tell.
 *
 * @param step the number of the step, 1 and up
 * @param followed whether the oracle still follows the subject; nothing is known otherwise
 * @param routes the routes in words, the best of each destination marked
 */
public record TableState(int step, boolean followed, List<String> routes) {
  /** Copies the list. */
  public TableState {
    routes = List.copyOf(routes);
  }
}
