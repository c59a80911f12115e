package org.rtmv1.tck.engine.concurrent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.SubjectLostException;

/** The threads of the callers. What does not return in time is left behind with its thread. */
final class LanePool implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool(LanePool::daemon);
  private final Duration deadline;

  /** Makes a pool; all that is begun together has this much time. */
  LanePool(Duration deadline) {
    this.deadline = deadline;
  }

  /** Does something that may not return. */
  <T> T run(String what, Callable<T> work) {
    return await(threads.submit(work), System.nanoTime() + deadline.toNanos(), () -> what);
  }

  /** Lets all callers make their calls at the same time. */
  void race(List<Lane> lanes) {
    AtomicInteger missing = new AtomicInteger(lanes.size());
    List<Future<Boolean>> ends = new ArrayList<>();
    lanes.forEach(lane -> ends.add(threads.submit(() -> lane.run(missing))));
    long end = System.nanoTime() + deadline.toNanos();
    ends.forEach(each -> await(each, end, () -> underWay(lanes)));
  }

  private static String underWay(List<Lane> lanes) {
    return lanes.stream()
        .map(Lane::underWay)
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private <T> T await(Future<T> future, long end, Supplier<String> what) {
    try {
      return future.get(Math.max(end - System.nanoTime(), 1), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new SubjectLostException(
          Blame.SUBJECT,
          "%s did not return within %d ms".formatted(what.get(), deadline.toMillis()),
          true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubjectLostException(Blame.MACHINE, "The run was interrupted.");
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  private static RuntimeException thrown(ExecutionException wrapper) {
    Throwable cause = wrapper.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new CallFailedException("the subject threw " + cause, wrapper);
  }

  private static Thread daemon(Runnable body) {
    Thread thread = new Thread(body, "rtmv1 caller");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets the threads end, interrupted where they are at work. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
