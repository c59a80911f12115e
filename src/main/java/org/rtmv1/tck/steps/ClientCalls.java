package org.rtmv1.tck.steps;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.spi.Manifest;

/** Makes the calls by which clients come and go. */
public final class ClientCalls {
  private final Case scenario;

  /** Called by Cucumber. */
  public ClientCalls(Case scenario) {
    this.scenario = scenario;
  }

  Act registration(String name, Family family, String protocol, RegistrationOptions how) {
    int identifier = scenario.names().protocol(family, protocol);
    return registration(
        new Client(name, family, identifier, 0, event(how)), family.value(), how.flags());
  }

  Act registration(String name, Family family, String protocol, int flags, boolean event) {
    int valid = RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE | manifest().extraRegistrationFlags();
    if ((flags & ~valid) == 0) {
      throw scenario.ends(
          new Stop.NotApplicable("the subject declares 0x%x as valid flags".formatted(flags)));
    }
    int identifier = scenario.names().protocol(family, protocol);
    Client client = new Client(name, family, identifier, 0, event ? newEvent() : 0);
    return registration(client, family.value(), flags);
  }

  /** Returns a registration for a family that is not supported. */
  Act registration(String name, int rawFamily, String protocol, boolean event) {
    refuseSupported(rawFamily);
    Family family = supportedFamily();
    int identifier = scenario.names().protocol(family, protocol);
    Client client = new Client(name, family, identifier, 0, event ? newEvent() : 0);
    return registration(client, rawFamily, RegistrationFlags.NONE);
  }

  Act registration(Client client, int rawFamily, int flags) {
    Operation call =
        new Operation.RegisterClient(rawFamily, client.protocol(), client.event(), flags);
    return new Act(
        call,
        "client \"%s\"".formatted(client.name()),
        outcome -> scenario.names().add(client.withHandle(((HandleOutcome) outcome).handle())));
  }

  Act deregistration(String name) {
    return Act.of(new Operation.DeregisterClient(scenario.names().client(name).handle()));
  }

  /** Ends a case that is about families that are not supported, where this one is. */
  void refuseSupported(int rawFamily) {
    if (manifest().families().contains(rawFamily)) {
      throw scenario.ends(
          new Stop.NotApplicable(
              "the subject supports family " + Integer.toUnsignedString(rawFamily)));
    }
  }

  /** Returns IP, or IPX where IP is not supported. */
  Family supportedFamily() {
    return manifest().supports(Family.IP) ? Family.IP : Family.IPX;
  }

  int newEvent() {
    return scenario.session().newEvent().number();
  }

  private int event(RegistrationOptions how) {
    return how.event() ? newEvent() : 0;
  }

  private Manifest manifest() {
    return scenario.session().manifest();
  }
}
