package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
  private static final int LINES = 24;

  /** The list of the commands, and the options of the command that has most of them. */
  private static final Map<String, Integer> LONGER = Map.of("rtmv1-tck", 30, "rtmv1-tck run", 30);

  private static final int COLUMNS = 80;
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^Example: java -jar rtmv1-tck\\.jar (.*)$");

  static Stream<CommandLine> commands() {
    return below(Main.commandLine());
  }

  private static Stream<CommandLine> below(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::below));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_help_of_a_command_fits_a_screen(CommandLine command) {
    List<String> help = command.getUsageMessage().lines().toList();
    int most = LONGER.getOrDefault(command.getCommandSpec().qualifiedName(), LINES);
    assertThat(help).hasSizeLessThanOrEqualTo(most);
    assertThat(help).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
    assertThat(help.get(0)).startsWith("Usage: " + command.getCommandSpec().qualifiedName());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_help_of_a_command_has_examples_that_can_be_said(CommandLine command) {
    String help = command.getUsageMessage().replaceAll("\\\\\\n +", "");
    List<String> examples = EXAMPLE.matcher(help).results().map(MatchResult::group).toList();
    assertThat(examples).isNotEmpty();
    String name = command.getCommandSpec().qualifiedName().replaceFirst("^rtmv1-tck ?", "");
    assertThat(examples)
        .allSatisfy(
            example -> {
              assertThat(example).contains("rtmv1-tck.jar " + name);
              assertThatCode(() -> Main.commandLine().parseArgs(words(example)))
                  .doesNotThrowAnyException();
            });
  }

  /** Up to what is the shell's. */
  private static String[] words(String example) {
    String line = example.replaceFirst("^.*\\.jar ", "").replaceFirst(" *[>|&].*$", "");
    return Arrays.stream(line.split("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(word -> word.replace("\"", ""))
        .toArray(String[]::new);
  }
}
