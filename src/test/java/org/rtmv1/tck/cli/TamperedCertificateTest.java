package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.report.certificate.Check;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.Verification;
import org.rtmv1.tck.report.certificate.VerifyingKey;

/** Statements that somebody has altered, with the signer's key and without it. */
@ResourceLock("the run in progress")
class TamperedCertificateTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static CertifiedRun certified = new CertifiedRun(Path.of(""));
  @TempDir Path scratch;

  @BeforeAll
  static void certify() {
    certified = CertifiedRun.of(folder);
  }

  /** Whoever alters a statement lacks the key. */
  @ParameterizedTest
  @CsvSource({
    "/predicate/profile, full",
    "/predicate/date, 1999-01-01T00:00:00Z",
    "/predicate/seed, 7",
    "/predicate/implementation/name, Acme",
    "/predicate/kit/digest/sha256, 00",
    "/predicate/features/name, none",
    "/predicate/counts/conformant, 132",
    "/predicate/results/name, other.json",
    "/predicate/results/digest/sha256, 00",
    "/predicate/trace/name, other.trace",
    "/predicate/trace/digest/sha256, 00",
    "/subject/0/name, other.jar",
    "/subject/0/digest/sha256, 00"
  })
  void an_altered_statement_is_not_signed(String member, String value) throws Exception {
    Path altered = certified.envelope(certified.altered(member, value), certified.signature(), "");
    differs(altered, "signature: it is not by the key ");
  }

  /** The signer's own mistakes, or lies, show as well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/_type | https://in-toto.io/Statement/v2 | type of the statement: the certificate says https://in-toto.io/Statement/v2",
        "/predicateType | urn:other | type of the predicate: the certificate says urn:other",
        "/predicate/kit/digest/sha256 | 00 | kit: the certificate says ",
        "/predicate/kit/name | rtmv1-tck 0.0 | kit: the certificate says ",
        "/predicate/features/digest/sha256 | 00 | feature files: the certificate says ",
        "/predicate/results/digest/sha256 | 00 | results: the certificate says 00, found ",
        "/predicate/trace/digest/sha256 | 00 | trace: the certificate says 00, found ",
        "/predicate/profile | full | profile in the results: the certificate says full, found core",
        "/predicate/implementation/name | Acme | implementation in the results: ",
        "/predicate/implementation/version | 2 | implementation in the trace: "
      })
  void a_statement_that_is_not_true_is_found_out(String member, String value, String told)
      throws Exception {
    differs(certified.signed(certified.altered(member, value)), told);
  }

  @Test
  void numbers_that_are_not_true_are_found_out() throws Exception {
    ObjectNode seed = certified.statement();
    ((ObjectNode) seed.at("/predicate")).put("seed", 7);
    differs(certified.signed(seed), "seed in the results: the certificate says 7, found 1");
    differs(certified.signed(seed), "seed in the trace: the certificate says 7, found 1");
    ObjectNode counts = certified.statement();
    ((ObjectNode) counts.at("/predicate/counts")).put("conformant", 132);
    differs(
        certified.signed(counts), "counts in the results: the certificate says {conformant=132, ");
  }

  @Test
  void results_that_name_other_requirements_than_the_trace_are_found_out() throws Exception {
    ObjectNode results = (ObjectNode) JSON.readTree(folder.resolve("results.json").toFile());
    swapOutcomes(results, "conformant", "observed");
    Path other = Files.writeString(scratch.resolve("results.json"), results.toString());
    Path certificate =
        certified.signed(certified.altered("/predicate/results/digest/sha256", Digests.of(other)));
    Verification verification = Verification.of(certificate);
    verification.results(other);
    assertThat(verification.checks()).allMatch(check -> check.state() == Check.State.MATCHES);
    verification.trace(folder.resolve("run.trace"));
    assertThat(verification.checks())
        .filteredOn(check -> check.state() == Check.State.DIFFERS)
        .extracting(Check::text)
        .singleElement()
        .asString()
        .startsWith("conformant requirements in the trace judged again: ");
  }

  private static void swapOutcomes(ObjectNode results, String one, String other) {
    ObjectNode first = withOutcome(results, one);
    ObjectNode second = withOutcome(results, other);
    first.put("outcome", other);
    second.put("outcome", one);
  }

  private static ObjectNode withOutcome(ObjectNode results, String outcome) {
    for (JsonNode each : results.get("requirements")) {
      if (each.get("outcome").asText().equals(outcome)) {
        return (ObjectNode) each;
      }
    }
    throw new AssertionError("nothing is " + outcome);
  }

  @Test
  void another_type_of_payload_is_found_out() throws Exception {
    differs(
        certified.envelope(certified.statement(), certified.signature(), "text/plain"),
        "type of the payload: the certificate says text/plain");
  }

  @Test
  void a_digest_of_the_subject_that_is_not_true_is_found_out() throws Exception {
    Verification verification =
        Verification.of(certified.signed(certified.altered("/subject/0/digest/sha256", "00")));
    verification.subject(List.of(Kit.program()));
    assertThat(verification.checks())
        .extracting(check -> check.state() + " " + check.text())
        .containsExactly(
            "DIFFERS subject " + Kit.program() + ": no file of this content was certified",
            "OPEN subject reference, inside the kit: no file of its content was given");
  }

  /** Leaves out what costs most, the trace, where it is not what the message is about. */
  private void differs(Path certificate, String told) throws IOException {
    Verification verification = Verification.of(certificate);
    verification.signature(VerifyingKey.read(Path.of(certified.publicKey()))).kit(Kit.identity());
    verification.results(folder.resolve("results.json"));
    if (told.contains("trace")) {
      verification.trace(folder.resolve("run.trace"));
    }
    assertThat(verification.checks())
        .filteredOn(check -> check.state() == Check.State.DIFFERS)
        .extracting(Check::text)
        .anyMatch(text -> text.startsWith(told));
  }
}
