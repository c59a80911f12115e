package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rtmv1.tck.engine.doctor.Answer;
import org.rtmv1.tck.engine.doctor.Examination;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks an adapter before any verdict. */
@Command(
    name = "doctor",
    description = "Checks the adapter of your implementation, before any verdict.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar doctor --provider com.example.MyProvider --classpath target/classes"
    })
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SubjectOptions subject = new SubjectOptions();

  @Override
  public Integer call() {
    RoutingTableManagerProvider provider = subject.provider(false);
    List<Answer> answers = Examination.of(provider);
    PrintWriter out = spec.commandLine().getOut();
    answers.forEach(answer -> print(answer, out));
    boolean healthy = answers.stream().noneMatch(answer -> answer.state() == Answer.State.WRONG);
    out.println(
        healthy
            ? "The adapter is right as far as can be seen."
            : "The adapter is wrong; mend it before you ask for a verdict.");
    return healthy ? ExitCode.CONFORMANT : ExitCode.SUBJECT;
  }

  private static void print(Answer answer, PrintWriter out) {
    String state = answer.state().name().toLowerCase(Locale.ROOT);
    out.printf(Locale.ROOT, "%-8s %s%n", state, answer.question());
    answer.detail().ifPresent(detail -> out.println(" ".repeat(9) + detail));
  }
}
