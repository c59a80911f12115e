package org.rtmv1.tck.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rtmv1.tck.agent.Host.OperatingSystem;

/**
 * A shared library that somebody wants judged.
 *
 * @param path as it was named
 * @param header what it was compiled for
 */
record LibraryFile(Path path, LibraryHeader header) {
  private static final String ARCHIVE = "!<arch>\n";

  /**
   * Looks at a file.
   *
   * @throws NativeAgentException where it is no shared library
   */
  static LibraryFile read(Path path) {
    if (Files.isDirectory(path)) {
      throw new NativeAgentException(path + " is a folder; name the library's file.");
    }
    if (!Files.exists(path)) {
      throw new NativeAgentException(
          "There is no file %s.\nBuild your library first, and give the path from %s."
              .formatted(path, Path.of("").toAbsolutePath()));
    }
    byte[] start = start(path);
    LibraryHeader header =
        LibraryHeader.of(start).orElseThrow(() -> new NativeAgentException(noLibrary(path, start)));
    if (!header.isLibrary()) {
      throw new NativeAgentException(
          path + " is a program or an object file; name a shared library.");
    }
    return new LibraryFile(path, header);
  }

  private static byte[] start(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new NativeAgentException(path + " is no regular file; name a shared library.");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(LibraryHeader.SIZE);
    } catch (IOException e) {
      throw new NativeAgentException(
          path + " cannot be read: " + e.getClass().getSimpleName() + ".");
    }
  }

  private static String noLibrary(Path path, byte[] start) {
    if (new String(start, StandardCharsets.ISO_8859_1).startsWith(ARCHIVE)) {
      return path + " is an archive of object files; link them into a shared library.";
    }
    return path + " is no shared library: it begins like none of ELF, PE and Mach-O.";
  }

  /**
   * Checks that the host can load the library, in an agent of the library's own kind.
   *
   * @throws NativeAgentException where it cannot
   */
  void checkFits(Host host) {
    if (header.system() == OperatingSystem.WINDOWS && !host.isWindows()) {
      throw new NativeAgentException(
          "%s is a Windows library (%s); where Wine is, judge it with --agent \"wine rtm-agent.exe C:\\...\\rtm.dll\" and an agent of 'agent build --cc %s'."
              .formatted(path, header.processor(), crossCompiler()));
    }
    if (header.system() != hostSystem(host)) {
      throw new NativeAgentException(
          "%s is a library for %s, and this machine runs %s; run the kit where the library runs."
              .formatted(path, header.system().label(), host.system().label()));
    }
    if (!host.runs(header.processor())) {
      throw new NativeAgentException(
          "%s is a library for %s, and this machine is %s; %s."
              .formatted(path, header.processor(), host.processor(), advice(host)));
    }
  }

  /** Other systems than the three known ones have ELF files too. */
  private static OperatingSystem hostSystem(Host host) {
    return host.system() == OperatingSystem.OTHER ? OperatingSystem.LINUX : host.system();
  }

  private String crossCompiler() {
    return header.processor().equals("x86") ? "i686-w64-mingw32-gcc" : "x86_64-w64-mingw32-gcc";
  }

  private String advice(Host host) {
    boolean mayRun = header.processor().equals("x86") && host.processor().equals("x86_64");
    return mayRun
        ? "build an agent with 'agent build --cc \"gcc -m32\"' and name it with --agent"
        : "run the kit where the library runs";
  }
}
