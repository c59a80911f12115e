package org.rtmv1.tck.engine.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rtmv1.tck.rtm.ReturnCode;

/**
 * Reads what a subject holds at the end of a phase: drains every queue, goes on with every open
 * enumeration, counts, and walks or enumerates each family.
 *
 * <p>What went wrong long before shows here at the latest. A large table is read less often, so
 * that reading does not crowd out everything else.
 *
 * <p>Where a handle ends, it is used once more, before another one may have its value.
 */
final class Audit {
  /** A table of fewer routes is read at each audit, one of n times as many at one of n audits. */
  private static final int FEW_ROUTES = 6;

  /** What can be called with the handle of a client, and with that of an enumeration. */
  private static final int[] OF_CLIENTS = {
    Kind.DEREGISTER_CLIENT,
    Kind.ADD_ROUTE,
    Kind.DELETE_ROUTE,
    Kind.BLOCK_DELETE_ROUTES,
    Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE
  };

  private static final int[] OF_ENUMERATIONS = {
    Kind.ENUMERATE_GET_NEXT_ROUTE, Kind.CLOSE_ENUMERATION_HANDLE
  };

  private final Shadow shadow;
  private final Dice dice;
  private final Deque<Task> tasks = new ArrayDeque<>();

  /**
   * One step that is to be made.
   *
   * @param number the client, the event or the enumeration
   * @param target the handle
   * @param once whether it is made once, however much more there is
   */
  private record Task(int kind, int family, int number, int target, boolean once) {
    private static Task once(int kind, int family, int number) {
      return new Task(kind, family, number, Target.LIVE, true);
    }

    private static Task stale(int kind, int family) {
      return new Task(kind, family, 0, Target.STALE, true);
    }

    private static Task whole(int kind, int family, int number) {
      return new Task(kind, family, number, Target.LIVE, false);
    }
  }

  Audit(Shadow shadow, Dice dice) {
    this.shadow = shadow;
    this.dice = dice;
  }

  /** Plans an audit of the families of {@code scope}. */
  void start(Scope scope) {
    for (int i = 0; i < scope.families(); i++) {
      int family = scope.firstFamily() + i;
      drain(family);
      for (int open = 0; open < shadow.families[family].enumerations.size(); open++) {
        tasks.add(Task.once(Kind.ENUMERATE_GET_NEXT_ROUTE, family, open));
      }
      tasks.add(Task.once(Kind.GET_NETWORK_COUNT, family, 0));
      if (dice.below(1 + shadow.families[family].table.routes()) < FEW_ROUTES) {
        read(family);
      }
    }
  }

  private void drain(int family) {
    for (ShadowClient client : shadow.families[family].clients) {
      if (client != null && client.hasEvent()) {
        tasks.add(Task.once(Kind.OBSERVE, family, client.event));
        tasks.add(Task.whole(Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE, family, client.protocol));
      }
    }
  }

  private void read(int family) {
    int open = shadow.families[family].enumerations.size();
    boolean walks = dice.below(2) == 0 || open == ShadowFamily.MOST_ENUMERATIONS;
    tasks.add(
        walks
            ? Task.whole(Kind.GET_FIRST_ROUTE, family, 0)
            : Task.whole(Kind.CREATE_ENUMERATION_HANDLE, family, open));
  }

  /** Goes on behind a look at an event; a call that could not be made ends the audit. */
  void passed(Candidate candidate) {
    Task task = tasks.peek();
    if (Kind.isCall(candidate.kind)) {
      tasks.clear();
    } else if (task != null && candidate.kind == task.kind) {
      tasks.remove();
    }
  }

  /** Fills {@code candidate} with the next planned call; false where none is planned. */
  boolean fill(Candidate candidate) {
    Task task = tasks.peek();
    if (task == null) {
      return false;
    }
    clear(candidate, task);
    if (task.kind == Kind.GET_NEXT_ROUTE) {
      candidate.takesRoute = shadow.walkRoute != null;
    }
    return true;
  }

  /** Leaves out the call that was planned next. */
  void passOver() {
    tasks.remove();
  }

  private static void clear(Candidate candidate, Task task) {
    boolean ofClient = task.kind == Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE;
    candidate.kind = task.kind;
    candidate.family = task.family;
    candidate.client = ofClient ? task.number : 0;
    candidate.target = task.target;
    candidate.destination = 0;
    candidate.identity = 0;
    candidate.flags = 0;
    candidate.seconds = -1;
    candidate.index = ofClient ? 0 : task.number;
    candidate.buffers = 3;
    candidate.takesRoute = false;
  }

  /** Plans what follows from what the last call returned. */
  void returned(Candidate candidate, int error) {
    proceed(candidate, error);
    if (error == ReturnCode.NO_ERROR && candidate.target == Target.LIVE) {
      switch (candidate.kind) {
        case Kind.DEREGISTER_CLIENT -> {
          goOnWithEnumerations(candidate.family);
          useAgain(OF_CLIENTS, candidate.family);
        }
        case Kind.CLOSE_ENUMERATION_HANDLE -> useAgain(OF_ENUMERATIONS, candidate.family);
        default -> {}
      }
    }
  }

  /** Who leaves takes routes along, and enumerations under way have to bear that. */
  private void goOnWithEnumerations(int family) {
    List<ShadowEnumeration> open = shadow.families[family].enumerations;
    for (int i = 0; i < open.size(); i++) {
      if (!open.get(i).ended) {
        tasks.add(Task.once(Kind.ENUMERATE_GET_NEXT_ROUTE, family, i));
      }
    }
  }

  private void useAgain(int[] kinds, int family) {
    tasks.addFirst(Task.stale(kinds[dice.below(kinds.length)], family));
  }

  private void proceed(Candidate candidate, int error) {
    Task task = tasks.peek();
    if (task == null || candidate.kind != task.kind) {
      return;
    }
    if (task.once) {
      tasks.remove();
      return;
    }
    boolean succeeded = error == ReturnCode.NO_ERROR;
    switch (task.kind) {
      case Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE -> goOn(error == ReturnCode.ERROR_MORE_MESSAGES);
      case Kind.GET_NEXT_ROUTE -> goOn(succeeded);
      case Kind.GET_FIRST_ROUTE -> follow(succeeded, task, Kind.GET_NEXT_ROUTE);
      case Kind.CREATE_ENUMERATION_HANDLE -> follow(succeeded, task, Kind.ENUMERATE_GET_NEXT_ROUTE);
      case Kind.ENUMERATE_GET_NEXT_ROUTE -> {
        if (!succeeded) {
          follow(true, task, Kind.CLOSE_ENUMERATION_HANDLE);
        }
      }
      default -> tasks.remove();
    }
  }

  private void goOn(boolean more) {
    if (!more) {
      tasks.remove();
    }
  }

  private void follow(boolean goesOn, Task task, int next) {
    tasks.remove();
    if (goesOn) {
      tasks.addFirst(Task.whole(next, task.family, task.number));
    }
  }
}
