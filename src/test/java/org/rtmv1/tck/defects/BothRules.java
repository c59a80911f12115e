package org.rtmv1.tck.defects;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;

/** The rules of two defects at once, of those decisions that their rules are made of. */
final class BothRules extends Rules {
  private final List<Rules> both;

  BothRules(Rules one, Rules other) {
    both = List.of(one, other);
  }

  private Rules at(int index) {
    Rules rules = both.get(index);
    rules.attach(table());
    rules.begin(call());
    return rules;
  }

  @Override
  Operation asked(Operation asked) {
    return at(1).asked(at(0).asked(asked));
  }

  @Override
  Outcome answered(Operation answered, Outcome outcome) {
    return at(1).answered(answered, at(0).answered(answered, outcome));
  }

  @Override
  Outcome act(Operation asked, Supplier<Outcome> act) {
    return at(1).act(asked, () -> at(0).act(asked, act));
  }

  @Override
  void refused(Operation asked, int error, @Nullable ChangeEvent event) {
    at(0).refused(asked, error, event);
    at(1).refused(asked, error, event);
  }

  @Override
  Change result(Change change) {
    return at(1).result(at(0).result(change));
  }

  @Override
  public int refusal(Operation call, int correct) {
    return at(1).refusal(call, at(0).refusal(call, correct));
  }
}
