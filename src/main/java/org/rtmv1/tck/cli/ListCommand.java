package org.rtmv1.tck.cli;

import java.util.concurrent.Callable;
import org.rtmv1.tck.launch.RequirementCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the requirements. */
@Command(
    name = "list",
    description = "Lists the requirements: id, level, title, source, number of cases.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: java -jar rtmv1-tck.jar list --format json"})
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (default) or json.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() {
    RequirementCatalogue catalogue = RequirementCatalogue.read();
    spec.commandLine()
        .getOut()
        .print(
            format == OutputFormat.JSON
                ? RequirementList.json(catalogue)
                : RequirementList.text(catalogue));
    return ExitCode.CONFORMANT;
  }
}
