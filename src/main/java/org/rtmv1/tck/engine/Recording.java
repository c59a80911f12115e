package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.StatusOutcome;

/** What happened in a case, in order. Not thread-safe. */
public final class Recording {
  private static final int LINES = 100;

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private final HandleNames forgotten = new HandleNames();
  private final int capacity;
  private long calls;
  private long left;
  private boolean inAside;

  /** Something that happened. */
  public sealed interface Entry {}

  /**
   * A call.
   *
   * @param operation the call
   * @param outcome what it returned
   * @param time the latest time at which the subject's clock can have stood, a FILETIME
   * @param handleName how the handle that the call created is to be called; empty for a letter or
   *     number
   */
  public record Call(Operation operation, Outcome outcome, long time, String handleName)
      implements Entry {}

  /** The passing of time, on the virtual clock or on the wall. */
  public record TimePassed(Duration duration) implements Entry {}

  /** A look at an event. */
  public record EventSeen(int event, boolean signalled) implements Entry {}

  /** Anything else that was done to the subject, in words. */
  public record Note(String text) implements Entry {}

  /** The beginning of calls that the kit makes for its own purposes. */
  private record AsideBegins(String text) implements Entry {}

  /** Their end. */
  private record AsideEnds() implements Entry {}

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
      forget(entries.removeFirst());
    }
    entries.addLast(entry);
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

  /** Runs {@code work}, whose calls read as the one line {@code text} unless they stop half-way. */
  void aside(String text, Runnable work) {
    if (inAside) {
      work.run();
      return;
    }
    inAside = true;
    add(new AsideBegins(text));
    work.run();
    add(new AsideEnds());
    inAside = false;
  }

  /**
   * Returns what is still known as numbered lines; of very many, the last ones. An aside is one
   * line, unless it has not ended.
   */
  public List<String> lines() {
    HandleNames names = forgotten.copy();
    List<String> lines = new ArrayList<>();
    int asideAt = -1;
    for (Entry entry : entries) {
      if (entry instanceof AsideBegins aside) {
        asideAt = lines.size();
        lines.add("(" + aside.text() + ")");
      } else if (entry instanceof AsideEnds && asideAt >= 0) {
        lines.subList(asideAt + 1, lines.size()).clear();
        asideAt = -1;
      } else {
        lines.add(line(entry, names, asideAt >= 0));
      }
    }
    return numbered(lines);
  }

  private List<String> numbered(List<String> lines) {
    int first = Math.max(0, lines.size() - LINES);
    List<String> numbered = new ArrayList<>();
    if (first > 0 || left > 0) {
      numbered.add("(earlier steps are left out)");
    }
    for (int i = first; i < lines.size(); i++) {
      numbered.add((left + i + 1) + ". " + lines.get(i));
    }
    return numbered;
  }

  /** Keeps of an entry only what the lines of later ones need: the names of handles in use. */
  private void forget(Entry entry) {
    left++;
    if (entry instanceof Call call) {
      if (call.outcome() instanceof HandleOutcome created && created.handle() != 0) {
        forgotten.created(call, created.handle(), false);
      } else if (call.outcome() instanceof StatusOutcome) {
        forgotten.ended(call.operation());
      }
    }
  }

  private static String line(Entry entry, HandleNames names, boolean aside) {
    if (entry instanceof Call call) {
      return line(call, names, aside);
    }
    if (entry instanceof TimePassed passed) {
      return Seconds.text(passed.duration()) + " pass";
    }
    if (entry instanceof EventSeen seen) {
      return "event %d is %s"
          .formatted(seen.event(), seen.signalled() ? "signalled" : "not signalled");
    }
    return entry instanceof Note note ? note.text() : "";
  }

  private static String line(Call call, HandleNames names, boolean aside) {
    String text =
        new CallText(names).of(call.operation())
            + " → "
            + OutcomeText.of(call.operation().function(), call.outcome());
    return call.outcome() instanceof HandleOutcome created && created.handle() != 0
        ? names.created(call, created.handle(), aside) + " = " + text
        : text;
  }
}
