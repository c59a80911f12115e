package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/** Judges {@code RtmDeregisterClient}. */
final class DeregistrationRule {
  private static final RtmFunction FUNCTION = RtmFunction.DEREGISTER_CLIENT;

  private final World world;
  private final Callers callers;
  private final Deregistrations deregistrations;

  DeregistrationRule(World world, Callers callers, Deregistrations deregistrations) {
    this.world = world;
    this.callers = callers;
    this.deregistrations = deregistrations;
  }

  Judgement judge(Operation.DeregisterClient call, StatusOutcome outcome) {
    int error = outcome.error();
    Client client = deregistrations.caller(call.clientHandle(), error);
    if (client == null) {
      return callers.notValid(call.clientHandle(), Requirements.DRG_3, FUNCTION, error, false);
    }
    if (ReturnCode.isShortage(error)) {
      return shortage(client, error);
    }
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Callers.refusedLive(Requirements.DRG_1, FUNCTION, client);
    }
    if (error != ReturnCode.NO_ERROR) {
      return Faults.of(
          Requirements.DRG_1,
          "NO_ERROR for " + Phrases.handle(client.handle) + ", the handle of a client",
          ReturnCode.name(error, FUNCTION));
    }
    deregistrations.carryOut(client);
    return Judgement.ACCEPTED;
  }

  /** How far the call came before the shortage is open: the pages promise a consistent state. */
  private Judgement shortage(Client client, int error) {
    Table table = world.table(client.family);
    client.uncertain = true;
    if (table != null) {
      doubtRoutes(table, client);
      world.deeds.refused(world.call, table.family, client.protocol, Requirements.DRG_7);
    }
    boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
    return callers.shortage(Requirements.DRG_7, FUNCTION, error, documented);
  }

  private void doubtRoutes(Table table, Client client) {
    for (int i = client.bags.next(0); i >= 0; i = client.bags.next(i + 1)) {
      RouteBag bag = client.bags.valueAt(i);
      for (int j = 0; j < bag.size; j++) {
        table.doubt(bag.routes[j], Cause.DEREGISTRATION);
      }
    }
    table.edits++;
  }
}
