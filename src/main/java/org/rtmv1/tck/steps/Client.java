package org.rtmv1.tck.steps;

import org.rtmv1.tck.rtm.Family;

/**
 * A client of a scenario.
 *
 * @param name its name in the scenario
 * @param family the family that it registered for
 * @param protocol its protocol identifier
 * @param handle the handle that it got, 0 where it was refused
 * @param event the number of its event, 0 for none
 */
record Client(String name, Family family, int protocol, long handle, int event) {
  Client withHandle(long newHandle) {
    return new Client(name, family, protocol, newHandle, event);
  }

  boolean hasEvent() {
    return event != 0;
  }
}
