package org.rtmv1.tck.engine.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Reads everything a subject holds at the end of a phase: drains every queue, counts, walks and
 * enumerates each family.
 *
 * <p>What went wrong long before shows here at the latest.
 */
final class Audit {
  private final Shadow shadow;
  private final Deque<Task> tasks = new ArrayDeque<>();

  /** One call that is to be made, and made again as long as it returns more. */
  private record Task(RtmFunction function, int family, int client) {}

  Audit(Shadow shadow) {
    this.shadow = shadow;
  }

  /** Plans an audit of everything. */
  void start() {
    for (int family = 0; family < shadow.families.size(); family++) {
      for (ShadowClient client : shadow.families.get(family).clients) {
        if (client != null && client.hasEvent()) {
          tasks.add(new Task(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE, family, client.protocol));
        }
      }
      tasks.add(new Task(RtmFunction.GET_NETWORK_COUNT, family, 0));
      tasks.add(new Task(RtmFunction.GET_FIRST_ROUTE, family, 0));
      if (shadow.families.get(family).enumerations.size() < ShadowFamily.MOST_ENUMERATIONS) {
        tasks.add(new Task(RtmFunction.CREATE_ENUMERATION_HANDLE, family, 0));
      }
    }
  }

  /** Drops what is left of the plan, because a call of it could not be made. */
  void abandon() {
    tasks.clear();
  }

  /** Fills {@code candidate} with the next planned call; false where none is planned. */
  boolean fill(Candidate candidate) {
    Task task = tasks.peek();
    if (task == null) {
      return false;
    }
    clear(candidate, task);
    if (task.function == RtmFunction.ENUMERATE_GET_NEXT_ROUTE
        || task.function == RtmFunction.CLOSE_ENUMERATION_HANDLE) {
      candidate.index = shadow.families.get(task.family).enumerations.size() - 1;
    } else if (task.function == RtmFunction.GET_NEXT_ROUTE) {
      candidate.routeSlot = shadow.walkSlot;
    }
    return true;
  }

  private static void clear(Candidate candidate, Task task) {
    candidate.kind = Candidate.kindOf(task.function);
    candidate.family = task.family;
    candidate.client = task.client;
    candidate.target = Target.LIVE;
    candidate.destination = 0;
    candidate.identity = 0;
    candidate.flags = 0;
    candidate.index = 0;
    candidate.buffers = 3;
    candidate.routeSlot = 0;
  }

  /** Plans what follows from what the last call returned, where it was one of this audit. */
  void returned(Candidate candidate, Outcome outcome) {
    Task task = tasks.peek();
    if (task == null || !candidate.is(task.function)) {
      return;
    }
    boolean succeeded = outcome.error() == ReturnCode.NO_ERROR;
    switch (task.function) {
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          repeatWhile(outcome.error() == ReturnCode.ERROR_MORE_MESSAGES);
      case GET_FIRST_ROUTE -> follow(succeeded, task, RtmFunction.GET_NEXT_ROUTE);
      case CREATE_ENUMERATION_HANDLE ->
          follow(succeeded, task, RtmFunction.ENUMERATE_GET_NEXT_ROUTE);
      case GET_NEXT_ROUTE -> repeatWhile(succeeded);
      case ENUMERATE_GET_NEXT_ROUTE ->
          follow(!succeeded, task, RtmFunction.CLOSE_ENUMERATION_HANDLE);
      default -> tasks.remove();
    }
  }

  private void repeatWhile(boolean more) {
    if (!more) {
      tasks.remove();
    }
  }

  private void follow(boolean goesOn, Task task, RtmFunction next) {
    if (task.function == RtmFunction.ENUMERATE_GET_NEXT_ROUTE && !goesOn) {
      return;
    }
    tasks.remove();
    if (goesOn) {
      tasks.addFirst(new Task(next, task.family, task.client));
    }
  }
}
