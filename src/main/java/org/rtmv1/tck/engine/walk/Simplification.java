package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * Proposes plainer forms of a step: no finite time to live, all buffers passed, no
 * protocol-specific data.
 */
final class Simplification {
  private static final int SOME_INVALID_FLAG = 2;
  private static final int SOME_INVALID_SUBSET = 0x10;

  private Simplification() {}

  /** Returns plainer steps, each changed in one respect; none where the step is plain. */
  static List<Step> of(Step step) {
    List<Step> plainer = new ArrayList<>();
    if (step instanceof Step.Invoke invoke) {
      ofCall(invoke.call()).forEach(call -> plainer.add(invoke.withCall(call)));
    }
    return plainer;
  }

  /** Returns steps without the events and the flags that this one passes, or with others. */
  static List<Step> withoutOptions(Step step) {
    return step instanceof Step.Invoke invoke
        ? withoutOptions(invoke.call()).stream().<Step>map(call -> invoke.withCall(call)).toList()
        : List.of();
  }

  /**
   * Returns the step with the first flag that means nothing for any others of that kind, and with
   * those of its other flags that are to be kept.
   */
  static Step withPlainFlags(Step step, int kept) {
    return step instanceof Step.Invoke invoke
            && invoke.call() instanceof Operation.RegisterClient in
            && (in.flags() & -SOME_INVALID_FLAG) != 0
        ? invoke.withCall(
            new Operation.RegisterClient(
                in.protocolFamily(),
                in.routingProtocol(),
                in.changeEvent(),
                (in.flags() & kept) | SOME_INVALID_FLAG))
        : step;
  }

  private static List<Operation> withoutOptions(Operation call) {
    if (call instanceof Operation.RegisterClient in) {
      return ofRegistration(in);
    }
    if (call instanceof Operation.BlockDeleteRoutes in) {
      return Stream.of(0, SOME_INVALID_SUBSET)
          .<Operation>map(
              flags ->
                  new Operation.BlockDeleteRoutes(in.clientHandle(), flags, in.criteriaRoute()))
          .toList();
    }
    return Stream.of(0, SOME_INVALID_SUBSET).flatMap(flags -> ofReading(call, flags)).toList();
  }

  private static List<Operation> ofRegistration(Operation.RegisterClient in) {
    List<Operation> plainer = new ArrayList<>();
    plainer.add(new Operation.RegisterClient(in.protocolFamily(), in.routingProtocol(), 0, 0));
    if (in.changeEvent() != 0) {
      plainer.add(
          new Operation.RegisterClient(in.protocolFamily(), in.routingProtocol(), 0, in.flags()));
    }
    for (int flags : List.of(0, SOME_INVALID_FLAG)) {
      plainer.add(
          new Operation.RegisterClient(
              in.protocolFamily(), in.routingProtocol(), in.changeEvent(), flags));
    }
    return plainer;
  }

  private static Stream<Operation> ofReading(Operation call, int flags) {
    if (call instanceof Operation.CreateEnumerationHandle in) {
      return Stream.of(
          new Operation.CreateEnumerationHandle(in.protocolFamily(), flags, in.criteriaRoute()));
    }
    if (call instanceof Operation.GetFirstRoute in) {
      return Stream.of(new Operation.GetFirstRoute(in.protocolFamily(), flags, in.route()));
    }
    return call instanceof Operation.GetNextRoute in
        ? Stream.of(new Operation.GetNextRoute(in.protocolFamily(), flags, in.route()))
        : Stream.empty();
  }

  /** Returns the step with all buffers passed. */
  static Step withBuffers(Step step) {
    return step instanceof Step.Invoke invoke ? invoke.withCall(withBuffers(invoke.call())) : step;
  }

  private static Operation withBuffers(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return new Operation.AddRoute(add.clientHandle(), add.route(), add.timeToLive(), true, true);
    }
    if (call instanceof Operation.DeleteRoute delete) {
      return new Operation.DeleteRoute(delete.clientHandle(), delete.route(), true);
    }
    return call instanceof Operation.DequeueRouteChangeMessage dequeue
        ? new Operation.DequeueRouteChangeMessage(dequeue.clientHandle(), true, true)
        : call;
  }

  private static List<Operation> ofCall(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return ofAdd(add);
    }
    Operation buffered = withBuffers(call);
    return buffered.equals(call) ? List.of() : List.of(buffered);
  }

  private static List<Operation> ofAdd(Operation.AddRoute add) {
    List<Operation> plainer = new ArrayList<>();
    if (add.timeToLive() != TimeToLive.INFINITE) {
      plainer.add(
          new Operation.AddRoute(
              add.clientHandle(),
              add.route(),
              TimeToLive.INFINITE,
              add.wantCurBestRoute(),
              add.wantPrevBestRoute()));
    }
    if (!withBuffers(add).equals(add)) {
      plainer.add(withBuffers(add));
    }
    if (!add.route().protocolSpecificData().equals(ProtocolSpecificData.NONE)) {
      plainer.add(
          new Operation.AddRoute(
              add.clientHandle(),
              add.route().withProtocolSpecificData(ProtocolSpecificData.NONE),
              add.timeToLive(),
              add.wantCurBestRoute(),
              add.wantPrevBestRoute()));
    }
    return plainer;
  }
}
