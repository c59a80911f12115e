package org.rtmv1.tck.bench;

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
import org.rtmv1.tck.engine.walk.Exploration;

/**
 * How many calls the kit checks where the subject costs nothing: it answers from a tape of the
 * reference implementation.
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
public class KitCostBenchmark {
  private final List<Tape> tapes = Walks.tapes();
  private Exploration exploration = Walks.over(new ReplayingProvider(tapes));

  /** Rewinds the tapes. */
  @Setup(Level.Invocation)
  public void prepare() {
    exploration = Walks.over(new ReplayingProvider(tapes));
  }

  /** Walks with the kit over the tapes. */
  @Benchmark
  public Exploration trivialSubject() {
    return Walks.walked(exploration);
  }

  /** Makes sure that the walks were what they were meant to be. */
  @TearDown(Level.Invocation)
  public void check() {
    Walks.checked(exploration);
  }
}
