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
      ofCall(invoke.call())
          .forEach(call -> plainer.add(new Step.Invoke(call, invoke.slot(), invoke.routeSlot())));
    }
    return plainer;
  }

  /** Returns steps without the events and the flags that this one passes, or with others. */
  static List<Step> withoutOptions(Step step) {
    return step instanceof Step.Invoke invoke
        ? withoutOptions(invoke.call()).stream()
            .<Step>map(call -> new Step.Invoke(call, invoke.slot(), invoke.routeSlot()))
            .toList()
        : List.of();
  }

  private static List<Operation> withoutOptions(Operation call) {
    if (call instanceof Operation.RegisterClient in) {
      return List.of(
          new Operation.RegisterClient(in.protocolFamily(), in.routingProtocol(), 0, 0),
          new Operation.RegisterClient(in.protocolFamily(), in.routingProtocol(), 0, in.flags()),
          new Operation.RegisterClient(
              in.protocolFamily(), in.routingProtocol(), in.changeEvent(), 0),
          new Operation.RegisterClient(
              in.protocolFamily(), in.routingProtocol(), in.changeEvent(), SOME_INVALID_FLAG));
    }
    if (call instanceof Operation.BlockDeleteRoutes in) {
      return Stream.of(0, SOME_INVALID_SUBSET)
          .<Operation>map(
              flags ->
                  new Operation.BlockDeleteRoutes(in.clientHandle(), flags, in.criteriaRoute()))
          .toList();
    }
    if (call instanceof Operation.CreateEnumerationHandle in) {
      return List.of(
          new Operation.CreateEnumerationHandle(in.protocolFamily(), 0, in.criteriaRoute()));
    }
    if (call instanceof Operation.GetFirstRoute in) {
      return List.of(new Operation.GetFirstRoute(in.protocolFamily(), 0, in.route()));
    }
    return call instanceof Operation.GetNextRoute in
        ? List.of(new Operation.GetNextRoute(in.protocolFamily(), 0, in.route()))
        : List.of();
  }

  private static List<Operation> ofCall(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return ofAdd(add);
    }
    List<Operation> plainer = new ArrayList<>();
    if (call instanceof Operation.DeleteRoute delete && !delete.wantCurBestRoute()) {
      plainer.add(new Operation.DeleteRoute(delete.clientHandle(), delete.route(), true));
    }
    if (call instanceof Operation.DequeueRouteChangeMessage dequeue
        && !(dequeue.wantCurBestRoute() && dequeue.wantPrevBestRoute())) {
      plainer.add(new Operation.DequeueRouteChangeMessage(dequeue.clientHandle(), true, true));
    }
    return plainer;
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
    if (!(add.wantCurBestRoute() && add.wantPrevBestRoute())) {
      plainer.add(
          new Operation.AddRoute(add.clientHandle(), add.route(), add.timeToLive(), true, true));
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
