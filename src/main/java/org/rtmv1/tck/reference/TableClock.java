package org.rtmv1.tck.reference;

/** The clock behind time stamps and ageing. */
interface TableClock {
  /** Returns the time as a FILETIME. */
  long now();

  /** Asks for a call of {@code body} once the clock has reached {@code time}, a FILETIME. */
  void callAt(long time, Runnable body);
}
