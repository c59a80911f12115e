package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmDeleteRoute}. */
final class DeleteRule {
  private static final RtmFunction FUNCTION = RtmFunction.DELETE_ROUTE;

  private final World world;
  private final Callers callers;
  private final InputDomain domain;
  private final Findings findings;
  private final Deregistrations deregistrations;

  DeleteRule(
      World world,
      Callers callers,
      InputDomain domain,
      Findings findings,
      Deregistrations deregistrations) {
    this.world = world;
    this.callers = callers;
    this.domain = domain;
    this.findings = findings;
    this.deregistrations = deregistrations;
  }

  Judgement judge(Operation.DeleteRoute call, ChangeOutcome outcome) {
    Route route = call.route();
    int error = outcome.error();
    Client client = deregistrations.caller(call.clientHandle(), error);
    if (client == null) {
      return callers.notValid(
          call.clientHandle(),
          Requirements.DEL_6,
          FUNCTION,
          error,
          error == ReturnCode.ERROR_INVALID_PARAMETER && isOdd(route));
    }
    Table table = world.table(client.family);
    if (table == null || route.family() != table.family) {
      world.adrift |= table != null && error == ReturnCode.NO_ERROR;
      return Judgement.ACCEPTED;
    }
    Destination destination = table.find(Addresses.number(route));
    if (destination != null && (destination.tainted || hasOtherMask(destination, route))) {
      return unclear(table, destination, error);
    }
    return switch (error) {
      case ReturnCode.NO_ERROR ->
          deleted(table, client, route, outcome, find(destination, client, route));
      case ReturnCode.ERROR_NO_SUCH_ROUTE -> notFound(table, client, route, destination);
      default -> refused(table, client, route, error);
    };
  }

  private boolean isOdd(Route route) {
    return domain.standing(route) != InputDomain.Standing.INSIDE || domain.isDeclaredInvalid(route);
  }

  /** Whether masks count is open (TAB-8). */
  private static boolean hasOtherMask(Destination destination, Route route) {
    if (!destination.isEmpty() && destination.mask != Addresses.mask(route)) {
      return true;
    }
    for (int i = 0; i < destination.size; i++) {
      StoredRoute other = destination.routes[i];
      if (other.hop == Addresses.hop(route) && other.hopMask != Addresses.hopMask(route)) {
        return true;
      }
    }
    return false;
  }

  private static Judgement unclear(Table table, Destination destination, int error) {
    if (error == ReturnCode.NO_ERROR) {
      table.taint(destination);
      table.edits++;
    }
    return Judgement.ACCEPTED;
  }

  private Judgement deleted(
      Table table, Client client, Route route, ChangeOutcome outcome, @Nullable StoredRoute out) {
    if (out == null) {
      if (InputDomain.isOutside(route)) {
        int masked = Addresses.number(route) & Addresses.mask(route);
        return unclear(table, table.reach(masked), outcome.error());
      }
      return Faults.of(
          Requirements.DEL_5,
          "ERROR_NO_SUCH_ROUTE, because the client has no such route",
          Phrases.outcome(FUNCTION, outcome));
    }
    if (findings.check().isOverdue(out)) {
      return RouteCheck.overdue(out, Phrases.outcome(FUNCTION, outcome));
    }
    world.deeds.add(world.call, Deeds.Kind.DELETED, table.family, client).number =
        out.destination.number;
    Transition transition =
        new Transition(table, out.destination, out, null, Transition.Significance.CERTAIN, outcome);
    return findings.transitions().judge(transition, client);
  }

  /** Returns the client's route that the argument names, as far as DEL-9 lets a route be named. */
  private @Nullable StoredRoute find(
      @Nullable Destination destination, Client client, Route route) {
    StoredRoute exact = exact(destination, client, route);
    if (exact != null || destination == null || !client.isSingleRoute()) {
      return exact;
    }
    StoredRoute only = destination.findOf(client.protocol);
    if (only != null) {
      world.profile.note(Choice.SINGLE_ROUTE_DELETE, "deletes the client's route");
    }
    return only;
  }

  private static @Nullable StoredRoute exact(
      @Nullable Destination destination, Client client, Route route) {
    return destination == null
        ? null
        : destination.find(client.protocol, route.interfaceId(), Addresses.hop(route));
  }

  private Judgement notFound(
      Table table, Client client, Route route, @Nullable Destination destination) {
    StoredRoute exact = exact(destination, client, route);
    if (exact == null) {
      noteMiss(client, destination);
      refusal(table, client, route, Requirements.DEL_5);
      return Judgement.ACCEPTED;
    }
    if (exact.doubtful) {
      findings.removals().isGone(table, exact);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        findings.blame().absence(table, exact, Requirements.DEL_1),
        "NO_ERROR, because the client has added " + Phrases.route(exact),
        "ERROR_NO_SUCH_ROUTE");
  }

  private void noteMiss(Client client, @Nullable Destination destination) {
    if (client.isSingleRoute()
        && destination != null
        && destination.findOf(client.protocol) != null) {
      world.profile.note(Choice.SINGLE_ROUTE_DELETE, "ERROR_NO_SUCH_ROUTE");
    }
  }

  private Judgement refused(Table table, Client client, Route route, int error) {
    if (ReturnCode.isShortage(error)) {
      refusal(table, client, route, Requirements.DEL_12);
      boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.DEL_12, FUNCTION, error, documented);
    }
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Callers.refusedLive(Requirements.REG_2, FUNCTION, client);
    }
    if (error == ReturnCode.ERROR_INVALID_PARAMETER && isOdd(route)) {
      refusal(table, client, route, Requirements.DEL_10);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.DEL_1, "NO_ERROR or ERROR_NO_SUCH_ROUTE", ReturnCode.name(error, FUNCTION));
  }

  private void refusal(Table table, Client client, Route route, RequirementId requirement) {
    Deeds.Deed deed = world.deeds.add(world.call, Deeds.Kind.REFUSED, table.family, client);
    deed.requirement = requirement;
    deed.number = Addresses.number(route);
  }
}
