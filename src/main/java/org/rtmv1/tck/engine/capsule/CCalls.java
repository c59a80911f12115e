package org.rtmv1.tck.engine.capsule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;

/** Calls as C statements, each of which ends with words on what the call showed. */
final class CCalls {
  private final CRoutes routes;
  private final Set<Integer> asked;
  private final Map<Integer, Integer> families = new HashMap<>();
  private List<String> lines = new ArrayList<>();

  /**
   * Prepares the calls of {@code steps}, whose routes are made by {@code routes}; routes that
   * return are kept where a later step asks for them.
   */
  CCalls(List<Step> steps, CRoutes routes) {
    this.routes = routes;
    asked =
        steps.stream()
            .map(step -> step instanceof Step.Invoke invoke ? invoke.routeSlot() : 0)
            .collect(Collectors.toSet());
  }

  /** Returns the statements of one call. */
  List<String> of(Step.Invoke step) {
    lines = new ArrayList<>();
    Operation call = step.call();
    switch (call.function()) {
      case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE -> create(step);
      case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE -> change(step);
      case ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> route(step);
      case IS_ROUTE -> lookUp((Operation.IsRoute) call, step.slot());
      default -> number(step);
    }
    return lines;
  }

  private void create(Step.Invoke step) {
    Operation call = step.call();
    String arguments;
    int family;
    if (call instanceof Operation.RegisterClient register) {
      family = register.protocolFamily();
      arguments =
          "%s, %s, %s, %s"
              .formatted(
                  CText.family(family),
                  CText.dword(register.routingProtocol()),
                  register.changeEvent() == 0 ? "NULL" : "event" + register.changeEvent(),
                  CText.registrationFlags(register.flags()));
    } else {
      Operation.CreateEnumerationHandle create = (Operation.CreateEnumerationHandle) call;
      family = create.protocolFamily();
      arguments =
          subset(family, create.enumerationFlags()) + ", " + argument(create.criteriaRoute(), step);
    }
    String handle = step.slot() == 0 ? "handle" : handle(HandleSlot.of(step.slot()));
    families.put(step.slot(), family);
    lines.add("SetLastError(NO_ERROR);");
    lines.add(handle + " = " + called(call, arguments) + ";");
    lines.add("say_handle(" + handle + ", " + items(call) + ");");
  }

  private void change(Step.Invoke step) {
    Operation call = step.call();
    boolean current;
    boolean previous = false;
    String arguments;
    if (call instanceof Operation.AddRoute add) {
      current = add.wantCurBestRoute();
      previous = add.wantPrevBestRoute();
      arguments = sent(add.clientHandle(), add.route(), step) + CText.timeToLive(add.timeToLive());
      arguments += ", &flags" + buffer(current, "current") + buffer(previous, "previous");
    } else if (call instanceof Operation.DeleteRoute delete) {
      current = delete.wantCurBestRoute();
      arguments = sent(delete.clientHandle(), delete.route(), step);
      arguments += "&flags" + buffer(current, "current");
    } else {
      Operation.DequeueRouteChangeMessage dequeue = (Operation.DequeueRouteChangeMessage) call;
      current = dequeue.wantCurBestRoute();
      previous = dequeue.wantPrevBestRoute();
      arguments = handle(dequeue.clientHandle());
      arguments += ", &flags" + buffer(current, "current") + buffer(previous, "previous");
    }
    lines.add("flags = 0;");
    lines.add("error = " + called(call, arguments) + ";");
    changed(step, current, previous);
  }

  private void changed(Step.Invoke step, boolean current, boolean previous) {
    int family = family(step.call());
    String say = "say_change(error, flags, " + items(step.call()) + ")";
    if (!current && !previous) {
      lines.add(say + ";");
      return;
    }
    lines.add("if (" + say + ") {");
    if (current) {
      lines.add("  if (flags & 1) {");
      said(family, ", current ", "current", step.slot(), "    ");
      lines.add("  }");
    }
    if (previous) {
      lines.add("  if (flags & 2) {");
      said(family, ", previous ", "previous", 0, "    ");
      lines.add("  }");
    }
    lines.add("}");
  }

  private void route(Step.Invoke step) {
    Operation call = step.call();
    String variable = "route";
    String arguments;
    if (call instanceof Operation.EnumerateGetNextRoute next) {
      variable = "current";
      arguments = handle(next.enumerationHandle()) + ", &current";
    } else if (call instanceof Operation.GetFirstRoute first) {
      arguments = subset(first.protocolFamily(), first.enumerationFlags());
      arguments += ", " + argument(first.route(), step);
    } else {
      Operation.GetNextRoute next = (Operation.GetNextRoute) call;
      arguments = subset(next.protocolFamily(), next.enumerationFlags());
      arguments += ", " + argument(next.route(), step);
    }
    lines.add("error = " + called(call, arguments) + ";");
    lines.add("say_error(error, " + items(call) + ");");
    lines.add("if (error == NO_ERROR) {");
    said(family(call), ", ", variable, step.slot(), "  ");
    lines.add("}");
  }

