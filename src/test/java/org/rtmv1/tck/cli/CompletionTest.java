package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.testing.RequiredTool;

class CompletionTest {
  private static final String IN_BASH =
      """
      source "$1"
      shift
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _complete_rtmv1-tck_or_files
      echo "${COMPREPLY[*]}"
      """;

  /** A shell that believes that a person types, and the key Tab behind the words. */
  private static final String IN_ZSH =
      """
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "autoload -U compinit; compinit -u -D; source $1; bindkey '^I' complete-word; print -r -- READ''Y"
      zpty -r -m z seen '*READY*'
      zpty -w -n z "$2"$'\\t\\C-aprint -r -- "COMPLETED: \\C-e"\\n'
      zpty -r -m z seen $'*\\nCOMPLETED: *\\n'
      print -r -- ${${seen##*$'\\n'COMPLETED: }%%$'\\r'*}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void write_something_to_complete_to() throws IOException {
    Files.writeString(folder.resolve("some.capsule.json"), "{}");
    Files.writeString(folder.resolve("results-1.json"), "{}");
  }

  @ParameterizedTest
  @CsvSource({
    "judg, judge",
    "run --requirem, --requirement",
    "run --requirement EXP-, EXP-1 EXP-2 EXP-3 EXP-4",
    "run --subject newer, newer-wins",
    "run --format j, json",
    "run --profile c, core concurrent",
    "compare reference SharesOneQ, SharesOneQueue",
    "compare --format m, markdown",
    "compare --since FOLDER/res, FOLDER/results-1.json",
    "compare reference FOLDER/res, FOLDER/results-1.json",
    "replay FOLDER/so, FOLDER/some.capsule.json",
    "explain CNT-, CNT-1 CNT-2 CNT-3",
    "completion z, zsh",
  })
  void bash_completes(String typed, String completed) throws Exception {
    String words = "rtmv1-tck " + inFolder(typed);
    assertThat(shell("bash", IN_BASH, words.split(" "))).isEqualTo(inFolder(completed));
  }

  @ParameterizedTest
  @CsvSource({
    "judg, judge",
    "run --requirem, run --requirement",
    "compare reference SharesOneQ, compare reference SharesOneQueue",
    "compare --format m, compare --format markdown",
    "replay FOLDER/so, replay FOLDER/some.capsule.json",
  })
  void zsh_completes(String typed, String completed) throws Exception {
    assertThat(shell("zsh", IN_ZSH, "rtmv1-tck " + inFolder(typed)))
        .isEqualTo("rtmv1-tck " + inFolder(completed));
  }

  @Test
  void the_command_may_have_another_name() {
    assertThat(run("completion", "--name", "rtm")).isZero();
    assertThat(out.toString()).endsWith("complete -F _complete_rtm_or_files rtm\n");
  }

  @Test
  void a_name_of_several_words_is_refused() {
    assertThat(run("completion", "--name", "java -jar x")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "--name is 'java -jar x'; it must be one word, such as rtmv1-tck, as it is typed.\n");
  }

  @Test
  void a_shell_that_is_not_known_is_refused() {
    assertThat(run("completion", "fish")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            """
            Invalid value for positional parameter at index 0 (SHELL): expected one of [BASH, ZSH] (case-insensitive) but was 'fish'
            'rtmv1-tck completion --help' shows what can be said.
            """);
  }

  private String inFolder(String text) {
    return text.replace("FOLDER", folder.toString());
  }

  private String shell(String name, String script, String... words) throws Exception {
    Path shell = RequiredTool.on(name);
    run("completion", name);
    Path completion = Files.writeString(folder.resolve("completion"), out.toString());
    Path file = Files.writeString(folder.resolve("script"), script);
    ProcessBuilder command = new ProcessBuilder(shell.toString(), file.toString());
    command.command().add(completion.toString());
    command.command().addAll(List.of(words));
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = command.start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return printed;
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
