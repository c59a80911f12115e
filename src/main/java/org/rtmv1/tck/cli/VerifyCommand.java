package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.report.certificate.Certificate;
import org.rtmv1.tck.report.certificate.Check;
import org.rtmv1.tck.report.certificate.Statement;
import org.rtmv1.tck.report.certificate.Verification;
import org.rtmv1.tck.report.certificate.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a certificate. */
@Command(
    name = "verify",
    description = "Checks a certificate offline, and judges its trace again.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar verify acme/certificate.json --key signer.pem.pub \\",
      "           --subject-file acme.jar",
      "",
      "Exit codes: 0 everything matches, 1 something does not, 3 wrong usage or no certificate."
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CERTIFICATE", description = "What 'certify' wrote.")
  private Path certificate = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "The signer's public key (default certificate.pub beside it, which proves less).")
  private @Nullable Path key;

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = "The results (default results.json beside it).")
  private @Nullable Path results;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "The trace (default run.trace beside it).")
  private @Nullable Path trace;

  @Option(
      names = "--subject-file",
      paramLabel = "FILE",
      description = "A file or folder of the implementation; may be repeated.")
  private List<Path> subject = new ArrayList<>();

  @Override
  public Integer call() {
    Verification verification = Verification.of(certificate);
    verification.signature(VerifyingKey.read(beside(key, Certificate.KEY_FILE)));
    verification.kit(Kit.identity());
    Path recorded = beside(results, Certificate.RESULTS);
    Path calls = beside(trace, Certificate.TRACE);
    Stream.concat(subject.stream(), Stream.of(recorded, calls)).forEach(VerifyCommand::demand);
    try {
      verification.subject(subject).results(recorded).trace(calls);
    } catch (IOException e) {
      throw new UsageException("Something cannot be read: " + e + ".");
    }
    return tell(verification);
  }

  private Path beside(@Nullable Path named, String name) {
    return named == null ? certificate.toAbsolutePath().resolveSibling(name) : named;
  }

  private static void demand(Path file) {
    if (!Files.exists(file)) {
      throw new UsageException("There is no file " + file + " to check.");
    }
  }

  private int tell(Verification verification) {
    PrintWriter text = spec.commandLine().getOut();
    for (Check check : verification.checks()) {
      text.printf("%-8s %s%n", word(check.state()), check.text());
    }
    long wrong =
        verification.checks().stream().filter(each -> each.state() == Check.State.DIFFERS).count();
    if (key == null) {
      text.println(
          "The key is the one beside the certificate: name the signer's own with --key to know who signed.");
    }
    Statement.Predicate certified = verification.statement().predicate();
    String what =
        "%s %s conforms to the profile %s"
            .formatted(
                certified.implementation().name(),
                certified.implementation().version(),
                certified.profile());
    text.println(
        wrong == 0
            ? "VALID: " + what + "."
            : "NOT VALID: that " + what + " is not shown; " + wrong + " of the checks differ.");
    return wrong == 0 ? ExitCode.CONFORMANT : ExitCode.DEVIATIONS;
  }

  private static String word(Check.State state) {
    return switch (state) {
      case MATCHES -> "ok";
      case DIFFERS -> "differs";
      case OPEN -> "open";
    };
  }
}
