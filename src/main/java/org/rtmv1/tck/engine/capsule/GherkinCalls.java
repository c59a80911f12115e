package org.rtmv1.tck.engine.capsule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * Calls as steps of a scenario: in the words of the feature files where these mean exactly the
 * call, else in the form that capsules have.
 */
final class GherkinCalls {
  private final GherkinNames names;
  private final Set<Integer> asked;
  private final Map<Family, List<String>> criteria = new HashMap<>();
  private List<String> lines = new ArrayList<>();

  /** Prepares the calls of {@code steps}, whose clients and enumerations have {@code names}. */
  GherkinCalls(List<Step> steps, GherkinNames names) {
    this.names = names;
    asked =
        steps.stream()
            .map(step -> step instanceof Step.Invoke invoke ? invoke.routeSlot() : 0)
            .collect(Collectors.toSet());
  }

  /** Returns the lines of the steps that make the call, but for their keywords. */
  List<String> of(Step.Invoke step) {
    lines = new ArrayList<>();
    boolean plain = step.routeSlot() == 0 && !keepsRoute(step) && inWords(step);
    if (!plain) {
      lines.clear();
      lines.add("When this call is made");
      lines.add("  \"\"\"");
      CallText.of(step, names::phrase).lines().forEach(line -> lines.add("  " + line));
      lines.add("  \"\"\"");
    }
    return lines;
  }

  private boolean keepsRoute(Step.Invoke step) {
    return step.slot() != 0 && asked.contains(step.slot());
  }

  /** Adds the call in words; false where there are none. */
  private boolean inWords(Step.Invoke step) {
    Operation call = step.call();
    return switch (call.function()) {
      case REGISTER_CLIENT -> registration((Operation.RegisterClient) call, step.slot());
      case ADD_ROUTE, DELETE_ROUTE, BLOCK_DELETE_ROUTES, DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          ofClient(call);
      case DEREGISTER_CLIENT, ENUMERATE_GET_NEXT_ROUTE, CLOSE_ENUMERATION_HANDLE -> handled(call);
      case CREATE_ENUMERATION_HANDLE ->
          opening((Operation.CreateEnumerationHandle) call, step.slot());
      default -> read(call);
    };
  }

  private boolean registration(Operation.RegisterClient call, int slot) {
    String other = names.ownerOf(call.changeEvent());
    String name = names.addClient(slot, call);
    Optional<Family> family = Family.ofValue(call.protocolFamily());
    String protocol = "with protocol number " + Integer.toUnsignedString(call.routingProtocol());
    if (!other.isEmpty()) {
      say(
          "client \"%s\" registers for family %s %s, flags %s and the event of client \"%s\""
              .formatted(name, hex(call.protocolFamily()), protocol, hex(call.flags()), other));
    } else if (family.isEmpty() || (call.flags() & ~1) != 0) {
      say(
          "client \"%s\" registers for family %s %s and flags %s%s"
              .formatted(
                  name,
                  hex(call.protocolFamily()),
                  protocol,
                  hex(call.flags()),
                  call.changeEvent() == 0 ? "" : " and an event"));
    } else {
      say(
          "client \"%s\" registers for %s %s%s%s"
              .formatted(
                  name,
                  family.get(),
                  protocol,
                  call.flags() == 0 ? "" : " for a single route",
                  call.changeEvent() == 0 ? "" : " with an event"));
    }
    return true;
  }

  private boolean ofClient(Operation call) {
    @Nullable String client = names.client(HandleSlot.handleOf(call));
    if (client == null) {
      return false;
    }
    if (call instanceof Operation.AddRoute add) {
      say(
          "client \"%s\" adds the route%s"
              .formatted(client, buffers(add.wantCurBestRoute(), add.wantPrevBestRoute())));
      table(GherkinTable.of(add.route(), names.protocol(client), add.timeToLive()));
    } else if (call instanceof Operation.DeleteRoute delete) {
      say(
          "client \"%s\" deletes the route%s"
              .formatted(client, delete.wantCurBestRoute() ? "" : " without a result buffer"));
      table(GherkinTable.of(delete.route(), names.protocol(client), TimeToLive.INFINITE));
    } else if (call instanceof Operation.DequeueRouteChangeMessage dequeue) {
      say(
          "client \"%s\" takes its next message%s"
              .formatted(client, buffers(dequeue.wantCurBestRoute(), dequeue.wantPrevBestRoute())));
    } else if (call instanceof Operation.BlockDeleteRoutes block) {
      return blockDeletion(block, client);
    }
    return true;
  }

  private boolean blockDeletion(Operation.BlockDeleteRoutes call, String client) {
    if (!criteria(call.criteriaRoute(), names.family(client))) {
      return false;
    }
    say(
        "client \"%s\" block-deletes its routes with flags %s"
            .formatted(client, subset(call.enumerationFlags())));
    return true;
  }

