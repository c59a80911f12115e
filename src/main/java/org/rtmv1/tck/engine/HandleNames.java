package org.rtmv1.tck.engine;

import java.util.HashMap;
import java.util.Map;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;

/** Gives the handles of a case names: client A, client B, enumeration 1 and so on. */
final class HandleNames {
  private static final int LETTERS = 26;

  private final Map<Long, String> names = new HashMap<>();
  private int clients;
  private int enumerations;

  /** Names the handle that {@code operation} created, and returns the name. */
  String created(Operation operation, HandleOutcome outcome) {
    String name =
        operation instanceof Operation.RegisterClient
            ? "client " + letters(clients++)
            : "enumeration " + ++enumerations;
    names.put(outcome.handle(), name);
    return name;
  }

  String of(long handle) {
    return handle == 0
        ? "NULL"
        : names.getOrDefault(handle, "handle 0x" + Long.toHexString(handle));
  }

  HandleNames copy() {
    HandleNames copy = new HandleNames();
    copy.names.putAll(names);
    copy.clients = clients;
    copy.enumerations = enumerations;
    return copy;
  }

  private static String letters(int index) {
    String last = Character.toString('A' + index % LETTERS);
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
