package org.rtmv1.tck.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of the project.
 *
 * @param file where it is
 * @param text what it says
 */
record Document(Path file, String text) {
  static final Path FOLDER = Path.of("src/main/docs");

  private static final Pattern SHELL = Pattern.compile("(?ms)^( *)```sh\\n(.*?)^ *```$");
  private static final Pattern RULE =
      Pattern.compile("(?ms)^( *)```gherkin\\n( *@[A-Z]{3}-.*?)^ *```$");
  private static final Pattern OUTPUT = Pattern.compile("(?ms)^ *```output\\n(.*?)^ *```$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  static Document read(Path file) {
    try {
      return new Document(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all documents of the folder, in the order of their names. */
  static List<Document> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Document::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  /** Returns what is fenced as {@code sh}, without the indentation of its fence. */
  List<String> commands() {
    List<String> blocks = new ArrayList<>();
    SHELL
        .matcher(text)
        .results()
        .forEach(block -> blocks.add(block.group(2).replaceAll("(?m)^" + block.group(1), "")));
    return blocks;
  }

  /** Returns the lines that are fenced as {@code output}: what its commands print. */
  List<String> output() {
    return OUTPUT
        .matcher(text)
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(String::strip)
        .toList();
  }

  /** Returns what is fenced as {@code gherkin} and is a rule with its tags. */
  List<String> rules() {
    List<String> rules = new ArrayList<>();
    RULE.matcher(text)
        .results()
        .forEach(block -> rules.add(block.group(2).replaceAll("(?m)^" + block.group(1), "")));
    return rules;
  }

  /** Returns where the links lead to, as they are written. */
  List<String> links() {
    return LINK.matcher(FENCED.matcher(text).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /** Returns the anchors that its headings have on the usual web front ends of repositories. */
  List<String> anchors() {
    return HEADING
        .matcher(FENCED.matcher(text).replaceAll(""))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .toList();
  }

  @Override
  public String toString() {
    return name();
  }
}
