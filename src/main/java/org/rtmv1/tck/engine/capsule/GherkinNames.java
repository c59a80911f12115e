package org.rtmv1.tck.engine.capsule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/** The names of a scenario's clients, A, B and so on, and of its enumerations, E1, E2 and so on. */
final class GherkinNames {
  private static final int LETTERS = 26;

  private final Map<Long, String> clients = new HashMap<>();
  private final Map<Long, String> enumerations = new HashMap<>();
  private final Map<String, Operation.RegisterClient> registrations = new HashMap<>();
  private final Map<Integer, String> owners = new HashMap<>();
  private int enumerated;

  String addClient(int slot, Operation.RegisterClient call) {
    String name = letters(registrations.size());
    clients.put(HandleSlot.of(slot), name);
    registrations.put(name, call);
    owners.putIfAbsent(call.changeEvent(), name);
    return name;
  }

  String addEnumeration(int slot) {
    String name = "E" + ++enumerated;
    enumerations.put(HandleSlot.of(slot), name);
    return name;
  }

  @Nullable String client(long handle) {
    return clients.get(handle);
  }

  @Nullable String enumeration(long handle) {
    return enumerations.get(handle);
  }

  /** Returns the client that registered with this event first, empty for none. */
  String ownerOf(int event) {
    return event == 0 ? "" : owners.getOrDefault(event, "");
  }

  int protocol(String client) {
    Operation.RegisterClient call = registrations.get(client);
    return call == null ? 0 : call.routingProtocol();
  }

  Family family(String client) {
    Operation.RegisterClient call = registrations.get(client);
    return call == null ? Family.IP : Family.ofValue(call.protocolFamily()).orElse(Family.IP);
  }

  /** Returns how a call in the form of capsules names the handle, empty where it has no name. */
  String phrase(long handle) {
    if (clients.containsKey(handle)) {
      return "client " + clients.get(handle);
    }
    return enumerations.containsKey(handle) ? "enumeration " + enumerations.get(handle) : "";
  }

  private static String letters(int index) {
    String last = Character.toString('A' + index % LETTERS);
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
