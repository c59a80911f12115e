package org.rtmv1.tck.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A C compiler.
 *
 * @param command what starts it, and its own options
 * @param forWindows whether it makes programs for Windows
 */
public record Compiler(List<String> command, boolean forWindows) {
  private static final List<String> NAMES = List.of("cc", "gcc", "clang");
  private static final List<String> NAMES_ON_WINDOWS = List.of("gcc", "clang");

  private static final String NONE =
      """
      No C compiler was found: none of cc, gcc and clang is on the PATH.
      Install one, such as the package gcc, or name yours with --cc COMMAND.""";

  private static final String NONE_ON_WINDOWS =
      """
      No C compiler was found: neither gcc nor clang is on the Path.
      Install the gcc of mingw-w64, which has the header rtm.h, or name yours with --cc COMMAND.""";

  private static final String NOT_CL =
      """
      The agent's sources are not for Visual C++'s cl.
      Name gcc or clang with --cc COMMAND; the gcc of mingw-w64 has the header rtm.h.""";

  /** What a compiler's process said and how it ended. */
  record Ending(int status, String output) {}

  /** Copies the command. */
  public Compiler {
    command = List.copyOf(command);
  }

  /**
   * Finds the compiler of the host.
   *
   * @throws NativeAgentException where there is none
   */
  public static Compiler of(Host host) {
    List<String> names = host.isWindows() ? NAMES_ON_WINDOWS : NAMES;
    Optional<Path> found = host.find(names);
    if (found.isEmpty()) {
      throw new NativeAgentException(host.isWindows() ? NONE_ON_WINDOWS : NONE);
    }
    return new Compiler(List.of(found.get().toString()), host.isWindows());
  }

  /**
   * Takes the compiler that somebody names, which may make programs for another system.
   *
   * @throws NativeAgentException where it cannot be started or is none that will do
   */
  public static Compiler named(List<String> command, Host host) {
    if (command.isEmpty()) {
      throw new NativeAgentException("--cc is empty; name a C compiler, such as --cc gcc.");
    }
    String program = command.get(0).toLowerCase(Locale.ROOT).replaceFirst("^.*[/\\\\]", "");
    if (program.equals("cl") || program.equals("cl.exe")) {
      throw new NativeAgentException(NOT_CL);
    }
    List<String> question = new ArrayList<>(command);
    question.add("-dumpmachine");
    Ending answer = run(question, Path.of(""));
    boolean known = answer.status() == 0 && !answer.output().isBlank();
    return new Compiler(command, known ? makesWindows(answer.output()) : host.isWindows());
  }

  private static boolean makesWindows(String machine) {
    return machine.contains("mingw") || machine.contains("windows");
  }

  /** Returns the end of the names of its programs. */
  public String ending() {
    return forWindows ? ".exe" : "";
  }

  /** Returns the command as it would be typed. */
  public String typed() {
    return command.stream()
        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
        .collect(Collectors.joining(" "));
  }

  /**
   * Compiles and links {@code sources} in the folder that they are in.
   *
   * @throws NativeAgentException where that fails; the message holds what the compiler said
   */
  void compile(List<String> sources, Path folder, Path target) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of("-std=c99", "-O2"));
    line.addAll(sources);
    line.addAll(forWindows ? List.of("-static") : List.of("-rdynamic", "-ldl", "-lpthread"));
    line.addAll(List.of("-o", target.toAbsolutePath().toString()));
    Ending ending = run(line, folder);
    if (ending.status() != 0) {
      throw new NativeAgentException(
          "The agent could not be built: '%s' ended with %d and said:\n%s\nName another compiler with --cc COMMAND."
              .formatted(typed(), ending.status(), ending.output().strip()));
    }
  }

  static Ending run(List<String> line, Path folder) {
    try {
      Process process =
          new ProcessBuilder(line)
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      try (InputStream output = process.getInputStream()) {
        String said = new String(output.readAllBytes(), Charset.defaultCharset());
        return new Ending(process.waitFor(), said);
      }
    } catch (IOException e) {
      throw new NativeAgentException(
          "The compiler could not be started: "
              + e.getMessage()
              + ".\nName one that is there with --cc COMMAND.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NativeAgentException("The compiler was interrupted.");
    }
  }
}
