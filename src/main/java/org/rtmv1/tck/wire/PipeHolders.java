package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processes that have one of an agent's three pipes: itself, and those that it started, also
 * where they have left its group and their parents are gone. While one of them lives, a read from
 * the pipe does not end. Where there is no {@code /proc} with descriptors, none is found.
 */
final class PipeHolders {
  private static final Path PROCESSES = Path.of("/proc");

  /** The kit's own standard streams may be pipes too, which it shares with who started it. */
  private static final Set<String> STANDARD = Set.of("0", "1", "2");

  private final Set<String> pipes;

  private PipeHolders(Set<String> pipes) {
    this.pipes = pipes;
  }

  /** Takes note of the pipes between the kit and a process that it has just started. */
  static PipeHolders of(long process) {
    Set<String> ours = pipes(ProcessHandle.current().pid(), STANDARD);
    ours.retainAll(pipes(process, Set.of()));
    return new PipeHolders(ours);
  }

  /** Ends all of them but the kit. */
  void end() {
    long kit = ProcessHandle.current().pid();
    ProcessHandle.allProcesses()
        .filter(each -> each.pid() != kit)
        .filter(each -> !Collections.disjoint(pipes, pipes(each.pid(), Set.of())))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static Set<String> pipes(long process, Set<String> without) {
    Path descriptors = PROCESSES.resolve(Long.toString(process)).resolve("fd");
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.filter(each -> !without.contains(String.valueOf(each.getFileName())))
          .map(PipeHolders::target)
          .filter(each -> each.startsWith("pipe:"))
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException | UncheckedIOException e) {
      return new HashSet<>(); // it has ended meanwhile, or belongs to another user
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return ""; // it was closed meanwhile
    }
  }
}
