package org.rtmv1.tck.agent;

/** No native agent for what was asked; the message says why and what to do. */
public final class NativeAgentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NativeAgentException(String message) {
    super(message);
  }
}
