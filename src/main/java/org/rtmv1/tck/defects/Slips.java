package org.rtmv1.tck.defects;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** Rules that are wrong in one answer, for defects that need no more than a function to be told. */
final class Slips {
  private Slips() {}

  /** Says which error refuses a call that is to be answered with a given one. */
  interface Refusal {
    int of(Operation call, int correct);
  }

  /** Refuses other calls than the right ones. */
  static Supplier<Rules> refusing(Refusal refusal) {
    return () ->
        new Rules() {
          @Override
          public int refusal(Operation call, int correct) {
            return refusal.of(call, correct);
          }
        };
  }

  /** Answers a refusal of {@code function} with {@code wrong} in place of {@code correct}. */
  static Supplier<Rules> answering(RtmFunction function, int correct, int wrong) {
    return answering(
        (call, outcome) ->
            call.function() == function && outcome.error() == correct
                ? Answers.failed(call, wrong)
                : outcome);
  }

  /** Takes a call for another one. */
  static Supplier<Rules> asking(UnaryOperator<Operation> asked) {
    return () ->
        new Rules() {
          @Override
          Operation asked(Operation call) {
            return asked.apply(call);
          }
        };
  }

  /** Answers with another outcome than the right one. */
  static Supplier<Rules> answering(BiFunction<Operation, Outcome, Outcome> answered) {
    return () ->
        new Rules() {
          @Override
          Outcome answered(Operation call, Outcome outcome) {
            return answered.apply(call, outcome);
          }
        };
  }

  /** Says something else of the changes that satisfy a condition. */
  static Supplier<Rules> telling(
      RtmFunction function, Predicate<Change> condition, UnaryOperator<Change> result) {
    return () ->
        new Rules() {
          @Override
          Change result(Change change) {
            return during(function) && condition.test(change) ? result.apply(change) : change;
          }
        };
  }

  /** Keeps another route than the one that was added. */
  static Supplier<Rules> storing(UnaryOperator<Route> stored) {
    return () ->
        new Rules() {
          @Override
          public Route stored(Route passed, PlainClient caller, long now, int priority) {
            return stored.apply(super.stored(passed, caller, now, priority));
          }
        };
  }

  /** Does harm when a call is refused. */
  static Supplier<Rules> harming(Predicate<Operation> refused, Consumer<PlainTable> harm) {
    return () ->
        new Rules() {
          @Override
          public int refusal(Operation call, int correct) {
            if (correct != 0 && refused.test(call)) {
              harm.accept(table());
            }
            return correct;
          }
        };
  }

  /** Does harm after a call of {@code function} that succeeded. */
  static Supplier<Rules> afterwards(RtmFunction function, Consumer<PlainTable> harm) {
    return () ->
        new Rules() {
          @Override
          Outcome answered(Operation call, Outcome outcome) {
            if (call.function() == function && outcome.error() == 0) {
              harm.accept(table());
            }
            return outcome;
          }
        };
  }

  /** Does something else than a call asks for. */
  static Supplier<Rules> acting(BiFunction<Operation, Supplier<Outcome>, Outcome> instead) {
    return () ->
        new Rules() {
          @Override
          Outcome act(Operation call, Supplier<Outcome> act) {
            return instead.apply(call, act);
          }
        };
  }
}
