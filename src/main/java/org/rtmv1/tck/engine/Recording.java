package org.rtmv1.tck.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.rtmv1.tck.rtm.HandleOutcome;

/** What happened in a case, in order. Not thread-safe. */
public final class Recording {
  private static final int LINES = 100;

  private final RecentHappenings entries;
  private final HandleNames forgotten = new HandleNames();

  /** The calls among the entries that created a handle. */
  private final Deque<Creation> creations = new ArrayDeque<>();

  private final SessionTrace trace;
  private long calls;
  private long left;
  private boolean inAside;

  /**
   * One entry in words.
   *
   * @param text what was done; of a call, the call with its arguments
   * @param joint what stands between the text and the outcome
   * @param outcome what came of it; empty where nothing does
   */
  public record Line(String text, String joint, String outcome) {
    private static Line of(String text) {
      return new Line(text, "", "");
    }

    @Override
    public String toString() {
      return text + joint + outcome;
    }
  }

  /** A call that created a handle, and how many entries came before it. */
  private record Creation(Happening.Call call, long handle, long before) {}

  private Recording(int capacity, SessionTrace trace) {
    this.entries = new RecentHappenings(capacity);
    this.trace = trace;
  }

  static Recording ofEverything() {
    return ofEverything(new NoTrace());
  }

  static Recording ofEverything(SessionTrace trace) {
    return new Recording(Integer.MAX_VALUE, trace);
  }

  static Recording ofLast(int entries, SessionTrace trace) {
    return new Recording(entries, trace);
  }

  /** Takes in what happened; advice to the oracle goes to the trace alone. */
  void add(Happening entry) {
    trace.happened(entry);
    if (entry instanceof Happening.Advice) {
      return;
    }
    if (entries.add(entry)) {
      forgetOldest();
    }
    if (entry instanceof Happening.Call call) {
      calls++;
      noteCreation(call);
    }
  }

  SessionTrace trace() {
    return trace;
  }

  /** Returns the number of calls made, forgotten ones included. */
  public long calls() {
    return calls;
  }

  /** Returns what is still known, in order. */
  public List<Happening> entries() {
    return entries.list();
  }

  /** Runs {@code work}, whose calls read as the one line {@code text} unless they stop half-way. */
  void aside(String text, Runnable work) {
    if (inAside) {
      work.run();
      return;
    }
    inAside = true;
    add(new Happening.AsideBegins(text));
    work.run();
    add(new Happening.AsideEnds());
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
    for (Happening entry : entries.list()) {
      if (entry instanceof Happening.AsideBegins aside) {
        asideAt = lines.size();
        lines.add("(" + aside.text() + ")");
      } else if (entry instanceof Happening.AsideEnds && asideAt >= 0) {
        lines.subList(asideAt + 1, lines.size()).clear();
        asideAt = -1;
      } else {
        lines.add(line(entry, names, asideAt >= 0).toString());
      }
    }
    return numbered(lines);
  }

  /** Returns the names of the handles that were created so far. */
  public LongFunction<String> handleNames() {
    HandleNames names = forgotten.copy();
    for (Creation creation : creations) {
      names.created(creation.call(), creation.handle(), false);
    }
    return names::of;
  }

  /** Returns what is still known in words, one line for each of {@link #entries}. */
  public List<Line> inWords() {
    HandleNames names = forgotten.copy();
    return entries.list().stream().map(entry -> line(entry, names, false)).toList();
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

  private void noteCreation(Happening.Call call) {
    if (call.outcome() instanceof HandleOutcome created && created.handle() != 0) {
      creations.add(new Creation(call, created.handle(), left + entries.size() - 1));
    }
  }

  /** Keeps of the oldest entry only what the lines of later ones need: the name of a handle. */
  private void forgetOldest() {
    Creation oldest = creations.peek();
    if (oldest != null && oldest.before() == left) {
      creations.remove();
      forgotten.created(oldest.call(), oldest.handle(), false);
    }
    left++;
  }

  private static Line line(Happening entry, HandleNames names, boolean aside) {
    if (entry instanceof Happening.Call call) {
      return line(call, names, aside);
    }
    if (entry instanceof Happening.TimePassed passed) {
      return Line.of(Seconds.text(passed.duration()) + " pass");
    }
    if (entry instanceof Happening.EventSeen seen) {
      return new Line(
          "event " + seen.event(), " is ", seen.signalled() ? "signalled" : "not signalled");
    }
    return Line.of(entry instanceof Happening.Note note ? note.text() : "");
  }

  private static Line line(Happening.Call call, HandleNames names, boolean aside) {
    String text = new CallText(names).of(call.operation());
    String outcome = OutcomeText.of(call.operation().function(), call.outcome());
    if (call.outcome() instanceof HandleOutcome created && created.handle() != 0) {
      names.created(call, created.handle(), aside);
      text = names.of(created.handle()) + " = " + text;
    }
    return new Line(text, " → ", outcome);
  }
}
