package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;

/** Turns a candidate into the step of a script. */
final class StepMaker {
  private final Shadow shadow;
  private final int unsupportedFamily;
  private final long neverIssued;

  StepMaker(Shadow shadow, Manifest manifest) {
    this.shadow = shadow;
    int family = 2;
    while (manifest.families().contains(family)) {
      family++;
    }
    this.unsupportedFamily = family;
    this.neverIssued =
        manifest.neverIssuedHandles().isEmpty() ? 0 : manifest.neverIssuedHandles().get(0);
  }

  Step step(Candidate candidate) {
    if (candidate.kind == Candidate.ADVANCE) {
      return new Step.Advance(Duration.ofSeconds(candidate.seconds));
    }
    if (candidate.kind == Candidate.OBSERVE) {
      return new Step.ObserveEvent(candidate.index);
    }
    RtmFunction function = candidate.function();
    return switch (function) {
      case REGISTER_CLIENT -> Step.Invoke.into(shadow.nextSlot, register(candidate));
      case IS_ROUTE -> isRoute(candidate);
      case GET_ROUTE_AGE -> age();
      case CREATE_ENUMERATION_HANDLE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> read(candidate);
      default ->
          Step.Invoke.of(
              function == RtmFunction.GET_NETWORK_COUNT ? count(candidate) : withHandle(candidate));
    };
  }

  private Operation register(Candidate candidate) {
    int protocol = universe(candidate).protocol(candidate.client);
    int event = candidate.index == 0 ? 0 : shadow.events + 1;
    return new Operation.RegisterClient(family(candidate), protocol, event, candidate.flags);
  }

  private Step isRoute(Candidate candidate) {
    return Step.Invoke.into(
        shadow.nextSlot,
        new Operation.IsRoute(
            family(candidate), universe(candidate).destination(candidate.destination), true));
  }

  private Operation count(Candidate candidate) {
    return new Operation.GetNetworkCount(family(candidate));
  }

  private Step age() {
    Route placeholder = shadow.families.get(0).universe.route(0, 0, 0, 0);
    return Step.Invoke.withRouteOf(shadow.routeSlot, new Operation.GetRouteAge(placeholder));
  }

  private Step read(Candidate candidate) {
    Route criteria = criteria(candidate);
    if (candidate.is(RtmFunction.CREATE_ENUMERATION_HANDLE)) {
      return Step.Invoke.into(
          shadow.nextSlot,
          new Operation.CreateEnumerationHandle(family(candidate), candidate.flags, criteria));
    }
    Operation call =
        candidate.is(RtmFunction.GET_FIRST_ROUTE)
            ? new Operation.GetFirstRoute(family(candidate), candidate.flags, criteria)
            : new Operation.GetNextRoute(family(candidate), candidate.flags, criteria);
    return new Step.Invoke(call, shadow.nextSlot, candidate.routeSlot);
  }

  private Operation withHandle(Candidate candidate) {
    long handle = handle(candidate);
    return switch (candidate.function()) {
      case DEREGISTER_CLIENT -> new Operation.DeregisterClient(handle);
      case ADD_ROUTE ->
          new Operation.AddRoute(
              handle,
              added(candidate),
              candidate.seconds,
              (candidate.buffers & 1) != 0,
              (candidate.buffers & 2) != 0);
      case DELETE_ROUTE ->
          new Operation.DeleteRoute(handle, route(candidate), (candidate.buffers & 1) != 0);
      case BLOCK_DELETE_ROUTES ->
          new Operation.BlockDeleteRoutes(handle, candidate.flags, criteria(candidate));
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          new Operation.DequeueRouteChangeMessage(
              handle, (candidate.buffers & 1) != 0, (candidate.buffers & 2) != 0);
      case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(handle);
      default -> new Operation.CloseEnumerationHandle(handle);
    };
  }

  private long handle(Candidate candidate) {
    ShadowFamily family = shadow.families.get(candidate.family);
    boolean ofEnumeration =
        candidate.is(RtmFunction.ENUMERATE_GET_NEXT_ROUTE)
            || candidate.is(RtmFunction.CLOSE_ENUMERATION_HANDLE);
    return switch (candidate.target) {
      case Target.NULL -> 0;
      case Target.NEVER_ISSUED -> neverIssued;
      case Target.STALE ->
          HandleSlot.of(ofEnumeration ? family.staleEnumeration : family.staleClient);
      case Target.OTHER_KIND ->
          ofEnumeration
              ? client(candidate, family)
              : HandleSlot.of(family.enumerations.get(0).slot);
      default ->
          ofEnumeration
              ? HandleSlot.of(family.enumerations.get(candidate.index).slot)
              : client(candidate, family);
    };
  }

  private static long client(Candidate candidate, ShadowFamily family) {
    @Nullable ShadowClient client = family.clients[candidate.client];
    return client == null ? 0 : HandleSlot.of(client.slot);
  }

  private Route route(Candidate candidate) {
    return universe(candidate)
        .route(candidate.destination, candidate.identity, candidate.metric, candidate.data);
  }

  private Route added(Candidate candidate) {
    return universe(candidate)
        .added(
            candidate.destination,
            candidate.identity,
            candidate.metric,
            candidate.data,
            candidate.client);
  }

  private Route criteria(Candidate candidate) {
    return universe(candidate)
        .criteria(candidate.destination, candidate.identity, candidate.client);
  }

  private Universe universe(Candidate candidate) {
    return shadow.families.get(Math.max(0, candidate.family)).universe;
  }

  private int family(Candidate candidate) {
    return candidate.family < 0 ? unsupportedFamily : universe(candidate).family().value();
  }
}
