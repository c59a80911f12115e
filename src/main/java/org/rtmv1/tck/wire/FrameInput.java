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

/** Reads frames from a stream, as many bytes at a time as there are. Not thread-safe. */
final class FrameInput {
  private static final Pattern TEXT = Pattern.compile("[ -~]{4}[ -~\\s]*");

  /** What a read of a file takes at most without memory of its own. */
  private static final int CAPACITY = 8192;

  private final InputStream stream;
  private final byte[] buffer = new byte[CAPACITY];
  private final ByteBuffer fields = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
  private final AtomicInteger begun = new AtomicInteger();

  /** What lies between these in the buffer has come and was not read yet. */
  private int start;

  private int end;

  /** The size of the frame before. */
  private int last;

  FrameInput(InputStream stream) {
    this.stream = stream;
  }

  /** Returns how many bytes have come of a frame that is waited for; any thread may ask. */
  int begun() {
    return begun.get();
  }

  /** Tells whether anything has come that was not read yet. */
  boolean isWaiting() throws IOException {
    return start < end || stream.available() > 0;
  }

  /**
   * Returns the next frame, or null at the end of the stream between two frames.
   *
   * @throws BrokenFrameException where the length is out of range or the stream ends within a frame
   */
  @Nullable Frame read() throws IOException {
    Frame frame = next(0);
    return frame == null ? null : frame.kept();
  }

  /**
   * Returns the next frame as {@link #read} does, but with a body that the call after this one may
   * write to.
   *
   * @param following how many frames are expected behind it
   * @throws BrokenFrameException where the length is out of range or the stream ends within a frame
   */
  @Nullable Frame next(int following) throws IOException {
    int got = awaitHeader(following);
    if (got == 0) {
      return null;
    }
    if (got >= Integer.BYTES) {
      checkLength(fields.getInt(start), got);
    }
    if (got < Frame.HEADER) {
      throw new BrokenFrameException(
          "the stream ended after " + got + " of the 12 bytes of a frame's header");
    }
    return body(start);
  }

  private Frame body(int header) throws IOException {
    int length = fields.getInt(header);
    int id = fields.getInt(header + 4);
    int operation = Short.toUnsignedInt(fields.getShort(header + 8));
    int status = Byte.toUnsignedInt(fields.get(header + 10));
    int options = Byte.toUnsignedInt(fields.get(header + 11));
    last = Integer.BYTES + length;
    start = header + Frame.HEADER;
    int size = length - Frame.SHORTEST;
    if (end - start < size) {
      return new Frame(id, operation, status, options, readBody(size));
    }
    int body = start;
    start += size;
    begun.lazySet(0);
    return new Frame(id, operation, status, options, buffer, body, size);
  }

  /**
   * Waits for a header, and returns how many bytes of it have come when the wait is over. Asks for
   * no more than is likely to come: where less has come than was asked for, the stream makes sure
   * that there is nothing more, which takes longer than a read.
   */
  private int awaitHeader(int following) throws IOException {
    while (end - start < Frame.HEADER) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      begun.lazySet(end);
      int likely = Math.min(Frame.HEADER + following * last, CAPACITY);
      int more = stream.read(buffer, end, likely - end);
      if (more < 0) {
        return end;
      }
      end += more;
    }
    return Frame.HEADER;
  }

  /** Waits for the rest of a body. */
  private byte[] readBody(int size) throws IOException {
    byte[] body = new byte[size];
    int got = end - start;
    System.arraycopy(buffer, start, body, 0, got);
    start = end;
    while (got < size) {
      begun.lazySet(Frame.HEADER + got);
      int more = stream.read(body, got, size - got);
      if (more < 0) {
        throw new BrokenFrameException(
            "the stream ended after " + got + " of the " + size + " bytes of a frame's body");
      }
      got += more;
    }
    begun.lazySet(0);
    return body;
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
    String text = new String(buffer, start, got, StandardCharsets.US_ASCII);
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
