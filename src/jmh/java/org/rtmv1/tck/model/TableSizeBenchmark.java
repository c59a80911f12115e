package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;

/**
 * What it takes to judge a call where the table is small and where it is large: the same six calls
 * at networks all over the table, which leave it as it was.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TableSizeBenchmark.ROUNDS * 6)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms2g"})
public class TableSizeBenchmark {
  static final int ROUNDS = 2_000;

  private static final int FIRST_NETWORK = 0x0A000001;
  private static final int HOST = 0xFFFFFFFF;
  private static final int BETTER = 1;
  private static final int WORSE = 9;

  @Param({"1000", "1000000"})
  int routes;

  private final Manifest manifest = new ReferenceProvider().manifest();
  private final List<Judged> calls = new ArrayList<>();
  private Oracle oracle = new Oracle(manifest);
  private long time;

  private record Judged(Operation operation, Outcome outcome) {}

  /** Fills the table, and records what the reference implementation answers to the calls. */
  @Setup
  public void fill() {
    try (RoutingTableManager manager = new ReferenceProvider().open()) {
      time = manager.virtualClock().orElseThrow().now();
      oracle = new Oracle(manifest);
      int protocol = manifest.protocols(Family.IP).get(0);
      long owner = register(manager, protocol, 0);
      long observer = register(manager, manifest.protocols(Family.IP).get(1), 1);
      for (int i = 0; i < routes; i++) {
        judge(made(manager, add(owner, route(protocol, i, WORSE))));
        judge(made(manager, new Operation.DequeueRouteChangeMessage(observer, true, true)));
      }
      record(manager, owner, observer, protocol);
    }
  }

  private void record(RoutingTableManager manager, long owner, long observer, int protocol) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < ROUNDS; i++) {
      int number = random.nextInt(routes);
      IpRoute worse = route(protocol, number, WORSE);
      for (Operation call :
          List.of(
              add(owner, route(protocol, number, BETTER)),
              new Operation.IsRoute(Family.IP.value(), worse.network(), true),
              new Operation.GetNetworkCount(Family.IP.value()),
              new Operation.DequeueRouteChangeMessage(observer, true, true),
              add(owner, worse),
              new Operation.DequeueRouteChangeMessage(observer, true, true))) {
        calls.add(made(manager, call));
      }
    }
  }

  /** Judges the calls. */
  @Benchmark
  public void judgedCall() {
    for (Judged call : calls) {
      judge(call);
    }
  }

  private void judge(Judged call) {
    Judgement judgement = oracle.judge(call.operation(), call.outcome(), time, time);
    if (judgement != Judgement.ACCEPTED) {
      throw new IllegalStateException(call + ": " + judgement);
    }
  }

  private static Judged made(RoutingTableManager manager, Operation call) {
    return new Judged(call, OperationCall.make(manager, call, number -> new Unseen()));
  }

  private long register(RoutingTableManager manager, int protocol, int event) {
    Judged registered =
        made(manager, new Operation.RegisterClient(Family.IP.value(), protocol, event, 0));
    judge(registered);
    return ((HandleOutcome) registered.outcome()).handle();
  }

  private static Operation add(long client, IpRoute route) {
    return new Operation.AddRoute(client, route, TimeToLive.INFINITE, true, true);
  }

  private IpRoute route(int protocol, int index, int metric) {
    return new IpRoute(
        0,
        protocol,
        manifest.interfaces().get(0),
        ProtocolSpecificData.NONE,
        new IpNetwork(FIRST_NETWORK + (index / 250 << 8) + index % 250, HOST),
        new IpNextHop(FIRST_NETWORK, HOST),
        IpSpecificData.remote(metric));
  }

  /** An event that nobody looks at. */
  private static final class Unseen implements ChangeEvent {
    @Override
    public void signal() {}

    @Override
    public void reset() {}
  }
}
