package org.rtmv1.tck.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;

/** Gives the handles of a case names: client A, client B, enumeration 1 and so on. */
final class HandleNames {
  private static final int LETTERS = 26;

  private static final int FIRST_SIZE = 32;

  /** The handles in the order of their creation, and a name for each that has one of its own. */
  private long[] handles = new long[FIRST_SIZE];

  private @Nullable String[] own = new String[FIRST_SIZE];

  /** Counts the handles of a kind that have no name of their own: clients up, the others down. */
  private int[] numbers = new int[FIRST_SIZE];

  private int size;
  private int clients;
  private int enumerations;

  /** Names a handle that was created. */
  void created(Happening.Call call, long handle, boolean aside) {
    boolean client = call.operation() instanceof Operation.RegisterClient;
    String name = call.handleName();
    if (aside) {
      name = client ? "the kit's client" : "the kit's enumeration";
    }
    if (size == handles.length) {
      resize(2 * size);
    }
    handles[size] = handle;
    own[size] = name.isEmpty() ? null : name;
    numbers[size] = name.isEmpty() ? (client ? ++clients : - ++enumerations) : 0;
    size++;
  }

  private void resize(int length) {
    handles = Arrays.copyOf(handles, length);
    own = Arrays.copyOf(own, length);
    numbers = Arrays.copyOf(numbers, length);
  }

  String of(long handle) {
    if (handle == 0) {
      return "NULL";
    }
    for (int i = size - 1; i >= 0; i--) {
      if (handles[i] == handle) {
        return text(i);
      }
    }
    return "handle 0x" + Long.toHexString(handle);
  }

  private String text(int index) {
    String name = own[index];
    if (name != null) {
      return name;
    }
    int number = numbers[index];
    return number > 0 ? "client " + letters(number - 1) : "enumeration " + -number;
  }

  HandleNames copy() {
    HandleNames copy = new HandleNames();
    copy.handles = handles.clone();
    copy.own = own.clone();
    copy.numbers = numbers.clone();
    copy.size = size;
    copy.clients = clients;
    copy.enumerations = enumerations;
    return copy;
  }

  private static String letters(int index) {
    String last = Character.toString('A' + index % LETTERS);
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