  private void lookUp(Operation.IsRoute call, int slot) {
    String arguments = CText.family(call.protocolFamily()) + ", " + network(call.network());
    lines.add("SetLastError(NO_ERROR);");
    lines.add("found = " + called(call, arguments + buffer(call.wantBestRoute(), "current")) + ";");
    lines.add("say_found(found);");
    if (call.wantBestRoute()) {
      lines.add("if (found) {");
      said(call.protocolFamily(), ", ", "current", slot, "  ");
      lines.add("}");
    }
  }

  private void number(Step.Invoke step) {
    Operation call = step.call();
    if (call instanceof Operation.GetNetworkCount count) {
      lines.add("SetLastError(NO_ERROR);");
      lines.add("say_count(" + called(call, CText.family(count.protocolFamily())) + ");");
    } else if (call instanceof Operation.GetRouteAge age) {
      String arguments = argument(age.route(), step);
      lines.add("SetLastError(NO_ERROR);");
      lines.add("say_age(" + called(call, arguments) + ");");
    } else {
      lines.add("say_error(" + called(call, status(step)) + ", " + items(call) + ");");
    }
  }

  private String status(Step.Invoke step) {
    if (step.call() instanceof Operation.DeregisterClient deregister) {
      return handle(deregister.clientHandle());
    }
    if (step.call() instanceof Operation.CloseEnumerationHandle close) {
      return handle(close.enumerationHandle());
    }
    Operation.BlockDeleteRoutes block = (Operation.BlockDeleteRoutes) step.call();
    return handle(block.clientHandle())
        + ", "
        + CText.enumerationFlags(block.enumerationFlags())
        + ", "
        + argument(block.criteriaRoute(), step);
  }

  /** Adds the words on a route that came back, and keeps it where a later step asks for it. */
  private void said(int family, String before, String variable, int slot, String indent) {
    String of = family == Family.IPX.value() ? "ipx" : "ip";
    lines.add("%ssay_%s(\"%s\", &%s.%s);".formatted(indent, of, before, variable, of));
    if (slot != 0 && asked.contains(slot)) {
      lines.add(indent + kept(slot) + " = " + variable + ";");
    }
  }

  private String sent(long handle, Route route, Step.Invoke step) {
    return handle(handle) + ", " + argument(route, step) + ", ";
  }

  /** Adds the statement that fills {@code route}, and returns the argument. */
  private String argument(@Nullable Route route, Step.Invoke step) {
    if (step.routeSlot() != 0) {
      lines.add("route = " + kept(step.routeSlot()) + ";");
    } else if (route == null) {
      return "NULL";
    } else {
      String member = route.family() == Family.IPX ? "ipx" : "ip";
      lines.add("route." + member + " = " + routes.make(route) + ";");
    }
    return "&route";
  }

  private int family(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return add.route().family().value();
    }
    if (call instanceof Operation.DeleteRoute delete) {
      return delete.route().family().value();
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return first.protocolFamily();
    }
    if (call instanceof Operation.GetNextRoute next) {
      return next.protocolFamily();
    }
    long handle =
        call instanceof Operation.EnumerateGetNextRoute next
            ? next.enumerationHandle()
            : ((Operation.DequeueRouteChangeMessage) call).clientHandle();
    return families.getOrDefault(HandleSlot.slot(handle), Family.IP.value());
  }

  static String kept(int slot) {
    return "kept" + slot;
  }

  static String handle(long handle) {
    if (HandleSlot.isSlot(handle)) {
      return "h" + HandleSlot.slot(handle);
    }
    return handle == 0 ? "NULL" : "(HANDLE)(ULONG_PTR)0x" + Long.toHexString(handle) + "ULL";
  }

  private static String called(Operation call, String arguments) {
    return call.function().documentedName() + "(" + arguments + ")";
  }

  private static String subset(int family, int flags) {
    return CText.family(family) + ", " + CText.enumerationFlags(flags);
  }

  private static String buffer(boolean wanted, String variable) {
    return wanted ? ", &" + variable : ", NULL";
  }

  private static String network(Network network) {
    String number = CText.hex(network.netNumber());
    return network instanceof IpNetwork ip
        ? "&(IP_NETWORK){" + number + ", " + CText.hex(ip.netMask()) + "}"
        : "&(IPX_NETWORK){" + number + "}";
  }

  private static String items(Operation call) {
    return CText.literal(ReturnCode.name(ReturnCode.ERROR_NO_MESSAGES, call.function()));
  }
}
