package org.rtmv1.tck.report.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.trace.JudgedTrace;
import org.rtmv1.tck.engine.trace.MalformedTraceException;
import org.rtmv1.tck.engine.trace.TraceJudge;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.TracedRun;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.RecordedRun;
import org.rtmv1.tck.report.RecordedRunException;

/**
 * Checks a certificate offline: the signature, every digest, that the results say what is
 * certified, and that the trace judged again gives the same verdicts.
 */
public final class Verification {
  private static final String CONFORMANT = "conformant";

  private final Envelope envelope;
  private final Statement statement;
  private final List<Check> checks = new ArrayList<>();

  /** The requirements that the results call conformant. */
  private final Set<String> conformant = new TreeSet<>();

  private Verification(Envelope envelope, Statement statement) {
    this.envelope = envelope;
    this.statement = statement;
  }

  /**
   * Reads a certificate.
   *
   * @throws CertificateException where the file is none
   */
  public static Verification of(Path certificate) {
    try {
      Envelope envelope = Envelope.parse(Files.readString(certificate));
      return new Verification(envelope, Statement.parse(envelope.content()));
    } catch (NoSuchFileException e) {
      throw new CertificateException(
          "There is no certificate " + certificate + ".\n'certify' writes one.");
    } catch (IOException e) {
      throw new CertificateException(
          "The certificate " + certificate + " cannot be read: " + e + ".");
    } catch (IllegalArgumentException e) {
      throw new CertificateException(
          certificate + " is no certificate: " + e.getMessage() + ".\n'certify' writes one.");
    }
  }

  /** Returns what is certified, whether or not it is to be believed. */
  public Statement statement() {
    return statement;
  }

  /** Returns everything that was checked so far. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  /** Checks that the statement is of a known kind and signed with {@code key}. */
  public Verification signature(VerifyingKey key) {
    checks.add(Check.of("type of the payload", envelope.payloadType(), Envelope.IN_TOTO));
    checks.add(
        envelope.isSignedBy(key)
            ? Check.matches("signature, by the key " + key.id())
            : Check.differs(
                "signature: it is not by the key " + key.id() + ", or not of this content"));
    checks.add(Check.of("type of the statement", statement.type(), Statement.TYPE));
    checks.add(
        Check.of("type of the predicate", statement.predicateType(), Statement.PREDICATE_TYPE));
    return this;
  }

  /** Checks that this kit is the one that the certificate was made with. */
  public Verification kit(KitIdentity kit) {
    checks.add(Check.of("kit", statement.predicate().kit(), kit.program()));
    checks.add(Check.of("feature files", statement.predicate().features(), kit.specification()));
    return this;
  }

  /**
   * Checks files against those of the implementation that is certified.
   *
   * @throws IOException where one cannot be read
   */
  public Verification subject(List<Path> files) throws IOException {
    List<String> digests = new ArrayList<>();
    for (Path file : files) {
      String digest = Digests.of(file);
      digests.add(digest);
      boolean known = statement.subject().stream().anyMatch(each -> each.sha256().equals(digest));
      checks.add(
          known
              ? Check.matches("subject " + file)
              : Check.differs("subject " + file + ": no file of this content was certified"));
    }
    statement.subject().stream()
        .filter(each -> !digests.contains(each.sha256()))
        .forEach(
            each ->
                checks.add(
                    Check.open("subject " + each.name() + ": no file of its content was given")));
    return this;
  }

  /**
   * Checks the results.
   *
   * @throws IOException where they cannot be read
   */
  public Verification results(Path file) throws IOException {
    Statement.Predicate certified = statement.predicate();
    checks.add(Check.of("results", certified.results().sha256(), Digests.of(file)));
    try {
      results(RecordedRun.read(file), certified);
    } catch (RecordedRunException e) {
      checks.add(Check.differs("results: " + e.getMessage()));
    }
    return this;
  }

  private void results(RecordedRun run, Statement.Predicate certified) {
    checks.add(Check.of("verdict in the results", CONFORMANT, run.verdict()));
    boolean whole = run.complete() && run.onlyRequirements().isEmpty();
    checks.add(
        whole
            ? Check.matches("results of a whole run")
            : Check.differs("results: they are those of a part of a run"));
    checks.add(
        Check.of(
            "implementation in the results",
            certified.implementation(),
            new Statement.Implementation(run.subject().name(), run.subject().version())));
    checks.add(Check.of("profile in the results", certified.profile(), run.profile()));
    checks.add(Check.of("seed in the results", certified.seed(), run.seed()));
    run.requirements().stream()
        .filter(each -> each.outcome().equals(CONFORMANT))
        .forEach(each -> conformant.add(each.id()));
    Map<String, Long> counts = new TreeMap<>();
    run.requirements().forEach(each -> counts.merge(each.outcome(), 1L, Long::sum));
    Map<String, Long> expected = new TreeMap<>(certified.counts());
    expected.values().removeIf(count -> count == 0);
    checks.add(Check.of("counts in the results", expected, counts));
  }

  /**
   * Checks the trace: its digest, and that it gives the verdicts of the results, which are checked
   * before it, when it is judged again.
   *
   * @throws IOException where it cannot be read
   */
  public Verification trace(Path file) throws IOException {
    Statement.Predicate certified = statement.predicate();
    checks.add(Check.of("trace", certified.trace().sha256(), Digests.of(file)));
    try {
      trace(TraceJudge.judge(file), certified);
    } catch (MalformedTraceException e) {
      checks.add(Check.differs("trace: it is none: " + e.reason()));
    }
    return this;
  }

  private void trace(JudgedTrace trace, Statement.Predicate certified) {
    trace.damage().ifPresent(damage -> checks.add(Check.differs("trace: " + damage)));
    trace
        .differences()
        .forEach(difference -> checks.add(Check.differs("trace judged again: " + difference)));
    RunResult again = TracedRun.verdicts(trace);
    checks.add(
        Check.of("verdict of the trace judged again", RunResult.Ending.CONFORMANT, again.ending()));
    checks.add(
        Check.of(
            "implementation in the trace",
            certified.implementation(),
            new Statement.Implementation(again.manifest().name(), again.manifest().version())));
    checks.add(
        Check.of("profile in the trace", certified.profile(), again.request().profile().label()));
    checks.add(Check.of("seed in the trace", certified.seed(), again.request().settings().seed()));
    checks.add(
        Check.of("conformant requirements in the trace judged again", conformant, ids(again)));
  }

  private static Set<String> ids(RunResult result) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.CONFORMANT)
        .map(verdict -> verdict.requirement().id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
