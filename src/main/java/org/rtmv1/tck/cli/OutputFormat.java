package org.rtmv1.tck.cli;

import java.util.Locale;

/** How a command prints its result. */
enum OutputFormat {
  TEXT,
  JSON;

  /** Returns the word for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
