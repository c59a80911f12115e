package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * Counts in the trace of a walk how often things meet that are each right by themselves. What the
 * table is like it asks an oracle that follows the trace.
 */
final class Interplays {
  static final String SINGLE_BESIDE_ORDINARY = "a single-route client replaces beside an ordinary";
  static final String REGISTERED_AGAIN = "registered again after leaving messages behind";
  static final String TIE = "a tie for the first place";
  static final String PRIORITY_AGAINST_METRIC = "a priority against a metric";
  static final String BLOCK_DELETE = "a block delete with flags ";
  static final String ENUMERATION = "an enumeration goes on after a change";
  static final String AGEING = "a route's time is up between two calls";

  private final Map<String, Integer> counts = new TreeMap<>();

  /** What one walk has left behind. */
  private final class Walk {
    private final Oracle oracle;
    private final Set<List<Integer>> leftMessages = new HashSet<>();
    private final Map<Family, Integer> changes = new HashMap<>();
    private final Map<Long, Integer> openedAt = new HashMap<>();
    private final Map<Long, Family> familyOf = new HashMap<>();
    private final Map<List<Object>, Long> due = new HashMap<>();

    Walk(Oracle oracle) {
      this.oracle = oracle;
    }

    void take(Happening happening) {
      if (happening instanceof Happening.Call call) {
        age(call.earliest());
        before(call.operation(), call.outcome().error() == ReturnCode.NO_ERROR);
      }
      if (GuidedWalk.judge(oracle, happening) instanceof Judgement.Deviation deviation) {
        throw new AssertionError("the reference deviates: " + deviation);
      }
      if (happening instanceof Happening.Call call) {
        after(call);
      }
    }

    private void age(long now) {
      due.values().removeIf(time -> time <= now && count(AGEING));
    }

    private void before(Operation call, boolean succeeds) {
      if (call instanceof Operation.DeregisterClient leaving && succeeds) {
        client(leaving.clientHandle())
            .filter(client -> !oracle.messages(client.handle()).isEmpty())
            .ifPresent(client -> leftMessages.add(key(client.family(), client.protocol())));
        forgetDue();
      } else if (call instanceof Operation.AddRoute add && succeeds) {
        client(add.clientHandle()).ifPresent(client -> beforeAdding(client, add.route()));
      }
    }

    private void beforeAdding(BelievedClient client, Route route) {
      List<Route> there = at(route);
      boolean replaces =
          there.stream()
              .anyMatch(
                  each ->
                      each.routingProtocol() == client.protocol()
                          && !identity(each).equals(identity(of(client, route))));
      boolean beside =
          oracle.clients().stream()
              .filter(each -> each.family() == client.family() && !each.singleRoute())
              .anyMatch(
                  each -> there.stream().anyMatch(has -> has.routingProtocol() == each.protocol()));
      count(SINGLE_BESIDE_ORDINARY, client.singleRoute() && replaces && beside);
    }

    private void after(Happening.Call call) {
      boolean succeeds = call.outcome().error() == ReturnCode.NO_ERROR;
      Operation operation = call.operation();
      if (operation instanceof Operation.RegisterClient again
          && ((HandleOutcome) call.outcome()).handle() != 0) {
        count(
            REGISTERED_AGAIN,
            leftMessages.remove(key(again.protocolFamily(), again.routingProtocol())));
      } else if (operation instanceof Operation.AddRoute add && succeeds) {
        client(add.clientHandle()).ifPresent(client -> added(client, add, call.latest()));
      } else if (operation instanceof Operation.DeleteRoute gone
          && ((ChangeOutcome) call.outcome()).error() == ReturnCode.NO_ERROR) {
        client(gone.clientHandle())
            .ifPresent(client -> due.remove(identity(of(client, gone.route()))));
        changed(gone.route().family());
      } else if (operation instanceof Operation.BlockDeleteRoutes block
          && ((StatusOutcome) call.outcome()).error() == ReturnCode.NO_ERROR) {
        count(BLOCK_DELETE + block.enumerationFlags());
        client(block.clientHandle())
            .flatMap(client -> Family.ofValue(client.family()))
            .ifPresent(this::changed);
        forgetDue();
      } else {
        enumerated(call);
      }
    }

