package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.ReturnCode.ERROR_MORE_MESSAGES;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_MESSAGES;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
import static org.rtmv1.tck.rtm.ReturnCode.NO_ERROR;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.spi.ChangeEvent;

/** A plain table's registrations, deregistrations and queues. */
final class ClientCalls {
  private final PlainTable table;
  private final Rules rules;

  ClientCalls(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  Outcome register(Operation.RegisterClient call, @Nullable ChangeEvent event) {
    PlainFamily family = table.family(call.protocolFamily());
    boolean single = (call.flags() & RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE) != 0;
    PlainClient client = new PlainClient(family, call.routingProtocol(), event, single);
    family.clients.add(client);
    if (rules.chose(Choice.REGISTRATION_RESETS_THE_EVENT)) {
      client.reset();
    }
    rules.registered(client);
    return HandleOutcome.created(rules.issue(client));
  }

  Outcome deregister(Operation.DeregisterClient call) {
    PlainClient client = table.client(call.clientHandle());
    client.live = false;
    if (!table.changes.removeAll(client.family, rules.leavingWith(client), client)) {
      client.live = true;
      return new StatusOutcome(ERROR_NO_SYSTEM_RESOURCES);
    }
    client.family.clients.remove(client);
    table.handles.end(call.clientHandle());
    return new StatusOutcome(NO_ERROR);
  }

  Outcome dequeue(Operation.DequeueRouteChangeMessage call) {
    PlainClient client = table.client(call.clientHandle());
    if (client.queue.isEmpty()) {
      client.reset();
      return ChangeOutcome.failed(ERROR_NO_MESSAGES);
    }
    Change message = rules.result(rules.take(client.queue));
    boolean more = !client.queue.isEmpty();
    if (!more) {
      client.reset();
    }
    return message.outcome(
        more ? ERROR_MORE_MESSAGES : NO_ERROR, call.wantCurBestRoute(), call.wantPrevBestRoute());
  }
}
