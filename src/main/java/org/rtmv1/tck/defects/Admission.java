package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.ReturnCode.ERROR_CLIENT_ALREADY_EXISTS;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_INVALID_HANDLE;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_INVALID_PARAMETER;
import static org.rtmv1.tck.rtm.ReturnCode.NO_ERROR;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** Says which calls to a plain table are refused, and with which error. */
final class Admission {
  private final PlainTable table;
  private final Rules rules;
  private final Undocumented undocumented;
  private final boolean strict;

  Admission(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
    this.undocumented = new Undocumented(rules.choices());
    this.strict = rules.chose(Choice.REFUSES_WHAT_IS_UNDOCUMENTED);
  }

  /** Returns the error that refuses the call, NO_ERROR for none. */
  int refusal(Operation call) {
    return switch (call.function()) {
      case REGISTER_CLIENT -> register((Operation.RegisterClient) call);
      case DEREGISTER_CLIENT -> handle(call, PlainClient.class);
      case ADD_ROUTE ->
          first(handle(call, PlainClient.class), () -> add((Operation.AddRoute) call));
      case DELETE_ROUTE ->
          first(handle(call, PlainClient.class), () -> delete((Operation.DeleteRoute) call));
      case BLOCK_DELETE_ROUTES ->
          first(handle(call, PlainClient.class), () -> block((Operation.BlockDeleteRoutes) call));
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> dequeue(call);
      case ENUMERATE_GET_NEXT_ROUTE, CLOSE_ENUMERATION_HANDLE ->
          handle(call, PlainEnumeration.class);
      default -> read(call);
    };
  }

  private interface Question {
    int answer();
  }

  private static int first(int refusal, Question next) {
    return refusal == NO_ERROR ? next.answer() : refusal;
  }

  private static int invalid(boolean invalid) {
    return invalid ? ERROR_INVALID_PARAMETER : NO_ERROR;
  }

  private int handle(Operation call, Class<?> kind) {
    return kind.isInstance(rules.find(Handles.of(call))) ? NO_ERROR : ERROR_INVALID_HANDLE;
  }

  private int register(Operation.RegisterClient call) {
    if (!rules.isSupported(call.protocolFamily(), table)) {
      return ERROR_INVALID_PARAMETER;
    }
    int flags = invalid(!rules.areRegistrationFlagsValid(call.flags(), table));
    int duplicate =
        table.hasClient(client -> rules.isDuplicate(call, client))
            ? ERROR_CLIENT_ALREADY_EXISTS
            : invalid(isInvalidProtocol(call));
    return rules.chose(Choice.DUPLICATES_BEFORE_FLAGS)
        ? first(duplicate, () -> flags)
        : first(flags, () -> duplicate);
  }

  private boolean isInvalidProtocol(Operation.RegisterClient call) {
    int protocol = call.routingProtocol();
    return (strict && (protocol == 0 || protocol == -1))
        || (rules.chose(Choice.NUMBERS_ARE_RESTRICTED)
            && !table
                .manifest
                .protocols(table.family(call.protocolFamily()).family)
                .contains(protocol));
  }

  private int add(Operation.AddRoute call) {
    Route route = call.route();
    PlainClient client = table.client(call.clientHandle());
    boolean declared =
        table.manifest.invalidRoutes().stream()
            .anyMatch(each -> each.familySpecificData().equals(route.familySpecificData()));
    boolean odd =
        undocumented.isData(route)
            || !TimeToLive.isDocumented(call.timeToLive())
            || route.routingProtocol() != client.protocol;
    return invalid(isInvalidPlace(client, route) || declared || (strict && odd));
  }

  private int delete(Operation.DeleteRoute call) {
    return invalid(isInvalidPlace(table.client(call.clientHandle()), call.route()));
  }

  private boolean isInvalidPlace(PlainClient client, Route route) {
    return route.family() != client.family.family
        || (strict && undocumented.isNetwork(route.network()))
        || (rules.chose(Choice.NUMBERS_ARE_RESTRICTED)
            && !table.manifest.interfaces().contains(route.interfaceId()));
  }

  private int block(Operation.BlockDeleteRoutes call) {
    return subset(new Subset(call.enumerationFlags(), call.criteriaRoute()));
  }

  private int subset(Subset subset) {
    boolean combined =
        rules.chose(Choice.COMBINATIONS_ARE_REFUSED) && !subset.isDocumentedCombination();
    return invalid(
        !rules.areEnumerationFlagsValid(subset.flags())
            || combined
            || subset.lacksCriteria()
            || (strict && subset.criteria() == null));
  }

  private int dequeue(Operation call) {
    Object target = rules.find(Handles.of(call));
    return target instanceof PlainClient client && client.hasEvent()
        ? NO_ERROR
        : ERROR_INVALID_HANDLE;
  }

  private int read(Operation call) {
    if (call instanceof Operation.IsRoute look) {
      boolean foreign = look.network().family().value() != look.protocolFamily();
      boolean silent = strict && !look.wantBestRoute();
      return invalid(!rules.isInstalled(look.protocolFamily(), table) || foreign || silent);
    }
    if (call instanceof Operation.GetNetworkCount count) {
      return invalid(!rules.isInstalled(count.protocolFamily(), table));
    }
    return call instanceof Operation.GetRouteAge ? NO_ERROR : chosen(call);
  }

  private int chosen(Operation call) {
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return chosen(create.protocolFamily(), create.enumerationFlags(), create.criteriaRoute());
    }
    if (call instanceof Operation.GetFirstRoute walk) {
      return chosen(walk.protocolFamily(), walk.enumerationFlags(), walk.route());
    }
    Operation.GetNextRoute walk = (Operation.GetNextRoute) call;
    return chosen(walk.protocolFamily(), walk.enumerationFlags(), walk.route());
  }

  private int chosen(int family, int flags, @Nullable Route criteria) {
    boolean foreign = criteria != null && criteria.family().value() != family;
    return first(
        invalid(!rules.isSupported(family, table) || foreign),
        () -> subset(new Subset(flags, criteria)));
  }
}
