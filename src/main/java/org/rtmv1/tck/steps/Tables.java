package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.TableState;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** Keeps how the table stands behind the steps of a scenario that change it. Not thread-safe. */
final class Tables {
  private static final int MOST = 12;
  private static final String BEST = "★ ";
  private static final String OTHER = "  ";

  private final List<TableState> states = new ArrayList<>();
  private List<String> last = List.of();
  private boolean lost;

  /** Looks at the table behind a step, of which it is the number, 1 and up. */
  void look(Session session, int step) {
    if (lost) {
      return;
    }
    lost = !session.isFollowed();
    List<String> now = lost ? List.of() : routes(session.oracle());
    if (lost || !now.equals(last)) {
      states.add(new TableState(step, !lost, now));
      last = now;
    }
  }

  List<TableState> states() {
    return List.copyOf(states);
  }

  private static List<String> routes(Oracle oracle) {
    List<String> all =
        Stream.of(Family.IP, Family.IPX).flatMap(family -> routes(oracle, family)).toList();
    if (all.size() <= MOST) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST));
    some.add(OTHER + "and " + (all.size() - MOST) + " more");
    return some;
  }

  private static Stream<String> routes(Oracle oracle, Family family) {
    Set<Route> best = Set.copyOf(oracle.bestRoutes(family));
    return oracle.routes(family).stream()
        .map(route -> (best.contains(route) ? BEST : OTHER) + RouteText.of(route))
        .sorted(
            (one, other) -> one.substring(BEST.length()).compareTo(other.substring(BEST.length())));
  }
}
