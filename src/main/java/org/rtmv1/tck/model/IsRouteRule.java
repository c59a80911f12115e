package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmIsRoute}. */
final class IsRouteRule {
  private static final RtmFunction FUNCTION = RtmFunction.IS_ROUTE;

  private final World world;
  private final Callers callers;
  private final Families families;
  private final Findings findings;

  IsRouteRule(World world, Callers callers, Families families, Findings findings) {
    this.world = world;
    this.callers = callers;
    this.families = families;
    this.findings = findings;
  }

  Judgement judge(Operation.IsRoute call, LookUpOutcome outcome) {
    Table table = world.table(call.protocolFamily());
    boolean failed = !outcome.found() && outcome.lastError() != ReturnCode.NO_ERROR;
    if (failed && ReturnCode.isShortage(outcome.lastError())) {
      boolean documented = outcome.lastError() == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.ISR_4, FUNCTION, outcome.lastError(), documented);
    }
    if (table == null) {
      return withoutTable(call, outcome);
    }
    if (call.network().family() != table.family) {
      return Judgement.ACCEPTED;
    }
    if (!call.wantBestRoute()) {
      return withoutBuffer(outcome);
    }
    if (failed) {
      return failed(call, outcome);
    }
    Destination destination = table.find(call.network().netNumber());
    if (isUnclear(table, destination, call.network())) {
      return Judgement.ACCEPTED;
    }
    return outcome.found()
        ? found(table, destination, call, outcome)
        : notFound(table, destination, outcome);
  }

  private Judgement withoutTable(Operation.IsRoute call, LookUpOutcome outcome) {
    boolean refused = !outcome.found() && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER;
    boolean none = !outcome.found() && outcome.lastError() == ReturnCode.NO_ERROR;
    return refused || families.mayAnswerAsEmpty(call.protocolFamily(), none)
        ? Judgement.ACCEPTED
        : Faults.of(
            Requirements.ISR_1,
            "FALSE with ERROR_INVALID_PARAMETER, because %s is not supported"
                .formatted(Phrases.family(call.protocolFamily())),
            Phrases.outcome(outcome));
  }

  private Judgement withoutBuffer(LookUpOutcome outcome) {
    world.profile.note(
        Choice.NULL_BEST_ROUTE, outcome.error() == ReturnCode.NO_ERROR ? "accepted" : "refused");
    return Judgement.ACCEPTED;
  }

  private static Judgement failed(Operation.IsRoute call, LookUpOutcome outcome) {
    boolean odd = InputDomain.standing(call.network()) != InputDomain.Standing.INSIDE;
    return odd && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER
        ? Judgement.ACCEPTED
        : Faults.of(
            Requirements.ISR_1,
            "TRUE, or FALSE with NO_ERROR, for %s".formatted(call.network()),
            Phrases.outcome(outcome));
  }

  /** Whether masks and host bits count is open (TAB-8). */
  private static boolean isUnclear(
      Table table, @Nullable Destination destination, Network network) {
    if (destination == null) {
      return table.tainted > 0 && InputDomain.standing(network) == InputDomain.Standing.OUTSIDE;
    }
    return destination.tainted
        || (!destination.isEmpty() && destination.mask != Addresses.mask(network))
        || InputDomain.standing(network) == InputDomain.Standing.OUTSIDE;
  }

  private Judgement notFound(
      Table table, @Nullable Destination destination, LookUpOutcome outcome) {
    if (destination == null || destination.isEmpty()) {
      return Judgement.ACCEPTED;
    }
    if (!destination.isSure()) {
      findings.removals().narrow(table, destination, List.of(NoRoute.NONE));
      findings.removals().clear(table, destination, NoRoute.NONE);
      return Judgement.ACCEPTED;
    }
    StoredRoute missing = firstSure(destination);
    return Faults.of(
        world.shortage
            ? Requirements.ISR_4
            : findings.blame().absence(table, missing, Requirements.ISR_1),
        List.of(Requirements.ISR_1),
        "TRUE, because the table holds " + Phrases.route(missing),
        Phrases.outcome(outcome));
  }

  private static StoredRoute firstSure(Destination destination) {
    int i = 0;
    while (destination.routes[i].doubtful) {
      i++;
    }
    return destination.routes[i];
  }

  private Judgement found(
      Table table,
      @Nullable Destination destination,
      Operation.IsRoute call,
      LookUpOutcome outcome) {
    Route shown = outcome.bestRoute();
    if (destination == null || destination.isEmpty()) {
      return Faults.of(
          unfounded(table, destination, call.network(), shown),
          "FALSE with NO_ERROR, because the table holds no route to %s".formatted(call.network()),
          Phrases.outcome(outcome));
    }
    if (shown == null) {
      return Faults.of(Requirements.ISR_1, Phrases.best(destination.best), "no route");
    }
    StoredRoute stored =
        Addresses.number(shown) == destination.number ? destination.find(shown) : null;
    return stored == null
        ? stranger(table, destination, shown)
        : best(table, destination, stored, shown);
  }

  private RequirementId unfounded(
      Table table, @Nullable Destination destination, Network network, @Nullable Route shown) {
    if (shown == null) {
      return Requirements.ISR_1;
    }
    if (Addresses.number(shown) != network.netNumber()) {
      return Requirements.ISR_2;
    }
    return findings.blame().presence(table, destination, shown, Requirements.ISR_1);
  }

  private Judgement stranger(Table table, Destination destination, Route shown) {
    RequirementId otherwise =
        Addresses.number(shown) == destination.number ? Requirements.ISR_1 : Requirements.ISR_2;
    return Faults.of(
        findings.blame().presence(table, destination, shown, otherwise),
        Phrases.best(destination.best) + ", because it is the best route",
        Phrases.route(shown));
  }

  private Judgement best(Table table, Destination destination, StoredRoute stored, Route shown) {
    Best believed = destination.best.settled();
    if (believed != stored) {
      if (!findings.removals().outlook(table, destination).contains(stored)) {
        return notBest(table, destination, believed, stored, shown);
      }
      findings.removals().narrow(table, destination, List.of(stored));
      findings.removals().clear(table, destination, stored);
    } else if (destination.doubtful > 0) {
      findings.removals().clear(table, destination, stored);
    }
    Judgement judgement = findings.check().present(table, stored, shown, "BestRoute");
    return judgement == Judgement.ACCEPTED && !table.priorities.isKnown()
        ? findings.check().learn(table, destination)
        : judgement;
  }

  private static Judgement notBest(
      Table table, Destination destination, Best believed, StoredRoute stored, Route shown) {
    boolean strict = believed instanceof StoredRoute winner && table.contest.beats(winner, stored);
    return Faults.of(
        strict ? WrongResult.strict((StoredRoute) believed, stored) : Requirements.BST_7,
        List.of(Requirements.BST_7, Requirements.ADD_17),
        Phrases.best(destination.best) + ", which the answers before have made the best route",
        Phrases.route(shown));
  }
}
