package org.rtmv1.tck.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

/**
 * Frames that come back as they went, through the same pipes as an agent's and to a process that is
 * started as an agent is, with nothing around them: no ids, no deadlines, no checks.
 */
final class RawEcho implements AutoCloseable {
  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;
  private final byte[] frame;
  private final ByteBuffer header = ByteBuffer.allocate(Integer.BYTES);

  private RawEcho(Process process, int size) {
    this.process = process;
    requests = process.getOutputStream();
    answers = process.getInputStream();
    frame = new byte[size];
    ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(size - Integer.BYTES);
    header.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Starts the echo.
   *
   * @param size of each frame
   */
  static RawEcho start(Path program, int size) {
    try {
      return new RawEcho(ProcessGuard.start(List.of(program.toString())), size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a frame and reads it back. */
  byte[] one() throws IOException {
    requests.write(frame);
    requests.flush();
    return read();
  }

  /** Sends frames and reads them back, in the portions of the wire client. */
  int all(int count) throws IOException {
    int portion = FrameExchange.PORTION / frame.length;
    int bytes = 0;
    int sent = 0;
    for (int read = 0; read < count; read++) {
      while (sent < count && sent - read <= portion) {
        sent += send(Math.min(portion, count - sent));
      }
      bytes += read().length;
    }
    return bytes;
  }

  private int send(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      requests.write(frame);
    }
    requests.flush();
    return count;
  }

  private byte[] read() throws IOException {
    fill(header.array());
    byte[] body = new byte[header.getInt(0)];
    fill(body);
    return body;
  }

  private void fill(byte[] target) throws IOException {
    if (answers.readNBytes(target, 0, target.length) < target.length) {
      throw new EOFException("the echo has ended");
    }
  }

  @Override
  public void close() {
    ProcessGuard.end(process);
  }
}
