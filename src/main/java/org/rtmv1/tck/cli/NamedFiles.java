package org.rtmv1.tck.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files and folders that one word of a command names: by itself, as the value of an option, or
 * as the entries of a class path.
 *
 * @param places those, in the order in which they are named
 */
record NamedFiles(List<Path> places) {
  private static final Set<String> CLASS_PATH =
      Set.of("-cp", "-classpath", "--class-path", "--classpath", "--module-path");

  /** What is a program, or a part of one, and nothing that a program makes. */
  private static final Pattern CODE =
      Pattern.compile(
          "[^-].*[.](jar|class|pyz?|m?js|rb|pl|php|lua|sh|so([.][0-9]+)*|dll|dylib|exe|bat|ps1)");

  /**
   * Finds what a word names.
   *
   * @param before the word before it
   * @throws UsageException where it names a program that is not there
   */
  static NamedFiles of(String word, String before) {
    int equals = word.indexOf('=');
    String option = equals < 0 ? before : word.substring(0, equals);
    if (CLASS_PATH.contains(option)) {
      return new NamedFiles(classPath(word.substring(equals + 1)));
    }
    List<Path> places =
        readings(word)
            .map(NamedFiles::listed)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElseGet(() -> withinQuotes(word));
    if (places.isEmpty() && CODE.matcher(word).matches()) {
      throw new UsageException(
          "The command of the agent names %s, which is not here to be certified.\nName it as it is reached from the current folder."
              .formatted(word));
    }
    return new NamedFiles(places);
  }

  /**
   * Returns the entries of a class path, whether or not they exist.
   *
   * @throws UsageException where one is empty, which is the current folder to Java
   */
  static List<Path> classPath(String text) {
    List<String> entries = entries(text).toList();
    if (entries.contains("")) {
      throw new UsageException(
          "The class path '%s' has an empty entry, which stands for the current folder.\nName a folder, or leave the entry out."
              .formatted(text));
    }
    return entries.stream()
        .map(NamedFiles::withoutStar)
        .map(Path::of)
        .map(Path::normalize)
        .toList();
  }

  /** Returns the file or folder of that name. */
  static Optional<Path> existing(String name) {
    try {
      return Optional.of(Path.of(name)).filter(path -> !name.isBlank() && Files.exists(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The whole word, or what follows {@code --name=} or, as in {@code -agentpath:}, a colon. */
  private static Stream<String> readings(String word) {
    String value = word.substring(word.indexOf('=') + 1);
    String argument = word.startsWith("-") ? word.substring(word.indexOf(':') + 1) : word;
    String withoutOptions = argument.replaceFirst("=.*", "");
    return Stream.of(word, value, argument, withoutOptions);
  }

  private static List<Path> listed(String text) {
    return existing(text)
        .map(List::of)
        .orElseGet(
            () ->
                entries(text)
                    .map(NamedFiles::withoutStar)
                    .flatMap(entry -> existing(entry).stream())
                    .map(Path::normalize)
                    .toList());
  }

  /** A shell takes a command as one word. */
  private static List<Path> withinQuotes(String word) {
    List<String> words = CommandWords.of(word);
    return words.size() < 2
        ? List.of()
        : Stream.iterate(0, i -> i < words.size(), i -> i + 1)
            .map(i -> of(words.get(i), i == 0 ? "" : words.get(i - 1)))
            .flatMap(each -> each.places().stream())
            .toList();
  }

  private static Stream<String> entries(String text) {
    return Arrays.stream(text.split(Pattern.quote(File.pathSeparator), -1));
  }

  /** {@code lib/*} stands for the archives in a folder. */
  private static String withoutStar(String entry) {
    return entry.endsWith("*") ? entry.substring(0, entry.length() - 1) + "." : entry;
  }
}
