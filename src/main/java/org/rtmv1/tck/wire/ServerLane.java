package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One thread of calls: carries out its requests in the order in which they came. */
final class ServerLane {
  /** An empty one ends the thread. */
  private final BlockingQueue<Optional<Frame>> requests = new LinkedBlockingQueue<>();

  private final ServedSession session;
  private final OutputStream output;
  private final Thread thread;

  /**
   * Starts the thread.
   *
   * @param output where answers go, shared with the other lanes
   * @param whenNobodyReads is run once answers cannot be written any more
   */
  ServerLane(ServedSession session, OutputStream output, Runnable whenNobodyReads) {
    this.session = session;
    this.output = output;
    thread = new Thread(() -> serve(whenNobodyReads), "rtm-agent-lane");
    thread.setDaemon(true);
    thread.start();
  }

  void accept(Frame request) {
    requests.add(Optional.of(request));
  }

  /** Lets the thread end after the requests so far. */
  void end() {
    requests.add(Optional.empty());
  }

  /** Waits for the thread's end and tells whether it came. */
  boolean awaitEnd(Duration longest) throws InterruptedException {
    thread.join(Math.max(1, longest.toMillis()));
    return !thread.isAlive();
  }

  private void serve(Runnable whenNobodyReads) {
    try {
      for (Optional<Frame> next = requests.take(); next.isPresent(); next = requests.take()) {
        write(session.answer(next.get()).bytes());
      }
      synchronized (output) {
        output.flush();
      }
    } catch (IOException e) {
      whenNobodyReads.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(byte[] answer) throws IOException {
    synchronized (output) {
      output.write(answer);
      if (requests.isEmpty()) {
        output.flush();
      }
    }
  }
}
