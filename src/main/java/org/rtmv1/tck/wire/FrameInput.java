package org.rtmv1.tck.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads frames from a stream. Not thread-safe. */
final class FrameInput {
  private static final Pattern TEXT = Pattern.compile("[ -~]{4}[ -~\\s]*");

  private final InputStream stream;
  private final byte[] header = new byte[Frame.HEADER];
  private final ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
  private final AtomicInteger begun = new AtomicInteger();

  FrameInput(InputStream stream) {
    this.stream = stream;
  }

  /** Returns how many bytes have come of a frame that is not complete; any thread may ask. */
  int begun() {
    return begun.get();
  }

  /** Tells whether anything has come that was not read yet. */
  boolean isWaiting() throws IOException {
    return stream.available() > 0;
  }

  /**
   * Returns the next frame, or null at the end of the stream between two frames.
   *
   * @throws BrokenFrameException where the length is out of range or the stream ends within a frame
   */
  @Nullable Frame read() throws IOException {
    int got = read(header);
    if (got == 0) {
      return null;
    }
    if (got >= Integer.BYTES) {
      checkLength(fields.getInt(0), got);
    }
    if (got < Frame.HEADER) {
      throw new BrokenFrameException(
          "the stream ended after " + got + " of the 12 bytes of a frame's header");
    }
    byte[] body = new byte[fields.getInt(0) - Frame.SHORTEST];
    readBody(body);
    begun.lazySet(0);
    return new Frame(
        fields.getInt(4),
        Short.toUnsignedInt(fields.getShort(8)),
        Byte.toUnsignedInt(fields.get(10)),
        Byte.toUnsignedInt(fields.get(11)),
        body);
  }

  private void readBody(byte[] body) throws IOException {
    int got = read(body);
    if (got < body.length) {
      throw new BrokenFrameException(
          "the stream ended after " + got + " of the " + body.length + " bytes of a frame's body");
    }
  }

  private int read(byte[] target) throws IOException {
    int got = 0;
    while (got < target.length) {
      int more = stream.read(target, got, target.length - got);
      if (more < 0) {
        return got;
      }
      got += more;
      begun.lazySet(begun.getPlain() + more);
    }
    return got;
  }

  private void checkLength(int length, int got) throws BrokenFrameException {
    if (length < Frame.SHORTEST || length > Frame.LONGEST) {
      checkNoText(got);
      throw new BrokenFrameException(
          "a frame says length "
              + Integer.toUnsignedString(length)
              + "; a length lies between 8 and 65536");
    }
  }

  /** An agent that prints something is the likeliest cause, and its words tell where. */
  private void checkNoText(int got) throws BrokenFrameException {
    String text = new String(header, 0, got, StandardCharsets.US_ASCII);
    if (TEXT.matcher(text).matches()) {
      throw new BrokenFrameException(
          "text stands where a frame should begin: '"
              + text.strip()
              + "'; what is not for the kit goes to standard error");
    }
  }

  /** Bytes that are no frame. */
  static final class BrokenFrameException extends EOFException {
    private static final long serialVersionUID = 1L;

    BrokenFrameException(String message) {
      super(message);
    }
  }
}
