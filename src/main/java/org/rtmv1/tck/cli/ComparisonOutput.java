package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** Where a comparison and its capsules go. */
final class ComparisonOutput {
  private static final Path USUAL_FOLDER = Path.of("reports", "compare");

  private final CommandLine line;
  private final ComparisonFormat format;
  private final Optional<Path> file;

  private ComparisonOutput(CommandLine line, ComparisonFormat format, Optional<Path> file) {
    this.line = line;
    this.format = format;
    this.file = file;
  }

  /**
   * Prepares to write to a file, or to standard output where none is named.
   *
   * @throws UsageException where it cannot be written to
   */
  static ComparisonOutput open(CommandLine line, ComparisonFormat format, Optional<Path> file) {
    ComparisonOutput output = new ComparisonOutput(line, format, file);
    file.ifPresent(output::check);
    return output;
  }

  private void check(Path to) {
    try {
      Files.createDirectories(folder());
    } catch (IOException e) {
      throw refused(to, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    if (Files.isDirectory(to) || !Files.isWritable(Files.exists(to) ? to : folder())) {
      throw refused(to, Files.isDirectory(to) ? "it is a folder" : "it is write-protected");
    }
  }

  ComparisonFormat format() {
    return format;
  }

  /** Returns the folder that capsules go to. */
  Path folder() {
    return file.map(to -> to.toAbsolutePath().getParent()).orElse(USUAL_FOLDER);
  }

  /** Writes the comparison. */
  void print(String text) {
    if (file.isEmpty()) {
      line.getOut().print(text);
      return;
    }
    try {
      Files.writeString(file.get(), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refused(file.get(), e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    line.getOut().println("Comparison: " + file.get());
  }

  /** Prints a line beside the comparison, away from a document for programs. */
  void note(String text) {
    boolean mixes = file.isEmpty() && format != ComparisonFormat.TEXT;
    PrintWriter to = mixes ? line.getErr() : line.getOut();
    to.println(text);
  }

  private static UsageException refused(Path file, String why) {
    return new UsageException(
        "The comparison cannot be written to %s: %s.\nName a file that can be written with --out FILE."
            .formatted(file.toAbsolutePath(), why));
  }
}
