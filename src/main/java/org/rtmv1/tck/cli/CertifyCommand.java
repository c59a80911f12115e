package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.Profile;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.certificate.Certificate;
import org.rtmv1.tck.report.certificate.SigningKey;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs all that a profile demands and certifies a subject that conforms. */
@Command(
    name = "certify",
    description = "Runs a whole profile and certifies a subject that conforms.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar certify --new-key signer.pem \\",
      "           --provider com.example.Acme --classpath acme.jar",
      "",
      "Ends as 'run' does; only with 0 there is a certificate."
    })
final class CertifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SubjectOptions subject = new SubjectOptions();

  @ArgGroup(multiplicity = "1")
  private KeyOptions key = new KeyOptions();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "FULL",
      description = "core, full (default) or concurrent.")
  private Profile profile = Profile.FULL;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides everything drawn at random (default 1).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where all that goes (default reports/SUBJECT).")
  private @Nullable Path out;

  @Option(names = "--quiet", description = "Print the verdict alone.")
  private boolean quiet;

  /** Where the key comes from. */
  static final class KeyOptions {
    @Option(
        names = "--key",
        paramLabel = "FILE",
        description = "Sign with this Ed25519 private key (PKCS #8 in PEM).")
    private @Nullable Path file;

    @Option(
        names = "--new-key",
        paramLabel = "FILE",
        description = "Make a key pair for it: FILE and FILE.pub.")
    private @Nullable Path created;

    SigningKey key() {
      if (created == null) {
        return SigningKey.read(Objects.requireNonNull(file, "one of the two is given"));
      }
      SigningKey key = SigningKey.random();
      key.write(created);
      return key;
    }
  }

  @Override
  public Integer call() {
    RoutingTableManagerProvider provider = subject.provider(false);
    checkProfile(provider.manifest());
    CertifiedFiles files = CertifiedFiles.of(subject, provider);
    SigningKey signer = key.key();
    Path folder = out == null ? subject.usualFolder(provider.manifest()) : out;
    ReportContext context = ReportTime.context(subject.typed());
    RunResult result = run(provider, folder, context);
    if (result.ending() != RunResult.Ending.CONFORMANT) {
      spec.commandLine().getErr().println(refusal(result));
      return result.ending().exitCode();
    }
    write(folder, result, files, context, signer);
    return ExitCode.CONFORMANT;
  }

  /** Where the rules on many callers do not apply, there is nothing to certify of them. */
  private void checkProfile(Manifest manifest) {
    if (profile == Profile.CONCURRENT && !manifest.offers(Capability.THREAD_SAFE)) {
      throw new UsageException(
          """
          The profile concurrent is for a subject that declares itself thread-safe, which %s does not.
          Certify the profile full, which leaves out many callers at once."""
              .formatted(manifest.name()));
    }
  }

  private RunResult run(RoutingTableManagerProvider provider, Path folder, ReportContext context) {
    withdraw(folder);
    RunRequest request =
        RunRequest.of(subject.settings(provider).withSeed(seed)).withProfile(profile);
    return new CommandRun(folder, folder.resolve(Certificate.TRACE), OutputFormat.TEXT, quiet)
        .of(request, context, spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  /** A certificate of an earlier run is not to stand beside the results of this one. */
  private static void withdraw(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(Certificate.FILE));
      Files.deleteIfExists(folder.resolve(Certificate.KEY_FILE));
    } catch (IOException e) {
      throw new UsageException(
          "The certificate of an earlier run cannot be removed from " + folder + ": " + e + ".");
    }
  }

  private static String refusal(RunResult result) {
    return switch (result.ending()) {
      case DEVIATIONS -> "No certificate: the subject deviates.";
      case SUBJECT_LOST -> "No certificate: the subject was lost.";
      case KIT_FAULT -> "No certificate: the kit has a fault, so that no verdict stands.";
      default -> "No certificate: not everything that the profile demands could be tested.";
    };
  }

  private void write(
      Path folder,
      RunResult result,
      CertifiedFiles files,
      ReportContext context,
      SigningKey signer) {
    try {
      Path certificate =
          Certificate.write(
              folder, result, files.artifacts(), Kit.identity(), context.date().orElse(""), signer);
      spec.commandLine()
          .getOut()
          .println(
              "Certificate: " + certificate + ", signed with the key " + signer.publicKey().id());
    } catch (IOException e) {
      throw new UsageException("The certificate cannot be written to " + folder + ": " + e + ".");
    }
  }
}