    private void added(BelievedClient client, Operation.AddRoute add, long now) {
      Route route = of(client, add.route());
      changed(route.family());
      due.remove(identity(route));
      if (add.timeToLive() != TimeToLive.INFINITE && TimeToLive.isDocumented(add.timeToLive())) {
        due.put(
            identity(route), now + Integer.toUnsignedLong(add.timeToLive()) * FileTime.PER_SECOND);
      }
      best(route.network(), route.family())
          .filter(IpRoute.class::isInstance)
          .map(IpRoute.class::cast)
          .ifPresent(best -> contest(best, at(route)));
    }

    private void contest(IpRoute best, List<Route> there) {
      int metric = best.familySpecificData().metric();
      boolean tie = false;
      boolean priority = false;
      for (Route each : there) {
        IpRoute other = (IpRoute) each;
        boolean own = other.routingProtocol() == best.routingProtocol();
        int its = other.familySpecificData().metric();
        tie |= own && its == metric && !identity(other).equals(identity(best));
        priority |= !own && Integer.compareUnsigned(its, metric) < 0;
      }
      count(TIE, tie);
      count(PRIORITY_AGAINST_METRIC, priority);
    }

    private void enumerated(Happening.Call call) {
      if (call.operation() instanceof Operation.CreateEnumerationHandle create
          && ((HandleOutcome) call.outcome()).handle() != 0) {
        long handle = ((HandleOutcome) call.outcome()).handle();
        Family family = Family.ofValue(create.protocolFamily()).orElseThrow();
        familyOf.put(handle, family);
        openedAt.put(handle, changes.getOrDefault(family, 0));
      } else if (call.operation() instanceof Operation.EnumerateGetNextRoute next
          && ((RouteOutcome) call.outcome()).route() != null) {
        Family family = familyOf.get(next.enumerationHandle());
        count(
            ENUMERATION,
            family != null
                && changes.getOrDefault(family, 0)
                    > openedAt.getOrDefault(next.enumerationHandle(), Integer.MAX_VALUE));
      }
    }

    private void changed(Family family) {
      changes.merge(family, 1, Integer::sum);
    }

    /** Whose routes have gone is not followed: of none of them the time will be up. */
    private void forgetDue() {
      due.clear();
    }

    private Optional<BelievedClient> client(long handle) {
      return oracle.clients().stream().filter(each -> each.handle() == handle).findFirst();
    }

    private List<Route> at(Route route) {
      List<Route> there = new ArrayList<>(oracle.routes(route.family()));
      there.removeIf(each -> !each.network().equals(route.network()));
      return there;
    }

    private Optional<Route> best(Network network, Family family) {
      return oracle.bestRoutes(family).stream()
          .filter(each -> each.network().equals(network))
          .findFirst();
    }
  }

  void take(Oracle oracle, List<Happening> walk) {
    Walk followed = new Walk(oracle);
    walk.forEach(followed::take);
  }

  int of(String interplay) {
    return counts.getOrDefault(interplay, 0);
  }

  private void count(String interplay, boolean met) {
    counts.merge(interplay, met ? 1 : 0, Integer::sum);
  }

  private boolean count(String interplay) {
    count(interplay, true);
    return true;
  }

  private static Route of(BelievedClient client, Route route) {
    return route.withRoutingProtocol(client.protocol());
  }

  private static List<Object> identity(Route route) {
    return List.of(route.network(), route.routingProtocol(), route.interfaceId(), route.nextHop());
  }

  private static List<Integer> key(int family, int protocol) {
    return List.of(family, protocol);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
