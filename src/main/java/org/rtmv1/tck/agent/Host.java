package org.rtmv1.tck.agent;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine that the kit runs on.
 *
 * @param system what it runs
 * @param processor its processor, as {@link LibraryFile} names them
 * @param environment its environment variables
 */
public record Host(OperatingSystem system, String processor, Map<String, String> environment) {
  /** What Windows runs beside the programs for the processor itself. */
  private static final Map<String, Set<String>> EMULATED =
      Map.of("x86_64", Set.of("x86"), "aarch64", Set.of("x86", "x86_64"));

  /** Operating systems, as far as the agent can tell them apart. */
  public enum OperatingSystem {
    /** Linux. */
    LINUX("Linux", "linux"),
    /** Windows. */
    WINDOWS("Windows", "windows"),
    /** macOS. */
    MACOS("macOS", "macos"),
    /** Any other. */
    OTHER("other", "other");

    private final String label;
    private final String folder;

    OperatingSystem(String label, String folder) {
      this.label = label;
      this.folder = folder;
    }

    String label() {
      return label;
    }

    String folder() {
      return folder;
    }
  }

  /** Copies the environment. */
  public Host {
    environment = Map.copyOf(environment);
  }

  /** Returns this machine. */
  public static Host current() {
    return new Host(
        system(System.getProperty("os.name", "")),
        processor(System.getProperty("os.arch", "")),
        System.getenv());
  }

  private static OperatingSystem system(String name) {
    if (name.startsWith("Linux")) {
      return OperatingSystem.LINUX;
    }
    if (name.startsWith("Windows")) {
      return OperatingSystem.WINDOWS;
    }
    return name.startsWith("Mac") ? OperatingSystem.MACOS : OperatingSystem.OTHER;
  }

  private static String processor(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "amd64", "x86_64" -> "x86_64";
      case "x86", "i386", "i486", "i586", "i686" -> "x86";
      case "aarch64", "arm64" -> "aarch64";
      default -> lower;
    };
  }

  boolean isWindows() {
    return system == OperatingSystem.WINDOWS;
  }

  /** Tells whether programs for {@code other} run here too. */
  boolean runs(String other) {
    boolean emulated = isWindows() && EMULATED.getOrDefault(processor, Set.of()).contains(other);
    return emulated || other.equals(processor);
  }

  /** Returns the user's folder for what can be made again. */
  Path cache() {
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
    Path usual =
        switch (system) {
          case WINDOWS -> Path.of(environment.getOrDefault("LOCALAPPDATA", home));
          case MACOS -> Path.of(home, "Library", "Caches");
          case LINUX, OTHER -> Path.of(home, ".cache");
        };
    String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (chosen.isEmpty() ? usual : Path.of(chosen)).resolve("rtmv1-tck").toAbsolutePath();
  }

  /** Returns the first of {@code commands} that is on the PATH. */
  public Optional<Path> find(List<String> commands) {
    return commands.stream().flatMap(this::places).filter(Host::isProgram).findFirst();
  }

  private Stream<Path> places(String command) {
    String name = isWindows() ? command + ".exe" : command;
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(searchPath())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name));
  }

  /** Windows calls it Path, or PATH. */
  private String searchPath() {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
