package org.rtmv1.tck.report.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;

/**
 * Makes certificates: a signed statement of what implementation conforms, by which kit, results and
 * trace. {@code src/main/docs/certificate.md} describes the format.
 */
public final class Certificate {
  /** The name of a certificate's file. */
  public static final String FILE = "certificate.json";

  /** The name of the file with the signer's public key. */
  public static final String KEY_FILE = "certificate.pub";

  /** The name of the file with the results, beside the certificate. */
  public static final String RESULTS = "results.json";

  /** The name of the file with the trace, beside the certificate. */
  public static final String TRACE = "run.trace";

  private Certificate() {}

  /**
   * Writes the certificate of a run whose results and trace are in {@code folder} already.
   *
   * @param result the run, which has shown a conformant subject
   * @param subject the files that the implementation consists of
   * @param date when the run ended, empty for none
   * @throws IOException where a file cannot be read or written
   */
  public static Path write(
      Path folder,
      RunResult result,
      List<Statement.Artifact> subject,
      KitIdentity kit,
      String date,
      SigningKey key)
      throws IOException {
    Statement.Predicate predicate =
        new Statement.Predicate(
            new Statement.Implementation(result.manifest().name(), result.manifest().version()),
            kit.program(),
            kit.specification(),
            result.request().profile().label(),
            result.request().settings().seed(),
            counts(result),
            artifact(folder, RESULTS),
            artifact(folder, TRACE),
            date);
    Envelope envelope =
        Envelope.sign(Envelope.IN_TOTO, Statement.of(subject, predicate).json(), key);
    Files.writeString(folder.resolve(KEY_FILE), key.publicKey().pem());
    return Files.writeString(folder.resolve(FILE), envelope.json());
  }

  private static Statement.Artifact artifact(Path folder, String name) throws IOException {
    return Statement.Artifact.of(name, Digests.of(folder.resolve(name)));
  }

  private static Map<String, Long> counts(RunResult result) {
    Map<String, Long> counts = new TreeMap<>();
    for (VerdictOutcome outcome : VerdictOutcome.values()) {
      counts.put(outcome.label(), result.count(outcome));
    }
    return counts;
  }
}
