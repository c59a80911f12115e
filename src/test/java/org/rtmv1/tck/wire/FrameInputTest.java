package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameInputTest {
  private static final int FRAMES = 60;

  @Test
  void frames_are_read_wherever_the_stream_cuts_them() throws IOException {
    byte[] frames = frames();
    for (int most = 1; most < 600; most += 7) {
      FrameInput input = new FrameInput(new InPieces(frames, most));
      for (int i = 0; i < FRAMES; i++) {
        Frame frame = input.next(FRAMES - i - 1);
        assertThat(frame).isNotNull();
        assertThat(frame.id()).isEqualTo(i);
        assertThat(frame.body()).isEqualTo(body(i));
        assertThat(input.begun()).isZero();
      }
      assertThat(input.next(0)).isNull();
    }
  }

  @Test
  void a_frame_that_was_read_keeps_its_body() throws IOException {
    FrameInput input = new FrameInput(new ByteArrayInputStream(frames()));
    Frame first = input.read();
    for (int i = 1; i < FRAMES; i++) {
      assertThat(input.next(FRAMES - i - 1)).isNotNull();
    }
    assertThat(first).isNotNull();
    assertThat(first.body()).isEqualTo(body(0));
  }

  private static byte[] frames() throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (int i = 0; i < FRAMES; i++) {
      frames.write(new Frame(i, WireOperation.ECHO, 0, 0, body(i)).bytes());
    }
    return frames.toByteArray();
  }

  /** Returns short bodies, and one that is longer than what is read at once. */
  private static byte[] body(int number) {
    byte[] body = new byte[number == FRAMES / 2 ? 20_000 : number * 37 % 300];
    Arrays.fill(body, (byte) (number + 1));
    return body;
  }

  /** Gives a few bytes at a time. */
  private static final class InPieces extends InputStream {
    private final InputStream whole;
    private final int most;

    InPieces(byte[] bytes, int most) {
      this.whole = new ByteArrayInputStream(bytes);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      return whole.read();
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
      return whole.read(target, from, Math.min(count, most));
    }
  }
}
