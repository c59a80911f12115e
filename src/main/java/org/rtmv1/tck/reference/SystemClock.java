package org.rtmv1.tck.reference;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.FileTime;

/**
 * The system's clock, with one timer that stands at the earliest time asked for. Guarded by its
 * manager's lock.
 */
final class SystemClock implements TableClock {
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          body -> {
            Thread thread = new Thread(body, "rtm-reference-ageing");
            thread.setDaemon(true);
            return thread;
          });
  private static final long NANOS_PER_UNIT = 100;

  private @Nullable ScheduledFuture<?> timer;
  private long timerTime;

  @Override
  public long now() {
    return FileTime.of(Instant.now());
  }

  @Override
  public void callAt(long time, Runnable body) {
    if (timer != null && !timer.isDone() && timerTime <= time) {
      return;
    }
    if (timer != null) {
      timer.cancel(false);
    }
    timerTime = time;
    timer =
        TIMER.schedule(body, Math.max(0, (time - now()) * NANOS_PER_UNIT), TimeUnit.NANOSECONDS);
  }
}
