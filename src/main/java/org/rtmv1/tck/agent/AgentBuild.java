package org.rtmv1.tck.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Compiles the agent. */
public final class AgentBuild {
  private AgentBuild() {}

  /**
   * Compiles the sources that are inside the kit. The file is there as a whole or not at all.
   *
   * @param target the program to write; one that is there is replaced
   * @throws NativeAgentException where the compiler fails or the file cannot be written
   */
  public static void build(Compiler compiler, Path target) {
    if (Files.isDirectory(target)) {
      throw new NativeAgentException(target + " is a folder; name the file to write.");
    }
    if (!Files.isDirectory(parent(target))) {
      throw new NativeAgentException("There is no folder " + parent(target) + " to write to.");
    }
    try {
      build(AgentSources.read(), compiler, target);
    } catch (IOException e) {
      throw new NativeAgentException(
          "The agent cannot be written to %s: %s: %s."
              .formatted(target.toAbsolutePath(), e.getClass().getSimpleName(), e.getMessage()));
    }
  }

  static void build(AgentSources sources, Compiler compiler, Path target) throws IOException {
    Path folder = Files.createTempDirectory("rtm-agent");
    try {
      compile(sources, compiler, folder, target);
    } finally {
      delete(folder);
    }
  }

  /** Links beside the target and moves then, so that nobody sees half a program. */
  private static void compile(AgentSources sources, Compiler compiler, Path folder, Path target)
      throws IOException {
    sources.writeTo(folder);
    Path whole = Files.createTempFile(parent(target), "rtm-agent", ".exe");
    try {
      Files.delete(whole);
      compiler.compile(sources.units().toList(), folder, whole);
      place(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  static void place(Path whole, Path target) throws IOException {
    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path parent(Path target) {
    Path absolute = target.toAbsolutePath();
    return Objects.requireNonNullElse(absolute.getParent(), absolute);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> inside = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.delete(file);
      }
    }
  }
}
