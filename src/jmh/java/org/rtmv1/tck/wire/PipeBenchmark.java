package org.rtmv1.tck.wire;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a call over the wire costs, down to a native implementation and back, against frames of the
 * same size that a process sends back as they come. All on one processor: whether the system puts
 * two processes on two is chance, and the wake-up of the other one takes longer than all the rest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 12, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class PipeBenchmark {
  /** How many calls are made together where they do not wait for each other. */
  private static final int TOGETHER = 1000;

  private final RawEcho echo;
  private final NativeSubject subject;

  /** Compiles and starts both processes. */
  public PipeBenchmark() {
    OneProcessor.take();
    NativePrograms programs = NativePrograms.compile();
    echo = RawEcho.start(programs.echo(), NativeSubject.FRAME);
    subject = new NativeSubject(programs.agent());
  }

  /** Makes sure that the calls are what they are meant to be. */
  @Setup
  public void check() {
    subject.check();
  }

  /** A frame there and back. */
  @Benchmark
  public byte[] echoAlone() throws IOException {
    return echo.one();
  }

  /** A call there and back. */
  @Benchmark
  public Object callAlone() {
    return subject.one();
  }

  /** Frames that do not wait for each other. */
  @Benchmark
  @OperationsPerInvocation(TOGETHER)
  public int echoPipelined() throws IOException {
    return echo.all(TOGETHER);
  }

  /** Calls that do not wait for each other. */
  @Benchmark
  @OperationsPerInvocation(TOGETHER)
  public int callPipelined() {
    return subject.all(TOGETHER);
  }

  /** Ends both processes. */
  @TearDown
  public void end() {
    echo.close();
    subject.close();
  }
}
