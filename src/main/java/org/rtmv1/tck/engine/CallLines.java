package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** Writes calls in words, with names for the handles that they create. Not thread-safe. */
public final class CallLines {
  private final HandleNames names = new HandleNames();
  private final CallText text = new CallText(names);
  private final List<String> lines = new ArrayList<>();

  /** Adds a call that returned, as {@code prefix} and the call with its outcome. */
  public void add(String prefix, Operation call, Outcome outcome) {
    String line = text.of(call);
    if (outcome instanceof HandleOutcome created && created.handle() != 0) {
      names.created(new Happening.Call(call, outcome, 0, 0, ""), created.handle(), false);
      line = names.of(created.handle()) + " = " + line;
    }
    lines.add(prefix + line + " → " + OutcomeText.of(call.function(), outcome));
  }

  /** Adds a call of which it is told in words what became. */
  public void add(String prefix, Operation call, String fate) {
    lines.add(prefix + text.of(call) + " → " + fate);
  }

  /** Returns the lines so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
