package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Route;

/**
 * The routes of a family that flags and criteria choose.
 *
 * <p>The pages define one flag, none, and network, interface and protocol together (ENM-1). What
 * any other combination means is open, and so is everything about masks (TAB-8).
 */
final class Subset {
  private static final int NETWORK = EnumerationFlags.RTM_ONLY_THIS_NETWORK;
  private static final int INTERFACE = EnumerationFlags.RTM_ONLY_THIS_INTERFACE;
  private static final int PROTOCOL = EnumerationFlags.RTM_ONLY_THIS_PROTOCOL;
  private static final int BEST = EnumerationFlags.RTM_ONLY_BEST_ROUTES;
  private static final int SPECIFIC = NETWORK | INTERFACE | PROTOCOL;

  final int flags;
  private final int number;
  private final int interfaceId;
  private final int protocol;
  private final boolean usable;
  private final boolean defined;

  Subset(Table table, int flags, @Nullable Route criteria) {
    this.flags = flags;
    this.number = criteria == null ? 0 : Addresses.number(criteria);
    this.interfaceId = criteria == null ? 0 : criteria.interfaceId();
    this.protocol = criteria == null ? 0 : criteria.routingProtocol();
    this.usable =
        (flags & SPECIFIC) == 0
            || (criteria != null
                && criteria.family() == table.family
                && !hasOtherMask(table, criteria));
    this.defined = usable && isDefined(flags);
  }

  private static boolean isDefined(int flags) {
    return (flags & flags - 1) == 0 || flags == SPECIFIC;
  }

  private boolean hasOtherMask(Table table, Route criteria) {
    Destination destination = (flags & NETWORK) == 0 ? null : table.find(number);
    return destination != null
        && !destination.isEmpty()
        && destination.mask != Addresses.mask(criteria);
  }

  /** Tells whether the pages say which routes belong to it. */
  boolean isDefined() {
    return defined;
  }

  /** Tells whether the criteria say what the flags need. */
  boolean isUsable() {
    return usable;
  }

  /** Tells whether only the best routes are chosen, and nothing else. */
  boolean isOfBest() {
    return flags == BEST;
  }

  /** Tells whether every route of a network that has one belongs to it. */
  boolean isOneNetwork() {
    return (flags & NETWORK) != 0;
  }

  int number() {
    return number;
  }

  /**
   * Tells whether the route belongs to it. Where the flags are not defined, it is enough that one
   * of them chooses the route; whether it is a best route is not asked here.
   */
  boolean contains(StoredRoute route) {
    return contains(route.destination.number, route.interfaceId, route.protocol);
  }

  /** Tells whether a route with these members belongs to it. */
  boolean contains(int itsNumber, int itsInterface, int itsProtocol) {
    int specific = flags & SPECIFIC;
    if (specific == 0 || !usable) {
      return true;
    }
    int met =
        (itsNumber == number ? NETWORK : 0)
            | (itsInterface == interfaceId ? INTERFACE : 0)
            | (itsProtocol == protocol ? PROTOCOL : 0);
    return defined ? (specific & ~met) == 0 : (specific & met) != 0 || !isDefined(flags & SPECIFIC);
  }

  /** Tells whether a route belongs to it whatever a combination of flags means. */
  boolean containsInEveryReading(StoredRoute route) {
    int specific = flags & SPECIFIC;
    int met =
        (route.destination.number == number ? NETWORK : 0)
            | (route.interfaceId == interfaceId ? INTERFACE : 0)
            | (route.protocol == protocol ? PROTOCOL : 0);
    return (specific & ~met) == 0;
  }

  /** Returns the number of entries, those that may have gone included; networks for the best. */
  int size(Table table) {
    return switch (flags) {
      case BEST -> table.networks;
      case NETWORK -> sizeAtNetwork(table);
      case INTERFACE -> table.onInterface(interfaceId);
      case PROTOCOL -> sizeOfProtocol(table);
      case SPECIFIC -> sizeOfSpecific(table);
      default -> table.routes;
    };
  }

  private int sizeAtNetwork(Table table) {
    Destination destination = table.find(number);
    return destination == null ? 0 : destination.size;
  }

  private int sizeOfProtocol(Table table) {
    Client client = table.client(protocol);
    return client == null ? 0 : client.routes;
  }

  private int sizeOfSpecific(Table table) {
    Destination destination = table.find(number);
    int count = 0;
    for (int i = 0; destination != null && i < destination.size; i++) {
      count += contains(destination.routes[i]) ? 1 : 0;
    }
    return count;
  }

  /** Returns how many of the entries may have gone. */
  int doubtful(Table table) {
    if (isOfBest()) {
      return table.networks - table.sureNetworks;
    }
    int count = 0;
    for (int i = 0; i < table.doubts.size(); i++) {
      count += contains(table.doubts.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** Tells whether some route is in it for certain. */
  boolean isSurelyNonEmpty(Table table) {
    return defined
        && size(table) > 0
        && (size(table) > table.doubts.size() || size(table) > doubtful(table));
  }

  /** Tells whether some route may be in it. */
  boolean mayBeNonEmpty(Table table) {
    return table.tainted > 0 || (defined ? size(table) > 0 : table.routes > 0);
  }
}
