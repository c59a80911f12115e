package org.rtmv1.tck.defects;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Delivers the messages of a table on a thread of its own, in order. */
final class Courier {
  private final Object lock;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Courier::daemon);

  /** Makes a courier that holds {@code lock} while it delivers. */
  Courier(Object lock) {
    this.lock = lock;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // a delivery has no result
  void deliver(Runnable delivery) {
    thread.submit(
        () -> {
          synchronized (lock) {
            delivery.run();
          }
        });
  }

  void close() {
    thread.shutdown();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rtmv1 courier");
    thread.setDaemon(true);
    return thread;
  }
}
