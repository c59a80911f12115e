package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.LongMap;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** The events of a session, and whose they are. */
final class SessionEvents {
  private static final int FIRST_SIZE = 16;

  private final List<KitEvent> events = new ArrayList<>();
  private long[] clients = new long[FIRST_SIZE];
  private final LongMap<KitEvent> ofClients = new LongMap<>();

  KitEvent add() {
    KitEvent event = new KitEvent(events.size() + 1);
    events.add(event);
    if (events.size() > clients.length) {
      clients = Arrays.copyOf(clients, clients.length * 2);
    }
    return event;
  }

  KitEvent get(int number) {
    if (number < 1 || number > events.size()) {
      throw new IllegalArgumentException(
          "There is no event " + number + "; this case has made " + events.size() + ".");
    }
    return events.get(number - 1);
  }

  /** Returns the client that has registered with the event, 0 for none. */
  long client(KitEvent event) {
    long handle = clients[event.number() - 1];
    return ofClients.get(handle) == event ? handle : 0;
  }

  @Nullable KitEvent of(long clientHandle) {
    return ofClients.get(clientHandle);
  }

  void happened(Operation call, Outcome outcome) {
    if (call instanceof Operation.RegisterClient register) {
      registered(register, ((HandleOutcome) outcome).handle());
    } else if (call instanceof Operation.DeregisterClient gone) {
      ofClients.remove(gone.clientHandle());
    }
  }

  private void registered(Operation.RegisterClient call, long handle) {
    if (handle == 0) {
      return;
    }
    if (call.changeEvent() == 0) {
      ofClients.remove(handle);
    } else {
      ofClients.put(handle, get(call.changeEvent()));
      clients[call.changeEvent() - 1] = handle;
    }
  }
}
