package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges the answers that depend on the handle alone, and the answers to a shortage. */
final class Callers {
  private final World world;

  Callers(World world) {
    this.world = world;
  }

  /**
   * Judges a call with a value that is no live handle of the wanted kind.
   *
   * @param requirement the requirement of the function that refuses it
   * @param otherwiseOdd whether the answer refuses another argument, and rightly
   */
  Judgement notValid(
      long handle,
      RequirementId requirement,
      RtmFunction function,
      int error,
      boolean otherwiseOdd) {
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Judgement.ACCEPTED;
    }
    Handles.Standing standing = world.handles.standing(handle);
    boolean succeeded = error == ReturnCode.NO_ERROR || error == ReturnCode.ERROR_MORE_MESSAGES;
    if (standing == Handles.Standing.UNKNOWN) {
      world.adrift |= succeeded;
      return Judgement.ACCEPTED;
    }
    if (otherwiseOdd) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        standing == Handles.Standing.STALE_CLIENT && !ofEnumeration(function)
            ? stale(requirement)
            : requirement,
        List.of(requirement),
        "ERROR_INVALID_HANDLE from %s for %s, which is %s"
            .formatted(function.documentedName(), Phrases.handle(handle), what(standing, handle)),
        ReturnCode.name(error, function));
  }

  /** DRG-5 says of every function what DRG-3 says of the one that deregisters. */
  private static RequirementId stale(RequirementId requirement) {
    return requirement.equals(Requirements.DRG_3) ? requirement : Requirements.DRG_5;
  }

  private static boolean ofEnumeration(RtmFunction function) {
    return function == RtmFunction.ENUMERATE_GET_NEXT_ROUTE
        || function == RtmFunction.CLOSE_ENUMERATION_HANDLE;
  }

  private static String what(Handles.Standing standing, long handle) {
    return switch (standing) {
      case NEVER_VALID -> handle == 0 ? "no handle" : "never issued";
      case STALE_CLIENT -> "the handle of a client that has deregistered";
      case STALE_ENUMERATION -> "the handle of a closed enumeration";
      case CLIENT -> "a client handle";
      case ENUMERATION -> "an enumeration handle";
      case UNKNOWN -> "unknown";
    };
  }

  /**
   * Judges one of the two answers to a shortage, after which everything is as before.
   *
   * @param documented whether the function's page names it
   */
  Judgement shortage(
      RequirementId requirement, RtmFunction function, int error, boolean documented) {
    String answer = ReturnCode.name(error, function);
    if (!documented) {
      return Faults.of(
          requirement,
          "ERROR_NO_SYSTEM_RESOURCES as %s's answer to a shortage"
              .formatted(function.documentedName()),
          answer);
    }
    if (world.shortage) {
      return Judgement.ACCEPTED;
    }
    return new Judgement.Inconclusive(
        requirement,
        "%s answered %s although no shortage was provoked"
            .formatted(function.documentedName(), answer));
  }

  /** Judges a live handle that was refused. */
  static Judgement refusedLive(RequirementId requirement, RtmFunction function, Client client) {
    return Faults.of(
        client.duplicateRefused > 0 ? Requirements.REG_4 : requirement,
        "%s to take %s, the handle of the client of %s protocol %s"
            .formatted(
                function.documentedName(),
                Phrases.handle(client.handle),
                Phrases.family(client.family),
                Phrases.number(client.protocol)),
        "ERROR_INVALID_HANDLE");
  }
}
