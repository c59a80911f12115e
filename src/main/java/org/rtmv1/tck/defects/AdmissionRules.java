package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.RtmFunction;

/** What is refused before anything is done. */
interface AdmissionRules extends Chosen {
  /** Returns what the call is answered that is to be answered {@code correct}, zero to go on. */
  default int refusal(Operation call, int correct) {
    return correct;
  }

  /** Tells whether a client can register for the family. */
  default boolean isSupported(int family, PlainTable table) {
    return table.manifest.families().contains(family);
  }

  /** Tells whether routes of the family can be counted and looked up. */
  default boolean isInstalled(int family, PlainTable table) {
    boolean documented = family == 0 || family == 1;
    return isSupported(family, table) || (documented && chose(Choice.BOTH_FAMILIES_ARE_INSTALLED));
  }

  default boolean areRegistrationFlagsValid(int flags, PlainTable table) {
    int valid =
        RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE | table.manifest.extraRegistrationFlags();
    return (flags & ~valid) == 0;
  }

  default boolean areEnumerationFlagsValid(int flags) {
    return EnumerationFlags.areDocumented(flags);
  }

  default boolean isDuplicate(Operation.RegisterClient call, PlainClient client) {
    return client.protocol == call.routingProtocol()
        && (client.family.family.value() == call.protocolFamily()
            || chose(Choice.ONE_FAMILY_PER_PROTOCOL));
  }

  /** Returns how many allocations, each of which can fail, a call makes before it does anything. */
  default int allocations(RtmFunction function) {
    return switch (function) {
      case GET_NETWORK_COUNT, GET_ROUTE_AGE -> 0;
      case DEREGISTER_CLIENT, BLOCK_DELETE_ROUTES -> chose(Choice.BULK_STOPS_HALFWAY) ? 0 : 1;
      case REGISTER_CLIENT, ADD_ROUTE, CREATE_ENUMERATION_HANDLE -> 2;
      default -> 1;
    };
  }
}
