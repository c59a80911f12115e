package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/** Judges {@code RtmBlockDeleteRoutes}. */
final class BlockDeleteRule {
  private static final RtmFunction FUNCTION = RtmFunction.BLOCK_DELETE_ROUTES;

  private final World world;
  private final Callers callers;
  private final InputDomain domain;
  private final Findings findings;
  private final Deregistrations deregistrations;
  private final BulkRemoval removal;

  BlockDeleteRule(
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
    this.removal = new BulkRemoval(world);
  }

  Judgement judge(Operation.BlockDeleteRoutes call, StatusOutcome outcome) {
    int error = outcome.error();
    Client client = deregistrations.caller(call.clientHandle(), error);
    boolean documented = EnumerationFlags.areDocumented(call.enumerationFlags());
    if (client == null) {
      return callers.notValid(
          call.clientHandle(),
          Requirements.BLK_4,
          FUNCTION,
          error,
          error == ReturnCode.ERROR_INVALID_PARAMETER && isOdd(call));
    }
    Table table = world.table(client.family);
    if (table == null) {
      return Judgement.ACCEPTED;
    }
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Callers.refusedLive(Requirements.REG_2, FUNCTION, client);
    }
    if (!documented) {
      return invalidFlags(table, client, call, error);
    }
    // RTM_ONLY_BEST_ROUTES is redundant (BLK-2)
    int flags = call.enumerationFlags() & ~EnumerationFlags.RTM_ONLY_BEST_ROUTES;
    Subset subset = new Subset(table, flags, call.criteriaRoute());
    return switch (error) {
      case ReturnCode.NO_ERROR -> deleted(table, subset, client, call);
      case ReturnCode.ERROR_NO_ROUTES -> nothing(table, subset, client, call);
      default -> refused(table, subset, client, call, error);
    };
  }

  private static boolean isOdd(Operation.BlockDeleteRoutes call) {
    return call.enumerationFlags() != 0;
  }

  private Judgement invalidFlags(
      Table table, Client client, Operation.BlockDeleteRoutes call, int error) {
    if (error == ReturnCode.ERROR_INVALID_PARAMETER) {
      refusal(table, client, Requirements.BLK_4);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.BLK_4,
        "ERROR_INVALID_PARAMETER, because the flags %s hold an undocumented bit"
            .formatted(EnumerationFlags.name(call.enumerationFlags())),
        ReturnCode.name(error, FUNCTION));
  }

  private void refusal(Table table, Client client, RequirementId requirement) {
    world.deeds.add(world.call, Deeds.Kind.REFUSED, table.family, client).requirement = requirement;
  }

  private Judgement deleted(
      Table table, Subset subset, Client client, Operation.BlockDeleteRoutes call) {
    List<StoredRoute> own = own(table, subset, client);
    if (own.isEmpty() && !subset.mayBeNonEmpty(table)) {
      return Faults.of(
          Requirements.BLK_4,
          "ERROR_NO_ROUTES, because no route is in " + Phrases.subset(call.enumerationFlags()),
          "NO_ERROR");
    }
    if (own.isEmpty() && subset.isDefined() && table.tainted == 0) {
      world.profile.note(Choice.ONLY_OTHERS_ROUTES, "NO_ERROR");
    }
    boolean best = (call.enumerationFlags() & EnumerationFlags.RTM_ONLY_BEST_ROUTES) != 0;
    Departure departure = best ? Departure.BLOCK_DELETED_AS_BEST : Departure.BLOCK_DELETED;
    for (StoredRoute route : own) {
      if (isSurelyDeleted(subset, route, best)) {
        removal.take(table, route, departure);
      } else {
        table.doubt(route, Cause.BLOCK_DELETE);
      }
    }
    removal.tell(table, Cause.BLOCK_DELETE);
    table.edits++;
    world.deeds.add(world.call, Deeds.Kind.BLOCK_DELETED, table.family, client);
    return Judgement.ACCEPTED;
  }

  /** What combined flags mean is open, also whether the best is sought before or after (ENM-9). */
  private static boolean isSurelyDeleted(Subset subset, StoredRoute route, boolean best) {
    if (best && subset.flags != 0 && route.destination.best.settled() != route) {
      return false;
    }
    return subset.isDefined() || subset.containsInEveryReading(route);
  }

  /** Returns the client's routes that are in the subset, in some reading of it. */
  private static List<StoredRoute> own(Table table, Subset subset, Client client) {
    List<StoredRoute> own = new ArrayList<>();
    Destination destination =
        subset.isOneNetwork() && subset.isDefined() ? table.find(subset.number()) : null;
    if (destination != null) {
      collect(destination.routes, destination.size, subset, client, own);
      return own;
    }
    for (int i = client.bags.next(0); i >= 0; i = client.bags.next(i + 1)) {
      RouteBag bag = client.bags.valueAt(i);
      collect(bag.routes, bag.size, subset, client, own);
    }
    return own;
  }

  private static void collect(
      StoredRoute[] routes, int size, Subset subset, Client client, List<StoredRoute> own) {
    for (int i = 0; i < size; i++) {
      if (routes[i].protocol == client.protocol && subset.contains(routes[i])) {
        own.add(routes[i]);
      }
    }
  }

  private Judgement nothing(
      Table table, Subset subset, Client client, Operation.BlockDeleteRoutes call) {
    List<StoredRoute> own = own(table, subset, client);
    boolean defined = subset.isDefined() && !isCombined(call.enumerationFlags());
    for (StoredRoute route : own) {
      if (defined && !route.doubtful) {
        return Faults.of(
            findings.blame().absence(table, route, Requirements.BLK_1),
            "NO_ERROR, because the client has added " + Phrases.route(route),
            "ERROR_NO_ROUTES");
      }
    }
    if (defined) {
      for (StoredRoute route : own) {
        findings.removals().isGone(table, route);
      }
      noteOnlyOthers(table, subset);
    }
    refusal(table, client, Requirements.BLK_4);
    return Judgement.ACCEPTED;
  }

  private void noteOnlyOthers(Table table, Subset subset) {
    if (subset.isSurelyNonEmpty(table)) {
      world.profile.note(Choice.ONLY_OTHERS_ROUTES, "ERROR_NO_ROUTES");
    }
  }

  private Judgement refused(
      Table table, Subset subset, Client client, Operation.BlockDeleteRoutes call, int error) {
    if (ReturnCode.isShortage(error)) {
      return shortage(table, subset, client, error);
    }
    boolean mayBeRefused =
        !subset.isDefined()
            || isCombined(call.enumerationFlags())
            || domain.mayRefuse(call.criteriaRoute());
    if (error == ReturnCode.ERROR_INVALID_PARAMETER && mayBeRefused) {
      refusal(table, client, Requirements.BLK_4);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.BLK_1, "NO_ERROR or ERROR_NO_ROUTES", ReturnCode.name(error, FUNCTION));
  }

  private static boolean isCombined(int flags) {
    return (flags & flags - 1) != 0 && flags != EnumerationFlags.SPECIFIC_ROUTE;
  }

  /** Some of the routes may have gone already: the pages promise a consistent state, no more. */
  private Judgement shortage(Table table, Subset subset, Client client, int error) {
    for (StoredRoute route : own(table, subset, client)) {
      table.doubt(route, Cause.BLOCK_DELETE);
    }
    table.edits++;
    refusal(table, client, Requirements.BLK_7);
    return callers.shortage(Requirements.BLK_7, FUNCTION, error, true);
  }
}
