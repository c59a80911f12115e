package org.rtmv1.tck.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One agent process and the exchange of frames with it. Safe for use by any thread.
 *
 * <p>Whatever ends the exchange ends the process: an answer that nobody asked for, a broken frame,
 * a deadline, the end of the stream. From then on every request fails with the first cause.
 */
final class AgentProcess implements AutoCloseable {
  static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Process process;
  private final OutputStream requests;
  private final FrameInput answers;
  private final ErrorTail errors = new ErrorTail();
  private final Thread errorReader;
  private final Map<Integer, Pending> pending = new ConcurrentHashMap<>();
  private final AtomicInteger nextId = new AtomicInteger(1);
  private volatile @Nullable AgentException broken;
  private volatile boolean outputEnded;

  private record Pending(int operation, CompletableFuture<Frame> answer) {}

  private AgentProcess(Process process) {
    this.process = process;
    this.requests = process.getOutputStream();
    this.answers = new FrameInput(new BufferedInputStream(process.getInputStream(), Frame.LONGEST));
    this.errorReader = daemon("rtm-agent-errors", () -> errors.drain(process.getErrorStream()));
    daemon("rtm-agent-answers", this::readAnswers);
  }

  /**
   * Starts an agent.
   *
   * @throws AgentException where the command cannot be started
   */
  static AgentProcess start(List<String> command) {
    try {
      return new AgentProcess(ProcessGuard.start(command));
    } catch (IOException e) {
      throw new AgentException(
          AgentException.Cause.START,
          "the agent could not be started: "
              + e.getMessage()
              + ". Check the path and the execute permission of: "
              + String.join(" ", command));
    }
  }

  private static Thread daemon(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Sends a request and returns its answer, whatever its status. */
  Frame exchange(int operation, int options, byte[] body, Duration deadline) {
    CompletableFuture<Frame> answer = send(operation, options, body);
    flush(operation);
    return await(operation, answer, deadline);
  }

  /** Sends a request that may wait in the buffer until {@link #flush}. */
  CompletableFuture<Frame> send(int operation, int options, byte[] body) {
    failIfBroken();
    int id = nextId.getAndIncrement();
    CompletableFuture<Frame> answer = new CompletableFuture<>();
    pending.put(id, new Pending(operation, answer));
    try {
      synchronized (requests) {
        requests.write(new Frame(id, operation, 0, options, body).bytes());
      }
    } catch (IOException e) {
      ended(operation);
    }
    if (outputEnded) {
      ended(operation);
    }
    return answer;
  }

  /** Sends what waits in the buffer. */
  void flush(int operation) {
    try {
      synchronized (requests) {
        requests.flush();
      }
    } catch (IOException e) {
      ended(operation);
    }
  }

  /** Waits for an answer. */
  Frame await(int operation, CompletableFuture<Frame> answer, Duration deadline) {
    try {
      return answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw outputEnded ? ended(operation) : hung(operation, deadline);
    } catch (ExecutionException e) {
      failIfBroken();
      throw ended(operation);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fail(
          AgentException.Cause.AGENT,
          "the wait for " + WireOperation.name(operation) + " was interrupted");
    }
  }

  private AgentException hung(int operation, Duration deadline) {
    int come = answers.begun();
    return fail(
        AgentException.Cause.SUBJECT,
        WireOperation.name(operation)
            + " did not answer within "
            + deadline.toMillis()
            + " ms"
            + (come == 0 ? "" : ", but for the first bytes of an answer")
            + "; the process was ended",
        true);
  }

  private void failIfBroken() {
    AgentException cause = broken;
    if (cause != null) {
      throw cause;
    }
  }

  private void readAnswers() {
    try {
      for (Frame answer = answers.read(); answer != null; answer = answers.read()) {
        deliver(answer);
      }
      outputEnded = true;
      if (!pending.isEmpty()) {
        ended(pending.values().iterator().next().operation());
      }
    } catch (FrameInput.BrokenFrameException e) {
      fail(AgentException.Cause.AGENT, "the agent broke the protocol: " + e.getMessage());
    } catch (IOException e) {
      fail(AgentException.Cause.AGENT, "the agent's answers could not be read: " + e.getMessage());
    } catch (AgentException e) {
      // recorded by fail(); whoever waits is told
      ProcessGuard.end(process);
    }
  }

  private void deliver(Frame answer) {
    Pending request = pending.remove(answer.id());
    if (request == null) {
      throw fail(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: it answered request "
              + Integer.toUnsignedString(answer.id())
              + ", which was never made or is answered already");
    }
    if (request.operation() != answer.operation()) {
      pending.put(answer.id(), request);
      throw fail(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: it answered "
              + WireOperation.name(request.operation())
              + " as "
              + WireOperation.name(answer.operation()));
    }
    request.answer().complete(answer);
  }

  private AgentException ended(int operation) {
    awaitExit();
    String state =
        process.isAlive() ? "closed its output" : ExitStatus.describe(process.exitValue());
    return fail(
        AgentException.Cause.SUBJECT,
        "the agent " + state + " while " + WireOperation.name(operation) + " was under way");
  }

  private void awaitExit() {
    try {
      process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitLastWords() {
    awaitExit();
    try {
      errorReader.join(LAST_WORDS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private AgentException fail(AgentException.Cause where, String message) {
    return fail(where, message, false);
  }

  private synchronized AgentException fail(
      AgentException.Cause where, String message, boolean hung) {
    AgentException first = broken;
    if (first == null) {
      ProcessGuard.end(process);
      awaitLastWords();
      String tail = errors.text();
      first =
          new AgentException(
              where,
              tail.isEmpty() ? message : message + "\nits standard error ended with:\n" + tail,
              "",
              hung);
      broken = first;
      for (Pending request : pending.values()) {
        request.answer().completeExceptionally(first);
      }
      pending.clear();
    }
    return first;
  }

  boolean isUsable() {
    return broken == null && process.isAlive();
  }

  /** Returns the end of what the agent wrote to its standard error. */
  String errorTail() {
    return errors.text();
  }

  /** Ends the process at once. */
  void destroy() {
    ProcessGuard.end(process);
  }

  /** Closes the agent's input, which ends it, and ends it by force where it does not go. */
  @Override
  public void close() {
    try {
      requests.close();
      awaitExit();
    } catch (IOException e) {
      // the process has closed its input itself
    } finally {
      ProcessGuard.end(process);
    }
  }
}
