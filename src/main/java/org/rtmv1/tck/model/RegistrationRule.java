package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmRegisterClient}. */
final class RegistrationRule {
  private static final RtmFunction FUNCTION = RtmFunction.REGISTER_CLIENT;
  private static final int ALL_ONES = 0xFFFFFFFF;

  private final World world;
  private final Callers callers;
  private final Registry registry;
  private final Deregistrations deregistrations;
  private final int validFlags;
  private final LongSet ipProtocols;
  private final LongSet ipxProtocols;

  RegistrationRule(World world, Callers callers, Deregistrations deregistrations) {
    this.world = world;
    this.callers = callers;
    this.registry = world.registry;
    this.deregistrations = deregistrations;
    this.validFlags =
        RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE | world.manifest.extraRegistrationFlags();
    this.ipProtocols = LongSet.of(world.manifest.protocols(Family.IP));
    this.ipxProtocols = LongSet.of(world.manifest.protocols(Family.IPX));
  }

  Judgement judge(Operation.RegisterClient call, HandleOutcome outcome) {
    Client holder = registry.holder(call.protocolFamily(), call.routingProtocol());
    RequirementId refusing = refusing(call, holder);
    return outcome.handle() == 0
        ? refused(call, outcome, holder, refusing)
        : registered(call, outcome, holder, refusing);
  }

  /** Returns the requirement by which the call must be refused, null for none. */
  private @Nullable RequirementId refusing(Operation.RegisterClient call, @Nullable Client holder) {
    if (!isSupported(call)) {
      return Requirements.REG_5;
    }
    if (!hasValidFlags(call)) {
      return Requirements.REG_6;
    }
    return holder == null ? null : Requirements.REG_3;
  }

  private boolean isSupported(Operation.RegisterClient call) {
    return world.supports(call.protocolFamily());
  }

  private boolean hasValidFlags(Operation.RegisterClient call) {
    return (call.flags() & ~validFlags) == 0;
  }

  private Judgement registered(
      Operation.RegisterClient call,
      HandleOutcome outcome,
      @Nullable Client holder,
      @Nullable RequirementId refusing) {
    if (refusing != null && !(Requirements.REG_3.equals(refusing) && isUncertain(holder))) {
      return Faults.of(refusing, expectedRefusal(call, refusing), seen(outcome));
    }
    if (holder != null) {
      deregistrations.carryOut(holder);
    }
    Client live = world.handles.client(outcome.handle());
    if (live != null) {
      return Faults.of(
          Requirements.REG_16,
          "a handle that no live client has",
          "%s, which is the handle of the client of %s protocol %s"
              .formatted(
                  Phrases.handle(live.handle),
                  Phrases.family(live.family),
                  Phrases.number(live.protocol)));
    }
    noteSuccess(call);
    registry.register(call, outcome.handle());
    return Judgement.ACCEPTED;
  }

  private static boolean isUncertain(@Nullable Client holder) {
    return holder != null && holder.uncertain;
  }

  private void noteSuccess(Operation.RegisterClient call) {
    if (isElsewhere(call)) {
      world.profile.note(Choice.SAME_PROTOCOL_IN_BOTH_FAMILIES, "accepted");
    }
    if (isEdge(call)) {
      world.profile.note(Choice.EDGE_PROTOCOLS, "accepted");
    }
  }

  private Judgement refused(
      Operation.RegisterClient call,
      HandleOutcome outcome,
      @Nullable Client holder,
      @Nullable RequirementId refusing) {
    int error = outcome.lastError();
    if (ReturnCode.isShortage(error)) {
      return callers.shortage(Requirements.REG_19, FUNCTION, error, true);
    }
    if (!isRightError(call, holder, error)) {
      return Faults.of(
          refusing == null ? expectedSuccess(call, error) : refusing,
          refusing == null ? List.of(Requirements.REG_1) : List.of(),
          refusing == null
              ? "a handle for %s protocol %s, which has no client"
                  .formatted(
                      Phrases.family(call.protocolFamily()), Phrases.number(call.routingProtocol()))
              : expectedRefusal(call, refusing),
          seen(outcome));
    }
    noteRefusal(call, holder, error);
    remember(call, holder, refusing == null ? Requirements.REG_7 : refusing);
    return Judgement.ACCEPTED;
  }

