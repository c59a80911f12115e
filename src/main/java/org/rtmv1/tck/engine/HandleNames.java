package org.rtmv1.tck.engine;

import java.util.HashMap;
import java.util.Map;
import org.rtmv1.tck.rtm.Operation;

/** Gives the handles of a case names: client A, client B, enumeration 1 and so on. */
final class HandleNames {
  private static final int LETTERS = 26;

  private final Map<Long, Name> names = new HashMap<>();
  private int clients;
  private int enumerations;

  /**
   * A handle's name, which is put in words only where it is read.
   *
   * @param number counts the handles of its kind that have no name of their own, from 0
   * @param own the name of its own; empty for none
   */
  private record Name(boolean client, int number, String own) {
    String text() {
      if (!own.isEmpty()) {
        return own;
      }
      return client ? "client " + letters(number) : "enumeration " + (number + 1);
    }
  }

  /** Names a handle that was created. */
  void created(Happening.Call call, long handle, boolean aside) {
    boolean client = call.operation() instanceof Operation.RegisterClient;
    String own = call.handleName();
    if (aside) {
      own = client ? "the kit's client" : "the kit's enumeration";
    }
    int number = own.isEmpty() ? (client ? clients++ : enumerations++) : 0;
    names.put(handle, new Name(client, number, own));
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
    if (handle == 0) {
      return "NULL";
    }
    Name name = names.get(handle);
    return name == null ? "handle 0x" + Long.toHexString(handle) : name.text();
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
