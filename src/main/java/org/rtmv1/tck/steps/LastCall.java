package org.rtmv1.tck.steps;

import org.rtmv1.tck.engine.OutcomeText;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * The call that a scenario is about.
 *
 * @param operation the call
 * @param outcome what it returned
 * @param earliest a FILETIME at or before which the subject's clock stood when the call began
 * @param latest a FILETIME that it had not passed when the call returned
 */
record LastCall(Operation operation, Outcome outcome, long earliest, long latest) {
  RtmFunction function() {
    return operation.function();
  }

  /** Tells whether the call did what it was asked for. */
  boolean succeeded() {
    if (outcome instanceof HandleOutcome created) {
      return created.handle() != 0;
    }
    if (outcome instanceof LookUpOutcome lookUp) {
      return lookUp.found();
    }
    if (outcome instanceof NumberOutcome number && number.value() != failure()) {
      return true;
    }
    return outcome.error() == ReturnCode.NO_ERROR || returnsMessage();
  }

  /** Tells whether the call failed with this code, in the way that its function reports codes. */
  boolean failedWith(int code) {
    if (outcome instanceof HandleOutcome created) {
      return created.handle() == 0 && created.lastError() == code;
    }
    if (outcome instanceof LookUpOutcome lookUp) {
      return !lookUp.found() && lookUp.lastError() == code;
    }
    if (outcome instanceof NumberOutcome number) {
      return number.value() == failure() && number.lastError() == code;
    }
    return outcome.error() == code;
  }

  /** Tells whether the call returned with this code, whatever else it says. */
  boolean returned(int code) {
    return outcome.error() == code;
  }

  private boolean returnsMessage() {
    return outcome instanceof ChangeOutcome
        && function() == RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE
        && outcome.error() == ReturnCode.ERROR_MORE_MESSAGES;
  }

  /** Returns this call's function and what it returned. */
  String text() {
    return function().documentedName() + " → " + OutcomeText.of(function(), outcome);
  }

  /** Returns what a failure with {@code code} looks like. */
  String failureText(int code) {
    String name = ReturnCode.name(code, function());
    if (outcome instanceof HandleOutcome) {
      return function().documentedName() + " → NULL, " + name;
    }
    if (outcome instanceof LookUpOutcome) {
      return function().documentedName() + " → FALSE, " + name;
    }
    if (outcome instanceof NumberOutcome) {
      return function().documentedName() + (failure() == 0 ? " → 0, " : " → INFINITE, ") + name;
    }
    return function().documentedName() + " → " + name;
  }

  private int failure() {
    return function() == RtmFunction.GET_ROUTE_AGE ? TimeToLive.INFINITE : 0;
  }
}
