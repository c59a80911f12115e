package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** Judges {@code RtmAddRoute}. */
final class AddRule {
  private final World world;
  private final Callers callers;
  private final InputDomain domain;
  private final Transitions transitions;
  private final Deregistrations deregistrations;

  AddRule(
      World world,
      Callers callers,
      InputDomain domain,
      Transitions transitions,
      Deregistrations deregistrations) {
    this.world = world;
    this.callers = callers;
    this.domain = domain;
    this.transitions = transitions;
    this.deregistrations = deregistrations;
  }

  Judgement judge(Operation.AddRoute call, ChangeOutcome outcome) {
    Client client = deregistrations.caller(call.clientHandle(), outcome.error());
    if (client == null) {
      return callers.notValid(
          call.clientHandle(),
          Requirements.ADD_11,
          RtmFunction.ADD_ROUTE,
          outcome.error(),
          outcome.error() == ReturnCode.ERROR_INVALID_PARAMETER && isOdd(call));
    }
    Table table = world.table(client.family);
    if (table == null || call.route().family() != table.family) {
      world.adrift |= table != null && outcome.error() == ReturnCode.NO_ERROR;
      return Judgement.ACCEPTED;
    }
    return outcome.error() == ReturnCode.NO_ERROR
        ? added(table, client, call, outcome)
        : refused(table, client, call, outcome);
  }

  private boolean isOdd(Operation.AddRoute call) {
    return domain.standing(call.route()) != InputDomain.Standing.INSIDE
        || domain.isDeclaredInvalid(call.route())
        || !TimeToLive.isDocumented(call.timeToLive());
  }

