package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.TimeToLive.INFINITE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.Route;

/**
 * One or several steps of a witness.
 *
 * @param steps the steps
 */
record Act(List<Step> steps) {
  private static final int FIRST_ENUMERATION = 20;
  private static final int FIRST_ROUTE = 30;

  private static Act of(Step step) {
    return new Act(List.of(step));
  }

  private static Act of(Operation call) {
    return of(Step.Invoke.of(call));
  }

  /** Returns the acts that {@code part} makes of 1 to {@code count}, one after another. */
  static Act each(int count, IntFunction<Act> part) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      steps.addAll(part.apply(i).steps);
    }
    return new Act(steps);
  }

  static Act both(Act one, Act other) {
    return each(2, i -> i == 1 ? one : other);
  }

  /** Registers with an event. */
  static Act register(Caller caller) {
    return register(caller, RegistrationFlags.NONE);
  }

  static Act registerSingle(Caller caller) {
    return register(caller, RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
  }

  static Act register(Caller caller, int flags) {
    return register(caller.family().value(), caller, flags);
  }

  static Act register(int family, Caller caller, int flags) {
    return register(caller.slot(), family, caller, flags);
  }

  /** Registers with a NULL event. */
  static Act registerDeaf(Caller caller) {
    return register(0, caller.family().value(), caller, RegistrationFlags.NONE);
  }

  private static Act register(int event, int family, Caller caller, int flags) {
    Operation call = new Operation.RegisterClient(family, caller.protocol(), event, flags);
    return of(Step.Invoke.into(caller.slot(), call));
  }

  static Act deregister(Caller caller) {
    return deregister(caller.handle());
  }

  static Act deregister(long handle) {
    return of(new Operation.DeregisterClient(handle));
  }

  static Act add(Caller caller, Way way) {
    return add(caller, way, INFINITE);
  }

  static Act add(Caller caller, Way way, int timeToLive) {
    return of(new Operation.AddRoute(caller.handle(), way.of(caller), timeToLive, true, true));
  }

  static Act addWithoutBuffers(Caller caller, Way way) {
    return of(new Operation.AddRoute(caller.handle(), way.of(caller), INFINITE, false, false));
  }

  static Act add(long handle, Caller caller, Route route) {
    return of(
        new Operation.AddRoute(
            handle, route.withRoutingProtocol(caller.protocol()), INFINITE, true, true));
  }

  static Act delete(Caller caller, Way way) {
    return delete(caller.handle(), way.of(caller));
  }

  static Act delete(long handle, Route route) {
    return of(new Operation.DeleteRoute(handle, route, true));
  }

  static Act deleteWithoutBuffer(Caller caller, Way way) {
    return of(new Operation.DeleteRoute(caller.handle(), way.of(caller), false));
  }

  static Act blockDelete(Caller caller, int flags, Way criteria) {
    return blockDelete(caller.handle(), flags, criteria.of(caller));
  }

  static Act blockDelete(long handle, int flags, Route criteria) {
    return of(new Operation.BlockDeleteRoutes(handle, flags, criteria));
  }

  static Act dequeue(Caller caller) {
    return dequeue(caller.handle());
  }

  static Act dequeue(long handle) {
    return of(new Operation.DequeueRouteChangeMessage(handle, true, true));
  }

  static Act dequeueWithoutBuffers(Caller caller) {
    return of(new Operation.DequeueRouteChangeMessage(caller.handle(), false, false));
  }

  /** Looks at the event of a client. */
  static Act look(Caller caller) {
    return of(new Step.ObserveEvent(caller.slot()));
  }

  static Act isRoute(Family family, Way way) {
    return isRoute(family.value(), family, way);
  }

  static Act isRoute(int value, Family family, Way way) {
    return of(new Operation.IsRoute(value, way.network(family), true));
  }

  /** Looks a route up and keeps the copy under a number of its own, 1 and up. */
  static Act keep(int copy, Family family, Way way) {
    Operation call = new Operation.IsRoute(family.value(), way.network(family), true);
    return of(Step.Invoke.into(FIRST_ROUTE + copy, call));
  }

  /** Asks for the age of a copy that was kept. */
  static Act ageOf(int copy) {
    Operation call = new Operation.GetRouteAge(Way.to(1).ip());
    return of(Step.Invoke.withRouteOf(FIRST_ROUTE + copy, call));
  }

  static Act age(Route route) {
    return of(new Operation.GetRouteAge(route));
  }

  static Act count(Family family) {
    return count(family.value());
  }

  static Act count(int family) {
    return of(new Operation.GetNetworkCount(family));
  }

  /** Opens the enumeration with this number, 1 and up. */
  static Act enumerate(int number, int flags, Route criteria) {
    return enumerate(number, criteria.family().value(), flags, criteria);
  }

  static Act enumerate(int number, int family, int flags, Route criteria) {
    Operation call = new Operation.CreateEnumerationHandle(family, flags, criteria);
    return of(Step.Invoke.into(FIRST_ENUMERATION + number, call));
  }

  static Act next(int number) {
    return next(enumeration(number));
  }

  static Act next(long handle) {
    return of(new Operation.EnumerateGetNextRoute(handle));
  }

  static Act close(int number) {
    return of(new Operation.CloseEnumerationHandle(enumeration(number)));
  }

  static long enumeration(int number) {
    return HandleSlot.of(FIRST_ENUMERATION + number);
  }

  /** Begins the only walk of a witness. */
  static Act first(int flags, Route criteria) {
    return first(criteria.family().value(), flags, criteria);
  }

  static Act first(int family, int flags, Route criteria) {
    Operation call = new Operation.GetFirstRoute(family, flags, criteria);
    return of(Step.Invoke.into(FIRST_ROUTE, call));
  }

  /** Goes on with the walk. */
  static Act onward(int flags, Family family) {
    Operation call = new Operation.GetNextRoute(family.value(), flags, Way.to(1).in(family));
    return of(new Step.Invoke(call, FIRST_ROUTE, FIRST_ROUTE));
  }

  static Act following(int family, int flags, Route position) {
    return of(new Operation.GetNextRoute(family, flags, position));
  }

  static Act pass(int seconds) {
    return of(new Step.Advance(Duration.ofSeconds(seconds)));
  }

  /** Lets the first allocation of the next call fail. */
  static Act shortage() {
    return of(new Step.ArmShortage(1));
  }
}
