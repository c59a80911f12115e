package org.rtmv1.tck.cli;

/** The exit statuses of all commands. */
final class ExitCode {
  static final int CONFORMANT = 0;
  static final int DEVIATIONS = 1;
  static final int INCOMPLETE = 2;
  static final int USAGE = 3;
  static final int SUBJECT = 4;
  static final int KIT = 5;

  private ExitCode() {}
}
