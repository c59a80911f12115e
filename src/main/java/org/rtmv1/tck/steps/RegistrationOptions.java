package org.rtmv1.tck.steps;

import org.rtmv1.tck.rtm.RegistrationFlags;

/**
 * How a client registers.
 *
 * @param singleRoute with RTM_PROTOCOL_SINGLE_ROUTE
 * @param event with an event of its own
 */
record RegistrationOptions(boolean singleRoute, boolean event) {
  int flags() {
    return singleRoute ? RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE : RegistrationFlags.NONE;
  }
}
