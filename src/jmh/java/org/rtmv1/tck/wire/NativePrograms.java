package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The native programs that are measured.
 *
 * @param echo sends back what it gets
 * @param agent the command of the agent, with the native implementation of the tests
 */
record NativePrograms(Path echo, List<String> agent) {
  /** Compiles them with {@code cc}, into a folder that nobody needs after this process. */
  static NativePrograms compile() {
    try {
      Path folder = Files.createTempDirectory("rtmv1-tck-benchmark");
      folder.toFile().deleteOnExit();
      Path echo = compiled(folder.resolve("echo"), "src/jmh/c", "");
      Path agent = compiled(folder.resolve("agent"), "src/main/c", "-ldl -lpthread -rdynamic");
      String shared = "-shared -fPIC -Isrc/main/c/posix -lpthread";
      Path library = compiled(folder.resolve("librtm.so"), "src/test/c", shared);
      return new NativePrograms(echo, List.of(agent.toString(), library.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compiled(Path target, String sources, String options) throws IOException {
    List<String> command = new ArrayList<>(List.of("cc", "-std=c99", "-O2"));
    try (Stream<Path> files = Files.list(Path.of(sources))) {
      files.map(Path::toString).filter(each -> each.endsWith(".c")).forEach(command::add);
    }
    command.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
    command.addAll(List.of("-o", target.toString()));
    Process compiler = new ProcessBuilder(command).inheritIO().start();
    if (compiler.onExit().join().exitValue() != 0) {
      throw new IOException("this failed: " + String.join(" ", command));
    }
    target.toFile().deleteOnExit();
    return target;
  }
}
