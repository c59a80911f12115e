package org.rtmv1.tck.engine.walk;

/** Which handle a call is made with. */
final class Target {
  static final int LIVE = 0;
  static final int NULL = 1;

  /** One that was deregistered or closed. */
  static final int STALE = 2;

  /** A live enumeration handle where a client handle belongs, or the other way round. */
  static final int OTHER_KIND = 3;

  /** One that the manifest declares as never issued. */
  static final int NEVER_ISSUED = 4;

  static final int COUNT = 5;

  private Target() {}
}
