package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The entry point of the runnable jar. */
class LauncherTest {
  private static final int JAVA_8 = 52;

  @Test
  void a_jvm_of_2014_can_read_the_entry_point() throws Exception {
    try (InputStream file = Launcher.class.getResourceAsStream("Launcher.class");
        DataInputStream data = new DataInputStream(Objects.requireNonNull(file))) {
      assertThat(data.readInt()).isEqualTo(0xCAFEBABE);
      data.readUnsignedShort();
      assertThat(data.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }
}
