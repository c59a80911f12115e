package org.rtmv1.tck.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a script by which a shell completes what is typed. */
@Command(
    name = "completion",
    description = "Prints a script for Tab completion in bash or zsh.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar completion bash > rtmv1-tck-completion",
      "",
      "The script is for a command of one word. Put these lines into ~/.bashrc or ~/.zshrc:",
      "  alias rtmv1-tck='java -jar /path/to/rtmv1-tck.jar'",
      "  source /path/to/rtmv1-tck-completion"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Where there is nothing of the kit's own to complete to, the name of a file may be meant. */
  private static final String FILES_OTHERWISE =
      """

      # In %2$s, a file where there is nothing else to complete to.
      function _complete_%1$s_or_files() {
        _complete_%1$s
        if [ "${#COMPREPLY[@]}" -eq 0 ] || [ -z "${COMPREPLY[0]}" ]; then
          local IFS=$'\\n'
          type compopt &>/dev/null && compopt -o filenames
          COMPREPLY=( $( compgen -f -- "${COMP_WORDS[COMP_CWORD]}" ) )
        fi
      }
      complete -F _complete_%1$s_or_files %1$s
      """;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash (default) or zsh.")
  private Shell shell = Shell.BASH;

  @Option(
      names = "--name",
      paramLabel = "WORD",
      defaultValue = "rtmv1-tck",
      description = "The command to complete (default rtmv1-tck).")
  private String name = "";

  /** The shells, one script for both. */
  enum Shell {
    BASH,
    ZSH;

    /** Returns the word for the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    if (!WORD.matcher(name).matches()) {
      throw new UsageException(
          "--name is '" + name + "'; it must be one word, such as rtmv1-tck, as it is typed.");
    }
    String script = AutoComplete.bash(name, spec.root().commandLine());
    spec.commandLine().getOut().print(script + FILES_OTHERWISE.formatted(name, shell));
    return ExitCode.CONFORMANT;
  }
}
