package org.rtmv1.tck.engine.doctor;

import java.util.Optional;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Route;

/**
 * Finds the first field in which a route came back other than it was sent; what the manager sets is
 * passed over.
 */
final class FieldDifference {
  private FieldDifference() {}

  static Optional<String> between(Route sent, Route read) {
    return first(
        difference("RR_InterfaceID", sent.interfaceId(), read.interfaceId()),
        difference(
            "RR_ProtocolSpecificData", sent.protocolSpecificData(), read.protocolSpecificData()),
        difference("RR_Network", sent.network(), read.network()),
        difference("RR_NextHopAddress", sent.nextHop(), read.nextHop()),
        difference("RR_FamilySpecificData", specific(sent), specific(read)));
  }

  private static Object specific(Route route) {
    return route instanceof IpRoute ip
        ? ip.familySpecificData().withPriority(0)
        : route.familySpecificData();
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... differences) {
    for (Optional<String> difference : differences) {
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> difference(String field, Object sent, Object read) {
    return sent.equals(read)
        ? Optional.empty()
        : Optional.of(field + " went in as " + sent + " and came back as " + read);
  }
}
