package org.rtmv1.tck.steps;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Makes the calls that enumerate and walk routes. */
public final class EnumerationCalls {
  private final Case scenario;
  private final ClientCalls clients;

  /** Called by Cucumber. */
  public EnumerationCalls(Case scenario, ClientCalls clients) {
    this.scenario = scenario;
    this.clients = clients;
  }

  Act opening(String name, Family family, int flags) {
    return opening(name, family.value(), family, flags);
  }

  /** Opens an enumeration of a family that may be none. */
  Act opening(String name, int rawFamily, int flags) {
    refuseSupported(rawFamily);
    return opening(name, rawFamily, familyOf(rawFamily), flags);
  }

  Act openingWithoutCriteria(String name, Family family, int flags) {
    return opening(
        name, family, new Operation.CreateEnumerationHandle(family.value(), flags, null));
  }

  Act next(String name) {
    OpenEnumeration enumeration = scenario.names().enumeration(name);
    return new Act(
        new Operation.EnumerateGetNextRoute(enumeration.handle()),
        "",
        outcome -> keep(enumeration, outcome));
  }

  Act closing(String name) {
    return Act.of(
        new Operation.CloseEnumerationHandle(scenario.names().enumeration(name).handle()));
  }

  Act first(int rawFamily, int flags) {
    return Act.of(
        new Operation.GetFirstRoute(rawFamily, flags, scenario.criteria(familyOf(rawFamily))));
  }

  Act next(int rawFamily, int flags, RouteRow position) {
    return Act.of(
        new Operation.GetNextRoute(
            rawFamily, flags, position.criteria(scenario.names(), familyOf(rawFamily))));
  }

  Act next(int rawFamily, int flags) {
    return Act.of(
        new Operation.GetNextRoute(rawFamily, flags, scenario.criteria(familyOf(rawFamily))));
  }

  /** Ends a case that is about families that are not supported, where this one is. */
  void refuseSupported(int rawFamily) {
    clients.refuseSupported(rawFamily);
  }

  /** Returns the family whose structures go with a raw family. */
  Family familyOf(int rawFamily) {
    return Family.ofValue(rawFamily).orElseGet(clients::supportedFamily);
  }

  private Act opening(String name, int rawFamily, Family family, int flags) {
    return opening(
        name,
        family,
        new Operation.CreateEnumerationHandle(rawFamily, flags, scenario.criteria(family)));
  }

  private Act opening(String name, Family family, Operation call) {
    return new Act(
        call,
        "enumeration \"%s\"".formatted(name),
        outcome ->
            scenario
                .names()
                .add(new OpenEnumeration(name, family, ((HandleOutcome) outcome).handle())));
  }

  private static void keep(OpenEnumeration enumeration, Outcome outcome) {
    RouteOutcome found = (RouteOutcome) outcome;
    if (found.route() != null) {
      enumeration.returned(found.route());
    }
  }
}
