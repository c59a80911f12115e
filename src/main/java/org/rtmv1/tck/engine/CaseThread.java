package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that makes the calls of one case. A call that does not return in time costs the case,
 * and the thread is left behind.
 */
final class CaseThread implements AutoCloseable {
  private static final int LOOKS_PER_DEADLINE = 10;

  /** Most calls are over before a thread that waits would have been put to sleep and woken. */
  private static final long SPIN =
      Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(50) : 0;

  private final ExecutorService executor =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new WatchedQueue(), this::thread);
  private final CallMeter meter = new CallMeter();
  private final String provider;
  private final Duration deadline;
  private volatile @Nullable Thread thread;

  CaseThread(String provider, Duration deadline) {
    this.provider = provider;
    this.deadline = deadline;
  }

  /** What this thread's calls are to report to. */
  CallMeter meter() {
    return meter;
  }

  boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /**
   * Runs {@code work} on this thread, directly where the caller is on it already.
   *
   * @throws SubjectLostException where one of its calls does not return within the deadline
   */
  <T> T run(Callable<T> work) {
    try {
      return isCurrent() ? work.call() : await(executor.submit(work));
    } catch (ExecutionException e) {
      throw Unchecked.of(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubjectLostException(Blame.MACHINE, "The run was interrupted.");
    } catch (Exception e) {
      throw Unchecked.of(e);
    }
  }

  /** Lets the thread end, interrupted where it is at work. */
  @Override
  public void close() {
    executor.shutdownNow();
  }

  private Thread thread(Runnable body) {
    Thread made = new Thread(body, "rtmv1 case");
    made.setDaemon(true);
    thread = made;
    return made;
  }

  /** A queue whose taker looks again for a moment before it sleeps. */
  private static final class WatchedQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public Runnable take() throws InterruptedException {
      long until = System.nanoTime() + SPIN;
      do {
        Runnable next = poll();
        if (next != null) {
          return next;
        }
        Thread.onSpinWait();
      } while (System.nanoTime() - until < 0);
      return super.take();
    }
  }

  private <T> T await(Future<T> future) throws InterruptedException, ExecutionException {
    long until = System.nanoTime() + SPIN;
    while (!future.isDone() && System.nanoTime() - until < 0) {
      Thread.onSpinWait();
    }
    long seen = meter.ticks();
    long since = System.nanoTime();
    while (true) {
      try {
        return future.get(look(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        long ticks = meter.ticks();
        if (ticks != seen || !CallMeter.isInFlight(ticks)) {
          seen = ticks;
          since = System.nanoTime();
        } else if (System.nanoTime() - since >= deadline.toNanos()) {
          meter.abandon();
          close();
          throw hung();
        }
      }
    }
  }

  private long look() {
    return Math.max(deadline.toNanos() / LOOKS_PER_DEADLINE, 1);
  }

  private SubjectLostException hung() {
    return new BorderBreach(
            provider,
            SpiMethod.name(meter.called()),
            "no return within " + Seconds.text(deadline),
            BorderBreach.NEVER)
        .hung();
  }
}
