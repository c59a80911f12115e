package org.rtmv1.tck.cli;

/** How a command prints its result. */
enum OutputFormat {
  TEXT,
  JSON
}