  private boolean isRightError(Operation.RegisterClient call, @Nullable Client holder, int error) {
    if (error == ReturnCode.ERROR_CLIENT_ALREADY_EXISTS) {
      return holder != null || isElsewhere(call);
    }
    return error == ReturnCode.ERROR_INVALID_PARAMETER
        && (!isSupported(call) || !hasValidFlags(call) || isEdge(call));
  }

  /** Tells whether the protocol is registered in the other family (REG-15). */
  private boolean isElsewhere(Operation.RegisterClient call) {
    return registry.isInAnotherFamily(call.protocolFamily(), call.routingProtocol());
  }

  /** Tells whether the protocol identifier lies outside what the manifest lets the kit use. */
  private boolean isEdge(Operation.RegisterClient call) {
    int protocol = call.routingProtocol();
    return protocol == 0
        || protocol == ALL_ONES
        || !Family.isDocumented(call.protocolFamily())
        || !(call.protocolFamily() == Family.IP.value() ? ipProtocols : ipxProtocols).has(protocol);
  }

  /** Returns the requirement that fails where an acceptable registration is refused. */
  private RequirementId expectedSuccess(Operation.RegisterClient call, int error) {
    return registry.expectedSuccess(
        call.protocolFamily(),
        call.routingProtocol(),
        error == ReturnCode.ERROR_CLIENT_ALREADY_EXISTS);
  }

  private void noteRefusal(Operation.RegisterClient call, @Nullable Client holder, int error) {
    boolean invalid = !isSupported(call) || !hasValidFlags(call);
    boolean duplicate = error == ReturnCode.ERROR_CLIENT_ALREADY_EXISTS;
    if (invalid && holder != null) {
      world.profile.note(
          Choice.DUPLICATE_AND_INVALID,
          duplicate ? "ERROR_CLIENT_ALREADY_EXISTS" : "ERROR_INVALID_PARAMETER");
    } else if (duplicate && holder == null) {
      world.profile.note(Choice.SAME_PROTOCOL_IN_BOTH_FAMILIES, "ERROR_CLIENT_ALREADY_EXISTS");
    } else if (!invalid && !duplicate) {
      world.profile.note(Choice.EDGE_PROTOCOLS, "ERROR_INVALID_PARAMETER");
    }
  }

  private void remember(
      Operation.RegisterClient call, @Nullable Client holder, RequirementId refusing) {
    boolean duplicate = holder != null && Requirements.REG_3.equals(refusing);
    RequirementId unchanged = duplicate ? Requirements.REG_4 : Requirements.REG_7;
    if (holder != null) {
      holder.duplicateRefused = world.call;
    }
    registry.refused(call);
    world.events.refused(call.changeEvent(), unchanged);
    if (Family.isDocumented(call.protocolFamily())) {
      Family family = call.protocolFamily() == Family.IP.value() ? Family.IP : Family.IPX;
      world.deeds.refused(world.call, family, call.routingProtocol(), unchanged);
    }
  }

  private static String expectedRefusal(Operation.RegisterClient call, RequirementId refusing) {
    if (Requirements.REG_3.equals(refusing)) {
      return "NULL with ERROR_CLIENT_ALREADY_EXISTS, because %s protocol %s has a client"
          .formatted(Phrases.family(call.protocolFamily()), Phrases.number(call.routingProtocol()));
    }
    return Requirements.REG_5.equals(refusing)
        ? "NULL with ERROR_INVALID_PARAMETER, because %s is not supported"
            .formatted(Phrases.family(call.protocolFamily()))
        : "NULL with ERROR_INVALID_PARAMETER, because the flags %s are not valid"
            .formatted(Phrases.number(call.flags()));
  }

  private static String seen(HandleOutcome outcome) {
    return Phrases.outcome(FUNCTION, outcome);
  }
}
