package org.rtmv1.tck.engine;

import java.util.HashMap;
import java.util.Map;
import org.rtmv1.tck.rtm.Operation;

/** Gives the handles of a case names: client A, client B, enumeration 1 and so on. */
final class HandleNames {
  private static final int LETTERS = 26;

  private final Map<Long, String> names = new HashMap<>();
  private int clients;
  private int enumerations;

  /** Names a handle that was created, and returns the name. */
  String created(Happening.Call call, long handle, boolean aside) {
    boolean client = call.operation() instanceof Operation.RegisterClient;
    String name = call.handleName();
    if (aside) {
      name = client ? "the kit's client" : "the kit's enumeration";
    } else if (name.isEmpty()) {
      name = client ? "client " + letters(clients++) : "enumeration " + ++enumerations;
    }
    names.put(handle, name);
    return name;
  }

  /** Forgets the handle that {@code operation} ended, if it ended one. */
  void ended(Operation operation) {
    if (operation instanceof Operation.DeregisterClient gone) {
      names.remove(gone.clientHandle());
    } else if (operation instanceof Operation.CloseEnumerationHandle closed) {
      names.remove(closed.enumerationHandle());
    }
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
