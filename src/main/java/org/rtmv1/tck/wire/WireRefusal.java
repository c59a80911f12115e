package org.rtmv1.tck.wire;

/** An answer other than done. */
final class WireRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient byte[] body;

  WireRefusal(int status, String text) {
    this(status, text, new Body().text(text).toBytes());
  }

  private WireRefusal(int status, String text, byte[] body) {
    super(text);
    this.status = status;
    this.body = body;
  }

  /** Returns the answer to a Hello without a common version. */
  static WireRefusal version(int version) {
    return new WireRefusal(
        WireStatus.VERSION, "version", new Body().u16(version).u16(version).toBytes());
  }

  /** Refuses a request as malformed unless {@code holds}. */
  static void unlessWellFormed(boolean holds, String text) {
    if (!holds) {
      throw new WireRefusal(WireStatus.MALFORMED, text);
    }
  }

  /** Returns the answer to {@code request}. */
  Frame answer(Frame request) {
    return new Frame(request.id(), request.operation(), status, 0, body);
  }
}
