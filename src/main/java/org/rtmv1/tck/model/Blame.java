package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;

/**
 * Finds the requirement whose breach best explains that the table is not as it should be, where the
 * call that shows it is not the one that caused it.
 */
final class Blame {
  private final World world;

  Blame(World world) {
    this.world = world;
  }

  /** Returns what explains that a route is shown that should not be there. */
  RequirementId presence(
      Table table, @Nullable Destination destination, Route shown, RequirementId otherwise) {
    RequirementId former = destination == null ? null : formerPresence(table, destination, shown);
    if (former != null) {
      return former;
    }
    for (int back = 0; ; back++) {
      Deeds.Deed deed = world.deeds.last(back);
      if (deed == null) {
        return otherwise;
      }
      RequirementId requirement = deed.requirement;
      if (deed.kind == Deeds.Kind.REFUSED
          && requirement != null
          && deed.family == table.family
          && deed.number == Addresses.number(shown)
          && deed.number != 0) {
        return requirement;
      }
    }
  }

  /** Returns what explains that a route is shown that was there once; null for any other. */
  @Nullable RequirementId formerPresence(Table table, Destination destination, Route shown) {
    StoredRoute departed = destination.departed(shown);
    if (departed != null && departed.departure != null) {
      return departed.departure.owner();
    }
    for (int i = 0; i < destination.size; i++) {
      StoredRoute route = destination.routes[i];
      if (route.interfaceId == shown.interfaceId()
          && route.hop == Addresses.hop(shown)
          && table.client(shown.routingProtocol()) == null) {
        return Requirements.REG_2;
      }
    }
    return null;
  }

  /** Returns what explains that a route is missing that should be there. */
  RequirementId absence(Table table, StoredRoute route, RequirementId otherwise) {
    RequirementId aged = aged(route);
    if (aged != null) {
      return aged;
    }
    if (route.destination.doubtful > 0) {
      // what was due beside it has taken it along
      return Requirements.EXP_4;
    }
    RequirementId elsewhere = null;
    for (int back = 0; ; back++) {
      Deeds.Deed deed = world.deeds.last(back);
      if (deed == null || deed.call <= Math.max(route.touched, route.seen)) {
        return elsewhere == null ? otherwise : elsewhere;
      }
      if (deed.family != table.family) {
        elsewhere = deed.kind == Deeds.Kind.REFUSED ? elsewhere : Requirements.TAB_1;
        continue;
      }
      RequirementId suspect = suspect(table, route, deed);
      if (suspect != null) {
        return suspect;
      }
    }
  }

  /** Returns what explains that the time to live of a route seems to be up too early. */
  @Nullable RequirementId aged(StoredRoute route) {
    if (route.formerDueTo <= world.latest + world.slack) {
      return Requirements.EXP_3;
    }
    return route.dueFrom != StoredRoute.NEVER && world.earliest > route.stampTo
        ? Requirements.EXP_4
        : null;
  }

  private static @Nullable RequirementId suspect(Table table, StoredRoute route, Deeds.Deed deed) {
    return switch (deed.kind) {
      case REFUSED -> deed.requirement;
      case REGISTERED -> null;
      case ADDED, UPDATED -> added(table, route, deed);
      case DELETED -> Requirements.DEL_1;
      case BLOCK_DELETED ->
          deed.protocol == route.protocol ? Requirements.BLK_1 : Requirements.BLK_5;
      case DEREGISTERED -> Requirements.DRG_2;
    };
  }

  private static @Nullable RequirementId added(Table table, StoredRoute route, Deeds.Deed deed) {
    if (deed.number != route.destination.number) {
      return deed.singleRoute ? Requirements.REG_13 : null;
    }
    if (deed.protocol != route.protocol) {
      return deed.singleRoute ? Requirements.REG_13 : Requirements.TAB_2;
    }
    Client client = table.client(route.protocol);
    return client != null && client.duplicateRefused > 0 ? Requirements.REG_4 : Requirements.REG_14;
  }

  /** Returns the one call since {@code call} that changed the table, null for none or several. */
  Deeds.@Nullable Deed onlyDeedSince(Table table, long call) {
    Deeds.Deed only = null;
    for (int back = 0; ; back++) {
      Deeds.Deed deed = world.deeds.last(back);
      if (deed == null || deed.call <= call) {
        return only;
      }
      if (deed.family == table.family && deed.kind != Deeds.Kind.REGISTERED) {
        if (only != null) {
          return null;
        }
        only = deed;
      }
    }
  }

  /** Returns what explains that something is left of what the last call was to remove. */
  RequirementId leftover(Table table, RequirementId otherwise) {
    return lastEffect(table, otherwise, true);
  }

  /** Returns what explains that the last call seems to have removed too much. */
  RequirementId loss(Table table, RequirementId otherwise) {
    return lastEffect(table, otherwise, false);
  }

  private RequirementId lastEffect(Table table, RequirementId otherwise, boolean more) {
    Deeds.Deed last = world.deeds.last(0);
    RequirementId cause = last == null || last.family != table.family ? null : cause(last, more);
    return cause == null ? otherwise : cause;
  }

  /**
   * Returns the requirement that a call fails if the table holds more or less after it than it
   * should.
   */
  static @Nullable RequirementId cause(Deeds.Deed deed, boolean more) {
    return switch (deed.kind) {
      case REFUSED -> deed.requirement;
      case DELETED -> Requirements.DEL_1;
      case BLOCK_DELETED -> more ? Requirements.BLK_1 : Requirements.BLK_5;
      case DEREGISTERED -> Requirements.DRG_2;
      case UPDATED -> deed.singleRoute ? Requirements.REG_13 : null;
      default -> null;
    };
  }
}
