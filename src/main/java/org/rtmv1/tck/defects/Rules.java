package org.rtmv1.tck.defects;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.ChangeEvent;

/**
 * Every decision of one plain table, right as it stands. A wrong implementation overrides one.
 *
 * <p>Rules may keep state, as one object serves one table only.
 */
class Rules implements AdmissionRules, SubsetRules, TellingRules, AgeingRules {
  private final Choices choices;
  private @Nullable PlainTable table;
  private @Nullable Operation call;

  Rules(Choice... made) {
    this(Choices.of(made));
  }

  Rules(Choices choices) {
    this.choices = choices;
  }

  @Override
  public final Choices choices() {
    return choices;
  }

  final void attach(PlainTable served) {
    table = served;
  }

  /** Returns the table that goes by these rules. */
  final PlainTable table() {
    if (table == null) {
      throw new IllegalStateException("No table goes by these rules yet.");
    }
    return table;
  }

  final void begin(@Nullable Operation begun) {
    call = begun;
  }

  /** Returns the call that is being answered; null where time passes. */
  final @Nullable Operation call() {
    return call;
  }

  /** Tells whether a call of {@code function} is being answered. */
  final boolean during(RtmFunction function) {
    return call != null && call.function() == function;
  }

  /** Returns what is locked while a call is answered. */
  Object lock(Operation asked) {
    return table();
  }

  /** Returns the call as the table takes it. */
  Operation asked(Operation asked) {
    return asked;
  }

  /** Returns the outcome as the caller sees it. */
  Outcome answered(Operation answered, Outcome outcome) {
    return outcome;
  }

  /** Does what a call asks for that was not refused. */
  Outcome act(Operation asked, Supplier<Outcome> act) {
    return act.get();
  }

  /** Does what belongs to a refusal; {@code event} is the one that was passed, if any was. */
  void refused(Operation asked, int error, @Nullable ChangeEvent event) {}

  /** Returns what the caller of an addition, a deletion or a dequeue is told. */
  Change result(Change change) {
    return change;
  }

  /** Returns the handle of a new client or enumeration. */
  long issue(Object target) {
    return table().handles.issue(target);
  }

  /** Returns what a handle stands for, null for one that is not valid. */
  @Nullable Object find(long handle) {
    return table().handles.get(handle);
  }

  /** Returns the outcome of a call that runs into a shortage; {@code act} does what was asked. */
  Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
    if (asked.function() == RtmFunction.DEREGISTER_CLIENT
        && chose(Choice.DEREGISTERS_IN_A_SHORTAGE)) {
      Objects.requireNonNull(act.get());
    }
    return Answers.failed(asked, error);
  }

  @Override
  public void send(PlainClient reader, Change message) {
    if (chose(Choice.MESSAGES_COME_LATER)) {
      table().deliverLater(() -> post(reader, message));
    } else {
      post(reader, message);
    }
  }

  /** Does what belongs to a new client. */
  void registered(PlainClient client) {}

  /** Returns the entries that go with a client. */
  List<Entry> leavingWith(PlainClient client) {
    return client.family.where(entry -> entry.owner == client);
  }

  /** Returns those of the entries of a subset that a block delete of {@code caller} removes. */
  List<Entry> blockDeleted(List<Entry> subset, PlainClient caller) {
    return subset.stream().filter(entry -> entry.owner == caller).toList();
  }

  /** Removes expired entries. */
  void expire(PlainFamily family, List<Entry> due) {
    table().changes.removeAll(family, due, null);
  }

  /** Takes the message that is next out of a queue that has one. */
  Change take(List<Change> queue) {
    return queue.remove(0);
  }

  /** Returns the next entry of an enumeration, null at its end. */
  @Nullable Entry next(PlainEnumeration enumeration) {
    return table().enumerations.next(enumeration);
  }
}
