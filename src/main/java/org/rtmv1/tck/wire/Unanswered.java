package org.rtmv1.tck.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requests that have no answer yet, in the order in which they were made: those of one lane
 * must be answered in that order.
 */
final class Unanswered {
  private final Deque<Request> requests = new ArrayDeque<>();

  /** The ids of those in the queue that were answered before others of other lanes. */
  private final Set<Integer> answered = new HashSet<>();

  private int firstId = 1;
  private int last;
  private int bytes;

  /** Returns the id of the next request. */
  int nextId() {
    return firstId + requests.size();
  }

  /** Adds a request and returns its id. */
  int add(Request request) {
    requests.add(request);
    bytes += request.size();
    return firstId + requests.size() - 1;
  }

  /** Takes out the request that {@code answer} belongs to. */
  void take(Frame answer) {
    Request request = answer.id() == firstId ? requests.peek() : ofOtherLane(answer.id());
    if (request == null) {
      throw new AgentException(AgentException.Cause.AGENT, broken(answer.id()));
    }
    if (request.operation() != answer.operation()) {
      throw new AgentException(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: it answered "
              + WireOperation.name(request.operation())
              + " as "
              + WireOperation.name(answer.operation()));
    }
    last = request.operation();
    bytes -= request.size();
    if (answer.id() == firstId) {
      removeFirst();
    } else {
      answered.add(answer.id());
    }
  }

  /** Removes the first request and those behind it that are answered already. */
  private void removeFirst() {
    do {
      requests.remove();
      firstId++;
    } while (!answered.isEmpty() && answered.remove(firstId));
  }

  /** Returns the request with this id, null where one of its lane has to be answered before. */
  private @Nullable Request ofOtherLane(int id) {
    Set<Integer> lanes = new HashSet<>();
    int each = firstId;
    for (Request request : requests) {
      if (each == id) {
        return lanes.contains(request.lane()) || answered.contains(id) ? null : request;
      }
      if (!answered.contains(each)) {
        lanes.add(request.lane());
      }
      each++;
    }
    return null;
  }

  private String broken(int id) {
    boolean isUnanswered = Integer.compareUnsigned(id - firstId, requests.size()) < 0;
    return "the agent broke the protocol: it answered request "
        + Integer.toUnsignedString(id)
        + (isUnanswered
            ? " before request " + Integer.toUnsignedString(firstId) + " of the same lane"
            : ", which was never made or is answered already");
  }

  boolean areAny() {
    return !requests.isEmpty();
  }

  /** Returns the size of all frames. */
  int bytes() {
    return bytes;
  }

  /** Returns the names of the operations, each once; the last one where all are answered. */
  String names() {
    Set<String> names = new LinkedHashSet<>();
    if (requests.isEmpty()) {
      names.add(WireOperation.name(last));
    }
    int id = firstId;
    for (Request request : requests) {
      if (!answered.contains(id++) && request.operation() != WireOperation.GATE) {
        names.add(WireOperation.name(request.operation()));
      }
    }
    return String.join(" or ", names);
  }
}
