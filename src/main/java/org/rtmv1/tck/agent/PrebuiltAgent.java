package org.rtmv1.tck.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agent that comes inside the kit's jar where the machine that builds the kit can make it.
 *
 * @param kind the system and processor that it runs on, which names its folder
 * @param command the compiler
 * @param machine what the compiler says that it makes programs for, a regular expression
 * @param header a header that the compiler must have
 * @param options what makes each build of it the same, byte for byte
 */
record PrebuiltAgent(
    String kind, String command, String machine, String header, List<String> options) {
  private static final List<String> OF_WINDOWS = List.of("-s", "-Wl,--no-insert-timestamp");

  static final List<PrebuiltAgent> ALL =
      List.of(
          new PrebuiltAgent("linux-x86_64", "gcc", "x86_64-.*linux.*", "stdlib.h", List.of("-s")),
          new PrebuiltAgent(
              "windows-x86_64", "x86_64-w64-mingw32-gcc", "x86_64-.*mingw.*", "rtm.h", OF_WINDOWS),
          new PrebuiltAgent(
              "windows-x86", "i686-w64-mingw32-gcc", "i686-.*mingw.*", "rtm.h", OF_WINDOWS));

  /** Returns why this machine cannot make the agent, or nothing where it can. */
  Optional<String> obstacle(Host host) throws IOException {
    if (host.find(List.of(command)).isEmpty()) {
      return Optional.of(command + " is missing");
    }
    String made = Compiler.run(List.of(command, "-dumpmachine"), Path.of("")).output().strip();
    if (!made.matches(machine)) {
      return Optional.of(command + " makes programs for " + made);
    }
    return hasHeader() ? Optional.empty() : Optional.of(command + " lacks <" + header + ">");
  }

  private boolean hasHeader() throws IOException {
    Path source = Files.createTempFile("rtm-agent", ".c");
    try {
      String windows = header.equals("rtm.h") ? "#include <windows.h>\n" : "";
      Files.writeString(source, windows + "#include <" + header + ">\n");
      List<String> line = List.of(command, "-fsyntax-only", source.toString());
      return Compiler.run(line, Path.of("")).status() == 0;
    } finally {
      Files.delete(source);
    }
  }

  /** Returns where the agent goes below {@code folder}. */
  Path place(Path folder) {
    String name = kind.startsWith("windows") ? "rtm-agent.exe" : "rtm-agent";
    return folder.resolve(kind).resolve(name);
  }

  /** Returns the compiler with its options. */
  Compiler compiler(Host host) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(options);
    return Compiler.named(line, host);
  }
}
