package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
@Timeout(300)
class WaitingScenariosTest {
  private static final Set<RequirementId> WITH_AND_WITHOUT_WAITS =
      Set.of(new RequirementId("CNT-1"), new RequirementId("EXP-1"));

  @Test
  void what_waits_on_a_real_clock_goes_on_beside_what_does_not() {
    Meeting meeting = new Meeting();
    RunSettings settings = RunSettings.of(meeting).withCallDeadline(Duration.ofMinutes(2));
    RunRequest request = RunRequest.of(settings).withOnly(WITH_AND_WITHOUT_WAITS).withCalls(0);
    RunResult result = ConformanceRun.of(request).run(RunObserver.NONE);
    assertThat(meeting.wasMissed.get()).as("a subject was alone to the end").isFalse();
    assertThat(result.faults()).isEmpty();
    assertThat(result.ending()).isEqualTo(RunResult.Ending.CONFORMANT);
  }

  /** A subject opens only when others are open: those without waits are never two at a time. */
  private static final class Meeting implements RoutingTableManagerProvider {
    private final RoutingTableManagerProvider subject = ReferenceProvider.onTheRealClock();
    private final CountDownLatch others = new CountDownLatch(3);
    private final AtomicBoolean wasMissed = new AtomicBoolean();

    @Override
    public Manifest manifest() {
      return subject.manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      others.countDown();
      if (!others.await(1, TimeUnit.MINUTES)) {
        wasMissed.set(true);
      }
      return subject.open();
    }
  }
}
