package org.rtmv1.tck.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.VirtualClock;

/**
 * What a guided walk over the reference implementation costs: generating, calling, judging,
 * recording and covering, against the same calls made on the bare reference implementation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Walks.CALLS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmn600m"})
public class GuidedWalkBenchmark {
  private final ReferenceProvider reference = new ReferenceProvider();
  private final List<Tape> tapes = Walks.tapes();
  private Exploration exploration = Walks.over(reference);

  /** Prepares the next walks. */
  @Setup(Level.Invocation)
  public void prepare() {
    exploration = Walks.over(reference);
  }

  /** Walks with the kit. */
  @Benchmark
  public Exploration guidedWalk() {
    return Walks.walked(exploration);
  }

  /** Makes the calls of the same walks with nothing around them. */
  @Benchmark
  public void bareSubject(Blackhole results) {
    for (Tape tape : tapes) {
      replay(tape, results);
    }
  }

  private void replay(Tape tape, Blackhole results) {
    try (RoutingTableManager manager = reference.open()) {
      VirtualClock clock = manager.virtualClock().orElseThrow();
      for (Tape.Entry entry : tape.entries) {
        if (entry.secondsBefore() > 0) {
          clock.advance(Duration.ofSeconds(entry.secondsBefore()));
        }
        results.consume(OperationCall.make(manager, entry.call(), number -> new Flag()));
      }
    }
  }

  /** Makes sure that the walks were what they were meant to be. */
  @TearDown(Level.Invocation)
  public void check() {
    if (exploration.calls() > 0) {
      Walks.checked(exploration);
    }
  }

  /** An event that nobody looks at. */
  private static final class Flag implements ChangeEvent {
    private volatile boolean signalled;

    @Override
    public void signal() {
      if (!signalled) {
        signalled = true;
      }
    }

    @Override
    public void reset() {
      signalled = false;
    }
  }
}
