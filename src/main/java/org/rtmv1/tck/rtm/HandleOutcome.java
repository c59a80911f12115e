package org.rtmv1.tck.rtm;

/**
 * The outcome of {@code RtmRegisterClient} and {@code RtmCreateEnumerationHandle}.
 *
 * @param handle the HANDLE, 0 for NULL; on a 32-bit subject zero-extended
 * @param lastError the thread's last error after the call; it means something only where the handle
 *     is NULL
 */
public record HandleOutcome(long handle, int lastError) implements Outcome {
  /** Returns the outcome of a call that created {@code handle}. */
  public static HandleOutcome created(long handle) {
    return new HandleOutcome(handle, ReturnCode.NO_ERROR);
  }

  /** Returns the outcome of a call that returned NULL for this reason. */
  public static HandleOutcome refused(int lastError) {
    return new HandleOutcome(0, lastError);
  }

  @Override
  public int error() {
    return handle == 0 ? lastError : ReturnCode.NO_ERROR;
  }
}