  private Judgement refused(
      Table table, Client client, Operation.AddRoute call, ChangeOutcome outcome) {
    int error = outcome.error();
    if (ReturnCode.isShortage(error)) {
      world.deeds.add(world.call, Deeds.Kind.REFUSED, table.family, client).requirement =
          Requirements.ADD_15;
      return callers.shortage(Requirements.ADD_15, RtmFunction.ADD_ROUTE, error, true);
    }
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Callers.refusedLive(Requirements.REG_2, RtmFunction.ADD_ROUTE, client);
    }
    if (error == ReturnCode.ERROR_INVALID_PARAMETER && mayBeRefused(client, call)) {
      Deeds.Deed deed = world.deeds.add(world.call, Deeds.Kind.REFUSED, table.family, client);
      deed.requirement = Requirements.ADD_13;
      deed.number = Addresses.number(call.route());
      noteRefusal(call);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        call.timeToLive() == TimeToLive.LIMIT ? Requirements.ADD_18 : Requirements.ADD_1,
        "NO_ERROR for " + Phrases.route(call.route().withRoutingProtocol(client.protocol)),
        ReturnCode.name(error, RtmFunction.ADD_ROUTE));
  }

  private boolean mayBeRefused(Client client, Operation.AddRoute call) {
    return isOdd(call) || call.route().routingProtocol() != client.protocol;
  }

  private void noteRefusal(Operation.AddRoute call) {
    if (!TimeToLive.isDocumented(call.timeToLive())) {
      world.profile.note(Choice.UNUSUAL_TIME_TO_LIVE, "ERROR_INVALID_PARAMETER");
    } else if (domain.standing(call.route()) != InputDomain.Standing.INSIDE) {
      world.profile.note(Choice.REFUSED_MEMBERS, "ERROR_INVALID_PARAMETER");
    }
  }

  private Judgement added(
      Table table, Client client, Operation.AddRoute call, ChangeOutcome outcome) {
    Route route = call.route();
    if (domain.isDeclaredInvalid(route)) {
      return Faults.of(
          Requirements.ADD_13,
          "ERROR_INVALID_PARAMETER for a route that the subject declares as invalid",
          Phrases.outcome(RtmFunction.ADD_ROUTE, outcome));
    }
    Destination destination = table.reach(Addresses.number(route));
    if (isUnclear(client, call, outcome, destination)) {
      table.taint(destination);
      table.taint(table.reach(Addresses.number(route) & Addresses.mask(route)));
    }
    if (destination.tainted) {
      table.edits++;
      return Judgement.ACCEPTED;
    }
    return tracked(table, client, call, outcome, destination);
  }

  private Judgement tracked(
      Table table,
      Client client,
      Operation.AddRoute call,
      ChangeOutcome outcome,
      Destination destination) {
    StoredRoute in = entry(table, client, call, destination);
    StoredRoute out = replaced(client, in, destination);
    Transition transition =
        new Transition(table, destination, out, in, significance(out, in), outcome);
    if (destination.isEmpty()) {
      destination.mask = Addresses.mask(call.route());
    }
    Deeds.Deed deed =
        world.deeds.add(
            world.call, out == null ? Deeds.Kind.ADDED : Deeds.Kind.UPDATED, table.family, client);
    deed.number = destination.number;
    destination.quiet =
        transition.significance() == Transition.Significance.NONE ? Requirements.TAB_6 : null;
    Best before = destination.best.settled();
    Judgement judgement = transitions.judge(transition, client);
    if (judgement == Judgement.ACCEPTED) {
      noteChoices(transition, before, outcome.flags());
    }
    if (judgement == Judgement.ACCEPTED && !TimeToLive.isDocumented(call.timeToLive())) {
      doubt(table, destination, in);
    }
    return judgement;
  }

  /** What becomes of the best route where neither metric nor significant data decide. */
  private void noteChoices(Transition transition, Best before, int flags) {
    if (!(before instanceof StoredRoute best) || best.doubtful) {
      return;
    }
    boolean changed = flags == RouteChange.RTM_ROUTE_CHANGED;
    StoredRoute in = transition.in();
    if (transition.significance() == Transition.Significance.OPEN && best == transition.out()) {
      world.profile.note(
          Choice.UPDATE_OF_PRIORITY, changed ? "RTM_ROUTE_CHANGED" : "RTM_NO_CHANGE");
    } else if (transition.out() == null
        && in != null
        && transition.table().family == Family.IP
        && in.protocol == best.protocol
        && in.metric == best.metric) {
      world.profile.note(
          Choice.TIE_ON_ADD,
          changed ? "the new route is the best" : "the older one stays the best");
    }
  }

  /** A time to live beyond the limit may run out at any time (ADD-14). */
  private void doubt(Table table, Destination destination, StoredRoute in) {
    world.profile.note(Choice.UNUSUAL_TIME_TO_LIVE, "accepted");
    StoredRoute entry = destination.find(in.protocol, in.interfaceId, in.hop);
    if (entry != null) {
      table.doubt(entry, Cause.EXPIRY);
    }
  }

  private StoredRoute entry(
      Table table, Client client, Operation.AddRoute call, Destination destination) {
    StoredRoute entry = new StoredRoute(table.newId(), destination, client.protocol, call.route());
    entry.stampFrom = world.earliest - world.slack;
    entry.stampTo = world.latest + world.slack;
    entry.firstStampFrom = entry.stampFrom;
    entry.touched = world.call;
    if (call.timeToLive() != TimeToLive.INFINITE) {
      long life = Integer.toUnsignedLong(call.timeToLive()) * FileTime.PER_SECOND;
      boolean documented = TimeToLive.isDocumented(call.timeToLive());
      entry.dueFrom = documented ? entry.stampFrom + life : world.latest;
      entry.dueTo = documented ? entry.stampTo + life : StoredRoute.NEVER;
    }
    return entry;
  }

  /** A single-route client has one route to a destination; another one updates it (TAB-3). */
  private static @Nullable StoredRoute replaced(
      Client client, StoredRoute in, Destination destination) {
    return client.isSingleRoute()
        ? destination.findOf(in.protocol)
        : destination.find(in.protocol, in.interfaceId, in.hop);
  }

  private static Transition.Significance significance(@Nullable StoredRoute out, StoredRoute in) {
    if (out == null
        || !in.is(out.protocol, out.interfaceId, out.hop)
        || !SignificantData.same(in.given, out.given)) {
      return Transition.Significance.CERTAIN;
    }
    return SignificantData.priority(in.given) == SignificantData.priority(out.given)
        ? Transition.Significance.NONE
        : Transition.Significance.OPEN;
  }

  /** Tells whether what the subject has accepted leaves open what is in the table now. */
  private boolean isUnclear(
      Client client, Operation.AddRoute call, ChangeOutcome outcome, Destination destination) {
    Route route = call.route();
    return InputDomain.isOutside(route)
        || call.timeToLive() == 0
        || (!destination.isEmpty() && destination.mask != Addresses.mask(route))
        || hasOtherHopMask(destination, route)
        || (route.routingProtocol() != client.protocol && !isOverridden(client, route, outcome));
  }

  /** Tells whether the subject puts the client's protocol in place of the caller's (REG-2). */
  private boolean isOverridden(Client client, Route route, ChangeOutcome outcome) {
    Route current = outcome.curBestRoute();
    boolean seen =
        current != null
            && current.routingProtocol() == client.protocol
            && current.interfaceId() == route.interfaceId()
            && Addresses.hop(current) == Addresses.hop(route);
    if (seen) {
      world.overridden.add(route.routingProtocol());
      world.profile.note(Choice.OTHER_PROTOCOL_NUMBER, "the client's own takes its place");
    }
    return seen || world.overridden.has(route.routingProtocol());
  }

  private static boolean hasOtherHopMask(Destination destination, Route route) {
    for (int i = 0; i < destination.size; i++) {
      StoredRoute other = destination.routes[i];
      if (other.hop == Addresses.hop(route) && other.hopMask != Addresses.hopMask(route)) {
        return true;
      }
    }
    return false;
  }
}
