package org.rtmv1.tck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.agent.Host;

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
        Host.current().find(List.of(word)).ifPresent(files::add);
      }
    }
    return files;
  }
}
