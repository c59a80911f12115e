package org.rtmv1.tck.model;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;

/** What it takes to judge a call: recorded guided walks are judged by fresh oracles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(JudgingBenchmark.CALLS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmn600m"})
public class JudgingBenchmark {
  static final int CALLS = 200_000;

  private final List<List<Happening>> walks = RecordedWalks.of(CALLS);
  private final Manifest manifest = new ReferenceProvider().manifest();

  private final Oracle underway = new Oracle(manifest);

  /** Prepares an oracle in the middle of a walk. */
  @Setup
  public void walkHalfWay() {
    walks.get(0).subList(0, CALLS / 20).forEach(happening -> take(underway, happening));
  }

  /** Judges the calls of all walks, one oracle for each walk. */
  @Benchmark
  public void judgedCall() {
    for (List<Happening> walk : walks) {
      Oracle oracle = new Oracle(manifest);
      for (Happening happening : walk) {
        take(oracle, happening);
      }
    }
  }

  /** Keeps what an oracle believes in the middle of a walk, and goes back to it. */
  @Benchmark
  @OperationsPerInvocation(1)
  public void snapshotAndRestore() {
    underway.restore(underway.snapshot());
  }

  static void take(Oracle oracle, Happening happening) {
    Judgement judgement = Judgement.ACCEPTED;
    if (happening instanceof Happening.Call call) {
      judgement = oracle.judge(call.operation(), call.outcome(), call.earliest(), call.latest());
    } else if (happening instanceof Happening.EventSeen seen) {
      judgement = oracle.judgeEvent(seen.event(), seen.signalled(), seen.earliest(), seen.latest());
    } else if (happening instanceof Happening.Advice advice) {
      oracle.shortageArmed(advice == Happening.Advice.SHORTAGE_ARMED);
    }
    if (judgement instanceof Judgement.Deviation) {
      throw new IllegalStateException("the reference implementation deviates: " + judgement);
    }
  }
}
