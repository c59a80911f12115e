package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a process and reads its answers, on the thread that waits for them. Safe for
 * use by any thread; one exchange is made at a time.
 */
final class FrameExchange {
  /**
   * How many bytes of requests are sent at once. Two portions fit into every system's pipe, which
   * has 4 KiB at least, so that sending never waits for a process that waits to be read.
   */
  static final int PORTION = 1920;

  /** The longest request that may follow another without a wait. */
  static final int LONGEST = 256;

  private final AgentEnding ending;
  private final OutputStream stream;
  private final ByteBuffer outgoing = ByteBuffer.allocate(PORTION + Integer.BYTES + Frame.LONGEST);
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
    return taken(answer).kept();
  }

  /**
   * Sends requests without a wait for the answers in between.
   *
   * @param requests of at most {@link #LONGEST} bytes each; they may share one body, because each
   *     is written before the next one is asked for
   * @param deadline how long each answer may take
   * @param answers gets the answers, whatever their status, whose bodies must not be used any more
   *     when it returns; where it throws, no more requests are sent
   */
  synchronized void all(Iterator<Request> requests, Duration deadline, Consumer<Frame> answers) {
    longest = deadline;
    deadlines.begin(deadline);
    try {
      for (sendPortions(requests); unanswered.areAny(); sendPortions(requests)) {
        answers.accept(next());
      }
    } catch (RuntimeException e) {
      passOver();
      throw e;
    } finally {
      deadlines.end();
    }
  }

  /**
   * Sends requests of several lanes, all before the first answer is read, so that a lane may wait
   * for the requests of another one.
   *
   * @param requests less than 64 KiB altogether
   * @param deadline how long each answer may take
   * @param answers gets the number of a request, from 0 on, and its answer, as they come, whose
   *     body must not be used any more when it returns
   */
  synchronized void together(
      List<Request> requests, Duration deadline, BiConsumer<Integer, Frame> answers) {
    longest = deadline;
    int first = unanswered.nextId();
    deadlines.begin(deadline);
    try {
      for (Request request : requests) {
        send(request);
        if (outgoing.position() >= PORTION) {
          flush();
        }
      }
      flush();
      while (unanswered.areAny()) {
        Frame answer = next();
        answers.accept(answer.id() - first, answer);
      }
    } catch (RuntimeException e) {
      passOver();
      throw e;
    } finally {
      deadlines.end();
    }
  }

  /** Has two portions under way: the process is at work on one while the next is made. */
  private void sendPortions(Iterator<Request> requests) {
    while (requests.hasNext() && unanswered.bytes() <= PORTION) {
      while (requests.hasNext() && outgoing.position() < PORTION) {
        Request request = requests.next();
        if (request.size() > LONGEST) {
          throw new IllegalArgumentException("a request of " + request.size() + " bytes");
        }
        send(request);
      }
      flush();
    }
  }

  private Frame next() {
    Frame answer = read();
    if (!deadlines.goOn()) {
      throw hung();
    }
    return taken(answer);
  }

  private void passOver() {
    flush();
    while (unanswered.areAny() && !ending.hasCome()) {
      next();
    }
  }

  private void send(Request request) {
    ending.failIfCome();
    request.write(unanswered.add(request), outgoing);
  }

  private Frame read() {
    @Nullable Frame answer;
    try {
      answer = answers.next(unanswered.count() - 1);
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