  private boolean handled(Operation call) {
    long handle = HandleSlot.handleOf(call);
    @Nullable String client = names.client(handle);
    @Nullable String enumeration = names.enumeration(handle);
    if (call instanceof Operation.DeregisterClient && client != null) {
      say("client \"%s\" deregisters".formatted(client));
    } else if (call instanceof Operation.EnumerateGetNextRoute && enumeration != null) {
      say("enumeration \"%s\" is asked for its next route".formatted(enumeration));
    } else if (call instanceof Operation.CloseEnumerationHandle && enumeration != null) {
      say("enumeration \"%s\" is closed".formatted(enumeration));
    } else {
      String function = call.function().documentedName();
      if (handle == 0) {
        say("%s is called with a NULL handle".formatted(function));
      } else if (client != null) {
        say("%s is called with the handle of client \"%s\"".formatted(function, client));
      } else if (enumeration != null) {
        say("%s is called with the handle of enumeration \"%s\"".formatted(function, enumeration));
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean opening(Operation.CreateEnumerationHandle call, int slot) {
    Optional<Family> family = Family.ofValue(call.protocolFamily());
    boolean worded =
        family.isPresent()
            && (call.criteriaRoute() == null || criteria(call.criteriaRoute(), family.get()));
    if (worded) {
      say(
          "an enumeration \"%s\" of the %s routes is opened with flags %s%s"
              .formatted(
                  names.addEnumeration(slot),
                  family.get(),
                  subset(call.enumerationFlags()),
                  call.criteriaRoute() == null ? " and NULL for the criteria" : ""));
    }
    return worded;
  }

  private boolean read(Operation call) {
    if (call instanceof Operation.IsRoute look) {
      return lookUp(look);
    }
    if (call instanceof Operation.GetNetworkCount count) {
      say(
          Family.ofValue(count.protocolFamily())
              .map(family -> "the " + family + " networks are counted")
              .orElse("the networks of family " + hex(count.protocolFamily()) + " are counted"));
      return true;
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return first(first);
    }
    return call instanceof Operation.GetNextRoute next && next(next);
  }

  private boolean lookUp(Operation.IsRoute call) {
    boolean own = call.network().family().value() == call.protocolFamily();
    if (own) {
      say(
          "the route to %s is looked up%s"
              .formatted(call.network(), call.wantBestRoute() ? "" : " without a result buffer"));
    } else if (call.wantBestRoute() && Family.ofValue(call.protocolFamily()).isEmpty()) {
      say(
          "the route to %s is looked up in family %s"
              .formatted(call.network(), hex(call.protocolFamily())));
    } else {
      return false;
    }
    return true;
  }

  private boolean first(Operation.GetFirstRoute call) {
    Optional<Family> family = Family.ofValue(call.protocolFamily());
    if (family.isEmpty() || !criteria(call.route(), family.get())) {
      return false;
    }
    say(
        "the first %s route is asked for with flags %s"
            .formatted(family.get(), subset(call.enumerationFlags())));
    return true;
  }

  private boolean next(Operation.GetNextRoute call) {
    Optional<Family> family = Family.ofValue(call.protocolFamily());
    if (family.isEmpty() || call.route().family() != family.get()) {
      return false;
    }
    say(
        "the next %s route is asked for with flags %s after"
            .formatted(family.get(), subset(call.enumerationFlags())));
    table(GherkinTable.of(call.route(), 0, TimeToLive.INFINITE));
    return true;
  }

  /** Sets the criteria route unless it is set already; false where it cannot be. */
  private boolean criteria(@Nullable Route route, Family family) {
    if (route == null || route.family() != family) {
      return false;
    }
    List<String> table = GherkinTable.of(route, 0, TimeToLive.INFINITE);
    if (!table.equals(criteria.get(family))) {
      criteria.clear();
      criteria.put(family, table);
      lines.add("Given the criteria route is");
      table(table);
    }
    return true;
  }

  private void say(String step) {
    lines.add("When " + step);
  }

  private void table(List<String> rows) {
    rows.forEach(row -> lines.add("  " + row));
  }

  private static String buffers(boolean current, boolean previous) {
    if (current && previous) {
      return "";
    }
    return current || previous
        ? " without a buffer for the " + (current ? "previous" : "current") + " best route"
        : " without result buffers";
  }

  private static String subset(int flags) {
    return EnumerationFlags.areDocumented(flags)
        ? EnumerationFlags.name(flags).replace("|", " | ")
        : hex(flags);
  }

  private static String hex(int value) {
    return "0x" + Integer.toHexString(value);
  }
}
