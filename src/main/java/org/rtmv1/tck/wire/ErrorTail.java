package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads an agent's standard error to its end and keeps the last bytes of it. */
final class ErrorTail {
  private static final int KEPT = 4096;

  private final byte[] ring = new byte[KEPT];
  private long total;

  /** Reads until the end of the stream; runs on a thread of its own. */
  void drain(InputStream stream) {
    byte[] chunk = new byte[KEPT];
    try {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        append(chunk, n);
      }
    } catch (IOException e) {
      append(
          ("[standard error could not be read: " + e.getMessage() + "]")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private void append(byte[] bytes) {
    append(bytes, bytes.length);
  }

  private synchronized void append(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) (total++ % KEPT)] = bytes[i];
    }
  }

  /** Returns the last of what was read, at most 4 KiB; empty for nothing. */
  synchronized String text() {
    int length = (int) Math.min(total, KEPT);
    byte[] tail = new byte[length];
    for (int i = 0; i < length; i++) {
      tail[i] = ring[(int) ((total - length + i) % KEPT)];
    }
    return new String(tail, StandardCharsets.UTF_8).strip();
  }
}
