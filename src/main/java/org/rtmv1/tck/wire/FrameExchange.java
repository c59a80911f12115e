package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a process and reads its answers, on the thread that waits for them. Safe for
 * use by any thread; one exchange is made at a time.
 */
final class FrameExchange {
  /** Fits into every system's pipe, so that sending never waits for a process that waits too. */
  static final int WINDOW = 4096;

  private final AgentEnding ending;
  private final OutputStream stream;
  private final ByteBuffer outgoing = ByteBuffer.allocate(WINDOW + Frame.HEADER + Frame.LONGEST);
  private final FrameInput answers;
  private final Unanswered unanswered = new Unanswered();
  private final DeadlineWatch deadlines;
  private Duration longest = Duration.ZERO;

  FrameExchange(
      OutputStream requests, InputStream answers, AgentEnding ending, DeadlineWatch deadlines) {
    this.stream = requests;
    this.answers = new FrameInput(answers);
    this.ending = ending;
    this.deadlines = deadlines;
  }

  /** Sends a request and returns its answer, whatever its status. */
  synchronized Frame one(Request request, Duration deadline) {
    longest = deadline;
    send(request);
    deadlines.begin(deadline);
    flush();
    Frame answer = read();
    inTime();
    return taken(answer);
  }

  /**
   * Sends requests without a wait for the answers in between, and returns all answers, whatever
   * their status.
   *
   * @param deadline how long each answer may take
   */
  synchronized List<Frame> all(List<Request> requests, Duration deadline) {
    longest = deadline;
    List<Frame> received = new ArrayList<>(requests.size());
    int sent = 0;
    while (received.size() < requests.size()) {
      if (sent == 0) {
        deadlines.begin(deadline);
      }
      if (unanswered.bytes() <= WINDOW / 2) {
        sent = send(requests, sent);
      }
      Frame answer = read();
      if (received.size() + 1 < requests.size()) {
        deadlines.goOn();
      } else {
        inTime();
      }
      received.add(taken(answer));
    }
    return received;
  }

  /** Sends half a window at a time: the process is at work on one while the next is made. */
  private int send(List<Request> requests, int from) {
    int next = from;
    while (next < requests.size() && fits(requests.get(next))) {
      send(requests.get(next++));
      if (outgoing.position() >= WINDOW / 2) {
        flush();
      }
    }
    flush();
    return next;
  }

  private boolean fits(Request request) {
    return !unanswered.areAny() || unanswered.bytes() + request.size() <= WINDOW;
  }

  private void send(Request request) {
    ending.failIfCome();
    int id = unanswered.add(request);
    new Frame(id, request.operation(), 0, request.options(), request.body()).write(outgoing);
  }

  private Frame read() {
    @Nullable Frame answer;
    try {
      answer = answers.read();
    } catch (IOException e) {
      inTime();
      throw unreadable(e);
    }
    if (answer == null) {
      inTime();
      throw ending.ended(unanswered.names());
    }
    return answer;
  }

  private Frame taken(Frame answer) {
    try {
      unanswered.take(answer);
      return answer;
    } catch (AgentException e) {
      throw ending.come(e);
    }
  }

  /** Ends the wait. */
  private void inTime() {
    if (!deadlines.end()) {
      throw hung();
    }
  }

  /** Where nobody takes requests any more, the end of the answers tells why. */
  private void flush() {
    if (outgoing.position() > 0) {
      try {
        stream.write(outgoing.array(), 0, outgoing.position());
        stream.flush();
      } catch (IOException e) {
        // read() meets the end of the answers
      }
      outgoing.clear();
    }
  }

  private AgentException unreadable(IOException trouble) {
    String what =
        trouble instanceof FrameInput.BrokenFrameException
            ? "the agent broke the protocol: "
            : "the agent's answers could not be read: ";
    return ending.come(new AgentException(AgentException.Cause.AGENT, what + trouble.getMessage()));
  }

  private AgentException hung() {
    int begun = answers.begun();
    String message =
        unanswered.names()
            + " did not answer within "
            + longest.toMillis()
            + " ms"
            + (begun == 0 ? "" : ", but for the first bytes of an answer")
            + "; the process was ended";
    return ending.come(new AgentException(AgentException.Cause.SUBJECT, message, "", true));
  }

  /** Tells whether bytes have come that no request asked for, between two exchanges. */
  synchronized boolean isQuiet() {
    try {
      return !unanswered.areAny() && !answers.isWaiting();
    } catch (IOException e) {
      return false;
    }
  }
}
