package org.rtmv1.tck.launch;

/** Shards cannot be put together; the message says why and what to do, for a reader. */
public final class ShardException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public ShardException(String message) {
    super(message);
  }
}
