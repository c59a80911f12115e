package org.rtmv1.tck.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The requests that have no answer yet, in the order in which they were made: those of one lane
 * must be answered in that order.
 */
final class Unanswered {
  private static final int FIRST_ROOM = 64;

  /** What is known of each; the one with an id has the place that the id's last bits say. */
  private int[] operations = new int[FIRST_ROOM];

  private int[] lanes = new int[FIRST_ROOM];
  private int[] sizes = new int[FIRST_ROOM];

  /** The ids of those in the queue that were answered before others of other lanes. */
  private final Set<Integer> answered = new HashSet<>();

  private int firstId = 1;
  private int count;
  private int last;
  private int bytes;

  /** Returns the id of the next request. */
  int nextId() {
    return firstId + count;
  }

  /** Adds a request and returns its id. */
  int add(Request request) {
    if (count == operations.length) {
      makeRoom();
    }
    int id = nextId();
    int place = place(id);
    operations[place] = request.operation();
    lanes[place] = request.lane();
    sizes[place] = request.size();
    bytes += sizes[place];
    count++;
    return id;
  }

  private int place(int id) {
    return id & operations.length - 1;
  }

  /** Doubles the room. Either half has a place for every id, so that what it holds stays right. */
  private void makeRoom() {
    operations = twice(operations);
    lanes = twice(lanes);
    sizes = twice(sizes);
  }

  private static int[] twice(int[] half) {
    int[] both = Arrays.copyOf(half, 2 * half.length);
    System.arraycopy(half, 0, both, half.length, half.length);
    return both;
  }

  /** Takes out the request that {@code answer} belongs to. */
  void take(Frame answer) {
    int id = answer.id();
    if (!areAny() || (id != firstId && !isNextOfOtherLane(id))) {
      throw new AgentException(AgentException.Cause.AGENT, broken(id));
    }
    int operation = operations[place(id)];
    if (operation != answer.operation()) {
      throw new AgentException(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: it answered "
              + WireOperation.name(operation)
              + " as "
              + WireOperation.name(answer.operation()));
    }
    last = operation;
    bytes -= sizes[place(id)];
    if (id == firstId) {
      removeFirst();
    } else {
      answered.add(id);
    }
  }

  /** Removes the first request and those behind it that are answered already. */
  private void removeFirst() {
    do {
      count--;
      firstId++;
    } while (!answered.isEmpty() && answered.remove(firstId));
  }

  /** Tells whether this is an unanswered request and none of its lane has to be answered before. */
  private boolean isNextOfOtherLane(int id) {
    if (!isQueued(id) || answered.contains(id)) {
      return false;
    }
    int lane = lanes[place(id)];
    for (int each = firstId; each != id; each++) {
      if (lanes[place(each)] == lane && !answered.contains(each)) {
        return false;
      }
    }
    return true;
  }

  private boolean isQueued(int id) {
    return Integer.compareUnsigned(id - firstId, count) < 0;
  }

  private String broken(int id) {
    return "the agent broke the protocol: it answered request "
        + Integer.toUnsignedString(id)
        + (isQueued(id)
            ? " before request " + Integer.toUnsignedString(firstId) + " of the same lane"
            : ", which was never made or is answered already");
  }

  boolean areAny() {
    return count > 0;
  }

  /** Returns how many there are, with those that lanes before them keep in the queue. */
  int count() {
    return count;
  }

  /** Returns the size of all frames. */
  int bytes() {
    return bytes;
  }

  /** Returns the names of the operations, each once; the last one where all are answered. */
  String names() {
    Set<String> names = new LinkedHashSet<>();
    if (count == 0) {
      names.add(WireOperation.name(last));
    }
    for (int id = firstId; id != nextId(); id++) {
      int operation = operations[place(id)];
      if (!answered.contains(id) && operation != WireOperation.GATE) {
        names.add(WireOperation.name(operation));
      }
    }
    return String.join(" or ", names);
  }
}
