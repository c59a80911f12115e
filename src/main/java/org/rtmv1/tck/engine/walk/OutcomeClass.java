package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;

/**
 * Sorts a call by its function and by what came of it: the transitions whose pairs coverage counts.
 */
final class OutcomeClass {
  static final int PER_KIND = 8;
  static final int COUNT = Kind.COUNT * PER_KIND;

  private static final int MORE = 1;
  private static final int BAD_HANDLE = 4;
  private static final int NOTHING_THERE = 5;
  private static final int BAD_PARAMETER = 6;
  private static final int OTHER = 7;

  /** For each function, as a bit set, the classes that correct answers fall into. */
  private static final int[] POSSIBLE = {
    bits(0, NOTHING_THERE, BAD_PARAMETER),
    bits(0, BAD_HANDLE),
    bits(0, 1, 3, BAD_HANDLE),
    bits(0, 2, 3, BAD_HANDLE, NOTHING_THERE),
    bits(0, BAD_HANDLE, NOTHING_THERE, BAD_PARAMETER),
    bits(0, MORE, BAD_HANDLE, NOTHING_THERE),
    bits(0, 1, BAD_PARAMETER),
    bits(0, 1, BAD_PARAMETER),
    bits(0),
    bits(0, NOTHING_THERE, BAD_PARAMETER),
    bits(0, BAD_HANDLE, NOTHING_THERE),
    bits(0, BAD_HANDLE),
    bits(0, NOTHING_THERE, BAD_PARAMETER),
    bits(0, NOTHING_THERE, BAD_PARAMETER),
    bits(0),
    bits(0)
  };

  private OutcomeClass() {}

  /** Returns the class of a call of a kind that returned an outcome with this error. */
  static int of(int kind, int error, Outcome outcome) {
    return kind * PER_KIND + classOf(kind, error, outcome);
  }

  /** Returns the class of a step that made no call. */
  static int ofPassing(int kind) {
    return kind * PER_KIND;
  }

  /** Tells whether a correct answer can fall into this class. */
  static boolean isPossible(int outcomeClass, boolean virtualClock) {
    int kind = outcomeClass / PER_KIND;
    return (POSSIBLE[kind] & 1 << outcomeClass % PER_KIND) != 0
        && (virtualClock || kind != Kind.ADVANCE);
  }

  private static int classOf(int kind, int error, Outcome outcome) {
    return switch (error) {
      case ReturnCode.NO_ERROR -> success(kind, outcome);
      case ReturnCode.ERROR_MORE_MESSAGES -> MORE;
      case ReturnCode.ERROR_INVALID_HANDLE -> BAD_HANDLE;
      case ReturnCode.ERROR_NO_ROUTES, ReturnCode.ERROR_CLIENT_ALREADY_EXISTS -> NOTHING_THERE;
      case ReturnCode.ERROR_INVALID_PARAMETER -> BAD_PARAMETER;
      default -> OTHER;
    };
  }

  private static int success(int kind, Outcome outcome) {
    return switch (kind) {
      case Kind.ADD_ROUTE, Kind.DELETE_ROUTE -> ((ChangeOutcome) outcome).flags() & 3;
      case Kind.IS_ROUTE -> ((LookUpOutcome) outcome).found() ? 1 : 0;
      case Kind.GET_NETWORK_COUNT -> ((NumberOutcome) outcome).value() != 0 ? 1 : 0;
      default -> 0;
    };
  }

  private static int bits(int... classes) {
    int bits = 0;
    for (int outcomeClass : classes) {
      bits |= 1 << outcomeClass;
    }
    return bits;
  }
}
