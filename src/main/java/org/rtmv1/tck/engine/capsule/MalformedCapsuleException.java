package org.rtmv1.tck.engine.capsule;

/** A file that is no capsule, or one that this kit cannot read; the message says where and why. */
public final class MalformedCapsuleException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedCapsuleException(String message) {
    super(message);
  }
}
