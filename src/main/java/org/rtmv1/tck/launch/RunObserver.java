package org.rtmv1.tck.launch;

import org.rtmv1.tck.engine.CaseResult;

/** Hears of a run while it goes on; one call at a time, on any thread. */
public interface RunObserver {
  /** Does nothing. */
  RunObserver NONE = new RunObserver() {};

  /** The run starts, with so many cases before it. */
  default void started(int cases) {}

  /** A case has ended. */
  default void ended(CaseResult result) {}

  /** Guided walks begin. */
  default void walking() {}
}
