package org.rtmv1.tck.wire;

/** The statuses of answers. */
final class WireStatus {
  static final int DONE = 0;
  static final int UNSUPPORTED = 1;
  static final int MALFORMED = 2;
  static final int REFUSED = 3;
  static final int VERSION = 4;
  static final int FAILURE = 5;

  private WireStatus() {}

  static String name(int status) {
    return switch (status) {
      case DONE -> "done";
      case UNSUPPORTED -> "unsupported";
      case MALFORMED -> "malformed";
      case REFUSED -> "refused";
      case VERSION -> "version";
      case FAILURE -> "failure";
      default -> "undefined status " + status;
    };
  }
}
