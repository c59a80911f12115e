package org.rtmv1.tck.engine;

/** Takes in what happens in a run, as it happens. Any thread may call. */
public interface RunTrace {
  /** Takes in nothing. */
  RunTrace NONE = new NoTrace();

  /** Begins a session; {@code kind} says what it is for. */
  SessionTrace open(SessionKind kind);

  /** Takes in the result of a case that had no session of its own. */
  void concludes(CaseResult result);

  /** What a session is for. */
  enum SessionKind {
    /** One case. */
    CASE,
    /** A guided walk. */
    WALK
  }
}
