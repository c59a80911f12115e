package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.report.certificate.Check;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.SigningKey;
import org.rtmv1.tck.report.certificate.Statement;
import org.rtmv1.tck.report.certificate.Verification;
import org.rtmv1.tck.report.certificate.VerifyingKey;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class CertificateTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  @TempDir Path scratch;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void certify() {
    StringWriter text = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(text, true),
            new PrintWriter(text, true),
            "certify",
            "--quiet",
            "--profile",
            "core",
            "--new-key",
            folder.resolve("signer.pem").toString(),
            "--out",
            folder.toString());
    assertThat(status).as(text.toString()).isZero();
    assertThat(text.toString()).contains("Certificate: " + folder.resolve("certificate.json"));
  }

  @Test
  void a_certificate_that_nobody_touched_is_valid() {
    assertThat(verify(certificate(), "--key", publicKey())).as(this::said).isZero();
    assertThat(out.toString())
        .contains("ok       signature, by the key ")
        .contains("ok       verdict of the trace judged again\n")
        .endsWith("VALID: reference 1 conforms to the profile core.\n")
        .doesNotContain("differs");
  }

  @Test
  void without_the_signers_key_it_is_said_what_is_not_proved() {
    assertThat(verify(certificate())).isZero();
    assertThat(out.toString())
        .contains(
            "The key is the one beside the certificate: name the signer's own with --key to know who signed.\n");
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
    Path altered = envelope(altered(member, value), signatureOf(certificate()), "");
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
    differs(signed(altered(member, value)), told);
  }

  @Test
  void numbers_that_are_not_true_are_found_out() throws Exception {
    ObjectNode seed = statement();
    ((ObjectNode) seed.at("/predicate")).put("seed", 7);
    differs(signed(seed), "seed in the results: the certificate says 7, found 1");
    differs(signed(seed), "seed in the trace: the certificate says 7, found 1");
    ObjectNode counts = statement();
    ((ObjectNode) counts.at("/predicate/counts")).put("conformant", 132);
    differs(signed(counts), "counts in the results: the certificate says {conformant=132, ");
  }

  @Test
  void results_that_name_other_requirements_than_the_trace_are_found_out() throws Exception {
    ObjectNode results = (ObjectNode) JSON.readTree(folder.resolve("results.json").toFile());
    swapOutcomes(results, "conformant", "observed");
    Path other = Files.writeString(scratch.resolve("results.json"), results.toString());
    Path certificate = signed(altered("/predicate/results/digest/sha256", Digests.of(other)));
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
        envelope(statement(), signatureOf(certificate()), "text/plain"),
        "type of the payload: the certificate says text/plain");
  }

  @Test
  void another_key_is_found_out() {
    Path other = scratch.resolve("other.pem");
    SigningKey.random().write(other);
    assertThat(verify(certificate(), "--key", other + ".pub")).isEqualTo(1);
    assertThat(out.toString()).contains("differs  signature: it is not by the key ");
  }

  @Test
  void other_results_are_found_out() throws IOException {
    String text = Files.readString(folder.resolve("results.json"));
    Path other =
        Files.writeString(
            scratch.resolve("results.json"),
            text.replace("\"verdict\" : \"conformant\"", "\"verdict\" : \"deviations\""));
    assertThat(verify(certificate(), "--key", publicKey(), "--results", other.toString()))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("differs  results: the certificate says ")
        .contains(
            "differs  verdict in the results: the certificate says conformant, found deviations\n");
  }

  @Test
  void another_trace_is_found_out() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("run.trace"));
    Path other = Files.write(scratch.resolve("run.trace"), lines.subList(0, lines.size() / 20));
    assertThat(verify(certificate(), "--key", publicKey(), "--trace", other.toString()))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("differs  trace: the certificate says ")
        .contains("differs  conformant requirements in the trace judged again: ")
        .contains("NOT VALID: that reference 1 conforms to the profile core is not shown; ");
  }

  @Test
  void a_file_that_was_not_certified_is_found_out() {
    assertThat(verify(certificate(), "--key", publicKey(), "--subject-file", "README.md"))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("differs  subject README.md: no file of this content was certified\n");
  }

  @Test
  void a_digest_of_the_subject_that_is_not_true_is_found_out() throws Exception {
    Verification verification = Verification.of(signed(altered("/subject/0/digest/sha256", "00")));
    verification.subject(List.of(Kit.program()));
    assertThat(verification.checks())
        .extracting(check -> check.state() + " " + check.text())
        .containsExactly(
            "DIFFERS subject " + Kit.program() + ": no file of this content was certified",
            "OPEN subject reference, inside the kit: no file of its content was given");
  }

  @Test
  void a_class_on_the_kits_own_class_path_is_certified_by_the_file_it_comes_from()
      throws Exception {
    List<Statement.Artifact> files = CertifiedFiles.of(new SubjectOptions(), new Own()).artifacts();
    Path classes = Path.of("target", "test-classes").toAbsolutePath();
    assertThat(files).containsExactly(Statement.Artifact.of("test-classes", Digests.of(classes)));
  }

  /** An implementation outside the kit. */
  private static final class Own implements RoutingTableManagerProvider {
    @Override
    public Manifest manifest() {
      return new ReferenceProvider().manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      return new ReferenceProvider().open();
    }
  }

  @Test
  void what_is_no_certificate_is_refused() throws IOException {
    refused(scratch.resolve("none.json"), "There is no certificate %s.\n'certify' writes one.\n");
    Path file = scratch.resolve("certificate.json");
    Files.writeString(file, "{}");
    refused(file, "%s is no certificate: it lacks signatures.\n'certify' writes one.\n");
    Files.writeString(
        file, "{\"payloadType\":\"x\",\"payload\":\"e30=\",\"signatures\":[{\"sig\":\"AA==\"}]}");
    refused(file, "%s is no certificate: it lacks _type.\n'certify' writes one.\n");
    Files.writeString(
        file, "{\"payloadType\":\"x\",\"payload\":\"*\",\"signatures\":[{\"sig\":\"AA==\"}]}");
    refused(file, "%s is no certificate: its payload is not in Base64.\n'certify' writes one.\n");
  }

  @Test
  void a_subject_that_deviates_gets_no_certificate() {
    Path place = scratch.resolve("results");
    assertThat(
            run(
                "certify",
                "--quiet",
                "--profile",
                "core",
                "--subject",
                "always-error",
                "--key",
                folder.resolve("signer.pem").toString(),
                "--out",
                place.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).isEqualTo("No certificate: the subject deviates.\n");
    assertThat(place.resolve("certificate.json")).doesNotExist();
  }

  @Test
  void a_part_of_a_run_cannot_be_asked_for() {
    assertThat(run("certify", "--new-key", "x.pem", "--requirement", "REG-1")).isEqualTo(3);
    assertThat(err.toString()).startsWith("There is no option '--requirement'.");
    assertThat(run("certify", "--new-key", "x.pem", "--no-wait")).isEqualTo(3);
  }

  @Test
  void many_callers_are_certified_only_of_who_is_said_to_take_them() {
    Path key = scratch.resolve("unused.pem");
    String[] line = {
      "certify", "--new-key", key.toString(), "--profile", "concurrent", "--subject", "strict"
    };
    assertThat(run(line)).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            """
            The profile concurrent is for a subject that declares itself thread-safe, which strict does not.
            Certify the profile full, which leaves out many callers at once.
            """);
    assertThat(key).doesNotExist();
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThat(run("certify", "--key", "README.md")).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            """
            README.md holds no Ed25519 private key: it must be PKCS #8 in PEM, not encrypted.
            'certify --new-key FILE' makes one, and so does 'openssl genpkey -algorithm ed25519'.
            """);
  }

  @Test
  void a_key_is_never_overwritten() {
    assertThat(run("certify", "--new-key", folder.resolve("signer.pem").toString())).isEqualTo(3);
    assertThat(err.toString()).startsWith("The keys cannot be written to ").contains("Exists");
  }

  /** Leaves out what costs most, the trace, where it is not what the message is about. */
  private void differs(Path certificate, String told) throws IOException {
    Verification verification = Verification.of(certificate);
    verification.signature(VerifyingKey.read(Path.of(publicKey()))).kit(Kit.identity());
    verification.results(folder.resolve("results.json"));
    if (told.contains("trace")) {
      verification.trace(folder.resolve("run.trace"));
    }
    assertThat(verification.checks())
        .filteredOn(check -> check.state() == Check.State.DIFFERS)
        .extracting(Check::text)
        .anyMatch(text -> text.startsWith(told));
  }

  private void refused(Path file, String message) {
    err.getBuffer().setLength(0);
    assertThat(verify(file, "--key", publicKey())).isEqualTo(3);
    assertThat(err.toString()).isEqualTo(message.formatted(file));
  }

  private static Path certificate() {
    return folder.resolve("certificate.json");
  }

  private static String publicKey() {
    return folder.resolve("signer.pem.pub").toString();
  }

  private static ObjectNode statement() throws IOException {
    JsonNode envelope = JSON.readTree(certificate().toFile());
    return (ObjectNode) JSON.readTree(Base64.getDecoder().decode(envelope.get("payload").asText()));
  }

  private static ObjectNode altered(String member, String value) throws IOException {
    ObjectNode statement = statement();
    int slash = member.lastIndexOf('/');
    ((ObjectNode) statement.at(member.substring(0, slash))).put(member.substring(slash + 1), value);
    return statement;
  }

  private static byte[] signatureOf(Path certificate) throws IOException {
    return Base64.getDecoder()
        .decode(JSON.readTree(certificate.toFile()).at("/signatures/0/sig").asText());
  }

  /** Signs as DSSE says, with nothing of the kit's. */
  private Path signed(ObjectNode statement) throws Exception {
    byte[] payload = JSON.writeValueAsBytes(statement);
    String head = "DSSEv1 28 application/vnd.in-toto+json " + payload.length + " ";
    String pem = Files.readString(folder.resolve("signer.pem"));
    byte[] encoded =
        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
    PrivateKey key =
        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(key);
    signature.update(head.getBytes(StandardCharsets.UTF_8));
    signature.update(payload);
    return envelope(statement, signature.sign(), "");
  }

  /** Writes a certificate beside the results and the trace of the true one. */
  private Path envelope(ObjectNode statement, byte[] signature, String type) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("payloadType", type.isEmpty() ? "application/vnd.in-toto+json" : type);
    json.put("payload", Base64.getEncoder().encodeToString(JSON.writeValueAsBytes(statement)));
    json.putArray("signatures")
        .addObject()
        .put("keyid", "")
        .put("sig", Base64.getEncoder().encodeToString(signature));
    Path file = folder.resolve("altered.json");
    return Files.writeString(file, json.toString());
  }

  private int verify(Path certificate, String... more) {
    String[] line = new String[more.length + 2];
    line[0] = "verify";
    line[1] = certificate.toString();
    System.arraycopy(more, 0, line, 2, more.length);
    return run(line);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String said() {
    return err.toString() + out;
  }
}
