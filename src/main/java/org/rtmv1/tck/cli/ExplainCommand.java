package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCase;
import org.rtmv1.tck.launch.RequirementCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one requirement. */
@Command(
    name = "explain",
    description = "Explains a requirement: what is asked, its page, its scenarios.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: java -jar rtmv1-tck.jar explain REG-3"})
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ID",
      completionCandidates = Candidates.Requirements.class,
      description = "The requirement's id, such as REG-3.")
  private String id = "";

  @Override
  public Integer call() {
    RequirementCatalogue catalogue = RequirementCatalogue.read();
    Requirement requirement = RequirementIds.resolve(List.of(id), catalogue).get(0);
    print(requirement, spec.commandLine().getOut());
    return ExitCode.CONFORMANT;
  }

  private static void print(Requirement requirement, PrintWriter out) {
    out.println(requirement.id() + " (level " + requirement.level() + ")  " + requirement.title());
    out.println();
    out.println("Asked:       " + requirement.asked());
    out.println("Source:      " + requirement.source());
    out.println("Not run:     " + requirement.notRun());
    out.println("If it fails: " + requirement.ifItFails());
    for (RequirementCase each : requirement.cases()) {
      out.println();
      out.println(each.title() + "  (" + each.id() + ")");
      each.steps().forEach(step -> out.println("  " + step));
    }
  }
}
