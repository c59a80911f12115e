package org.rtmv1.tck.wire;

/**
 * Arguments of one call that the vocabulary cannot express.
 *
 * @param pointer the number of a pointer argument in the function's signature, from 0 on; -1 for
 *     none
 * @param kind what is passed for it, as the wire protocol numbers it
 * @param padding what the padding bytes of an IPX route hold
 */
public record RawArguments(int pointer, int kind, byte padding) {
  /** Nothing out of the ordinary. */
  public static final RawArguments NONE = new RawArguments(-1, 0, (byte) 0);

  private static final int NULL = 1;
  private static final int DANGLING = 2;
  private static final int SAME_AS_ROUTE = 3;
  private static final int BITS = 2;
  private static final byte OTHER_PADDING = (byte) 0xA5;

  /** Passes NULL for a pointer argument. */
  public static RawArguments nullPointer(int pointer) {
    return new RawArguments(pointer, NULL, (byte) 0);
  }

  /** Passes an address that is neither readable nor writable for a pointer argument. */
  public static RawArguments danglingPointer(int pointer) {
    return new RawArguments(pointer, DANGLING, (byte) 0);
  }

  /** Passes the memory of the argument Route for another pointer argument too. */
  public static RawArguments sharedWithRoute(int pointer) {
    return new RawArguments(pointer, SAME_AS_ROUTE, (byte) 0);
  }

  /** Fills the padding bytes of an IPX route with something else than zeros. */
  public static RawArguments otherPadding() {
    return new RawArguments(-1, 0, OTHER_PADDING);
  }

  /** Tells whether the call means the same as without these arguments. */
  public boolean isHarmless() {
    return pointer < 0;
  }

  /** Returns the byte that describes the pointers, out of the one that does without these. */
  byte pointers(byte usual) {
    if (pointer < 0) {
      return usual;
    }
    int shift = BITS * pointer;
    return (byte) ((usual & ~(SAME_AS_ROUTE << shift)) | (kind << shift));
  }
}
