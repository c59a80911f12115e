package org.rtmv1.tck.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that a command names. */
final class ProgramFiles {
  private ProgramFiles() {}

  /** Returns the program, wherever the PATH has it, and the files among its arguments. */
  static List<Path> of(List<String> command) {
    List<Path> files = new ArrayList<>();
    for (String word : command) {
      Path file = Path.of(word);
      if (Files.isRegularFile(file)) {
        files.add(file);
      } else if (files.isEmpty()) {
        onPath(word).ifPresent(files::add);
      }
    }
    return files;
  }

  private static Optional<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .map(folder -> Path.of(folder, name))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
