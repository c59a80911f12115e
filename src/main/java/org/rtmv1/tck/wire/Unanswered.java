package org.rtmv1.tck.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The requests that have no answer yet, in the order in which they must be answered. */
final class Unanswered {
  private final Deque<Request> requests = new ArrayDeque<>();
  private int firstId = 1;
  private int last;
  private int bytes;

  /** Adds a request and returns its id. */
  int add(Request request) {
    requests.add(request);
    bytes += request.size();
    return firstId + requests.size() - 1;
  }

  /** Takes out the request that {@code answer} belongs to. */
  void take(Frame answer) {
    Request request = requests.peek();
    if (request == null || answer.id() != firstId) {
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
    requests.remove();
    last = request.operation();
    bytes -= request.size();
    firstId++;
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
    for (Request request : requests) {
      names.add(WireOperation.name(request.operation()));
    }
    return String.join(" or ", names);
  }
}
