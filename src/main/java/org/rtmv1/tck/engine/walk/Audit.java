package org.rtmv1.tck.engine.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rtmv1.tck.rtm.ReturnCode;

/**
 * Reads everything a subject holds at the end of a phase: drains every queue, counts, walks and
 * enumerates each family.
 *
 * <p>What went wrong long before shows here at the latest.
 */
final class Audit {
  private final Shadow shadow;
  private final Deque<Task> tasks = new ArrayDeque<>();

  /**
   * One step that is to be made, and made again as long as it returns more.
   *
   * @param number the client or the event
   */
  private record Task(int kind, int family, int number) {}

  Audit(Shadow shadow) {
    this.shadow = shadow;
  }

  /** Plans an audit of everything. */
  void start(Scope scope) {
    for (int i = 0; i < scope.families(); i++) {
      int family = scope.firstFamily() + i;
      for (ShadowClient client : shadow.families[family].clients) {
        if (client != null && client.hasEvent()) {
          tasks.add(new Task(Kind.OBSERVE, family, client.event));
          tasks.add(new Task(Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE, family, client.protocol));
        }
      }
      tasks.add(new Task(Kind.GET_NETWORK_COUNT, family, 0));
      tasks.add(new Task(Kind.GET_FIRST_ROUTE, family, 0));
      if (shadow.families[family].enumerations.size() < ShadowFamily.MOST_ENUMERATIONS) {
        tasks.add(new Task(Kind.CREATE_ENUMERATION_HANDLE, family, 0));
      }
    }
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
    if (task.kind == Kind.ENUMERATE_GET_NEXT_ROUTE || task.kind == Kind.CLOSE_ENUMERATION_HANDLE) {
      candidate.index = shadow.families[task.family].enumerations.size() - 1;
    } else if (task.kind == Kind.GET_NEXT_ROUTE) {
      candidate.takesRoute = shadow.walkRoute != null;
    }
    return true;
  }

  private static void clear(Candidate candidate, Task task) {
    candidate.kind = task.kind;
    candidate.family = task.family;
    candidate.client = Kind.isCall(task.kind) ? task.number : 0;
    candidate.target = Target.LIVE;
    candidate.destination = 0;
    candidate.identity = 0;
    candidate.flags = 0;
    candidate.index = Kind.isCall(task.kind) ? 0 : task.number;
    candidate.buffers = 3;
    candidate.takesRoute = false;
  }

  /** Plans what follows from what the last call returned, where it was one of this audit. */
  void returned(Candidate candidate, int error) {
    Task task = tasks.peek();
    if (task == null || candidate.kind != task.kind) {
      return;
    }
    boolean succeeded = error == ReturnCode.NO_ERROR;
    switch (task.kind) {
      case Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          repeatWhile(error == ReturnCode.ERROR_MORE_MESSAGES);
      case Kind.GET_FIRST_ROUTE -> follow(succeeded, task, Kind.GET_NEXT_ROUTE);
      case Kind.CREATE_ENUMERATION_HANDLE -> follow(succeeded, task, Kind.ENUMERATE_GET_NEXT_ROUTE);
      case Kind.GET_NEXT_ROUTE -> repeatWhile(succeeded);
      case Kind.ENUMERATE_GET_NEXT_ROUTE -> follow(!succeeded, task, Kind.CLOSE_ENUMERATION_HANDLE);
      default -> tasks.remove();
    }
  }

  private void repeatWhile(boolean more) {
    if (!more) {
      tasks.remove();
    }
  }

  private void follow(boolean goesOn, Task task, int next) {
    if (task.kind == Kind.ENUMERATE_GET_NEXT_ROUTE && !goesOn) {
      return;
    }
    tasks.remove();
    if (goesOn) {
      tasks.addFirst(new Task(next, task.family, task.number));
    }
  }
}
