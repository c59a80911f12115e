package org.rtmv1.tck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.testing.RequiredTool;

/**
 * The commands of the documents, carried out as written, one document in one shell. A command that
 * is to fail says so behind it: {@code # exit code 1}. What a document shows as {@code output} is
 * among the lines that they print.
 */
@DisabledOnOs(OS.WINDOWS)
class CommandsTest {
  private static final Pattern EXPECTED = Pattern.compile("(?m)^(.*\\S) +# exit code ([0-9])$");

  /** Documents that ask their reader to write a rule, and the file that they name for it. */
  private static final Map<String, String> RULES =
      Map.of("add-a-requirement.md", "counting-and-looking-up.feature");

  private static final Map<String, List<String>> TOOLS =
      Map.of(
          "plug-in-c.md", List.of("cc"),
          "plug-in-any-language.md", List.of("python3"));

  @TempDir private Path folder;

  static Stream<Document> documents() {
    return Document.all().stream().filter(document -> !document.commands().isEmpty());
  }

  @Test
  void where_a_rule_is_to_be_written_is_said() {
    assertThat(Document.all())
        .filteredOn(document -> !document.rules().isEmpty())
        .hasSameSizeAs(RULES.keySet())
        .allMatch(document -> document.text().contains(RULES.getOrDefault(document.name(), "?")));
  }

  @Test
  void what_a_newcomer_is_to_see_is_shown() {
    assertThat(Document.read(Document.FOLDER.resolve("first-verdict.md")).output())
        .anyMatch(line -> line.startsWith("CONFORMANT: "))
        .anyMatch(line -> line.startsWith("DEVIATES: "));
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("documents")
  @Timeout(600)
  void the_commands_of_a_document_do_what_it_says(Document document) throws Exception {
    TOOLS.getOrDefault(document.name(), List.of()).forEach(RequiredTool::on);
    StringBuilder script = new StringBuilder("set -eu\n");
    for (String block : document.commands()) {
      script.append("echo '> next block'\n").append(checked(block));
    }
    Path output = folder.resolve("output");
    NewcomersFolder newcomer = new NewcomersFolder(folder);
    if (RULES.containsKey(document.name())) {
      newcomer.addRules(RULES.getOrDefault(document.name(), ""), document.rules());
    }
    int code = newcomer.run(script.toString(), output);
    assertThat(code).as(Files.readString(output)).isZero();
    assertThat(Files.readAllLines(output)).map(String::strip).containsAll(document.output());
  }

  private static String checked(String block) {
    return EXPECTED
        .matcher(block)
        .replaceAll("code=0; $1 || code=\\$?; echo \"exit code \\$code\"; test \\$code -eq $2");
  }
}
