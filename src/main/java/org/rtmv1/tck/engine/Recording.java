package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** What happened in a case, in order. Not thread-safe. */
public final class Recording {
  private static final int LINES = 100;

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private final HandleNames forgotten = new HandleNames();
  private final int capacity;
  private long calls;
  private long total;

  /** Something that happened. */
  public sealed interface Entry {}

  /**
   * A call.
   *
   * @param operation the call
   * @param outcome what it returned
   * @param time the latest time at which the subject's clock can have stood, a FILETIME
   */
  public record Call(Operation operation, Outcome outcome, long time) implements Entry {}

  /** The passing of time, on the virtual clock or on the wall. */
  public record TimePassed(Duration duration) implements Entry {}

  /** A look at an event. */
  public record EventSeen(int event, boolean signalled) implements Entry {}

  /** Anything else that was done to the subject, in words. */
  public record Note(String text) implements Entry {}

  private Recording(int capacity) {
    this.capacity = capacity;
  }

  static Recording ofEverything() {
    return new Recording(Integer.MAX_VALUE);
  }

  static Recording ofLast(int entries) {
    return new Recording(entries);
  }

  void add(Entry entry) {
    if (entries.size() == capacity) {
      line(entries.removeFirst(), forgotten);
    }
    entries.addLast(entry);
    total++;
    if (entry instanceof Call) {
      calls++;
    }
  }

  /** Returns the number of calls made, forgotten ones included. */
  public long calls() {
    return calls;
  }

  /** Returns what is still known, in order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Returns what is still known as numbered lines; of very many, the last ones. */
  public List<String> lines() {
    HandleNames names = forgotten.copy();
    List<String> lines = new ArrayList<>();
    long number = total - entries.size();
    for (Entry entry : entries) {
      lines.add(++number + ". " + line(entry, names));
    }
    int left = lines.size() - LINES;
    return left <= 0 ? lines : shortened(lines, left);
  }

  private static List<String> shortened(List<String> lines, int left) {
    List<String> last = new ArrayList<>();
    last.add("(%d earlier steps are left out)".formatted(left));
    last.addAll(lines.subList(left, lines.size()));
    return last;
  }

  private static String line(Entry entry, HandleNames names) {
    if (entry instanceof Call call) {
      return line(call, names);
    }
    if (entry instanceof TimePassed passed) {
      return Seconds.text(passed.duration()) + " pass";
    }
    if (entry instanceof EventSeen seen) {
      return "event %d is %s"
          .formatted(seen.event(), seen.signalled() ? "signalled" : "not signalled");
    }
    return ((Note) entry).text();
  }

  private static String line(Call call, HandleNames names) {
    String text =
        new CallText(names).of(call.operation())
            + " → "
            + OutcomeText.of(call.operation().function(), call.outcome());
    return call.outcome() instanceof HandleOutcome created && created.handle() != 0
        ? names.created(call.operation(), created) + " = " + text
        : text;
  }
}
