package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.report.certificate.SigningKey;

@ResourceLock("the run in progress")
class CertificateTest {
  @TempDir static Path folder;
  private static CertifiedRun certified = new CertifiedRun(Path.of(""));
  @TempDir Path scratch;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void certify() {
    certified = CertifiedRun.of(folder);
  }

  @Test
  void a_certificate_that_nobody_touched_is_valid() {
    assertThat(verify(certified.certificate(), "--key", certified.publicKey()))
        .as(this::said)
        .isZero();
    assertThat(out.toString())
        .contains("ok       signature, by the key ")
        .contains("ok       verdict of the trace judged again\n")
        .endsWith("VALID: reference 1 conforms to the profile core.\n")
        .doesNotContain("differs");
  }

  @Test
  void without_the_signers_key_it_is_said_what_is_not_proved() {
    assertThat(verify(certified.certificate())).isZero();
    assertThat(out.toString())
        .contains(
            "The key is the one beside the certificate: name the signer's own with --key to know who signed.\n");
  }

  @Test
  void another_key_is_found_out() {
    Path other = scratch.resolve("other.pem");
    SigningKey.random().write(other);
    assertThat(verify(certified.certificate(), "--key", other + ".pub")).isEqualTo(1);
    assertThat(out.toString()).contains("differs  signature: it is not by the key ");
  }

  @Test
  void other_results_are_found_out() throws IOException {
    String text = Files.readString(folder.resolve("results.json"));
    Path other =
        Files.writeString(
            scratch.resolve("results.json"),
            text.replace("\"verdict\" : \"conformant\"", "\"verdict\" : \"deviations\""));
    assertThat(
            verify(
                certified.certificate(),
                "--key",
                certified.publicKey(),
                "--results",
                other.toString()))
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
    assertThat(
            verify(
                certified.certificate(),
                "--key",
                certified.publicKey(),
                "--trace",
                other.toString()))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("differs  trace: the certificate says ")
        .contains("differs  conformant requirements in the trace judged again: ")
        .contains("NOT VALID: that reference 1 conforms to the profile core is not shown; ");
  }

  @Test
  void a_file_that_was_not_certified_is_found_out() {
    assertThat(
            verify(
                certified.certificate(),
                "--key",
                certified.publicKey(),
                "--subject-file",
                "README.md"))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("differs  subject README.md: no file of this content was certified\n");
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

  private void refused(Path file, String message) {
    err.getBuffer().setLength(0);
    assertThat(verify(file, "--key", certified.publicKey())).isEqualTo(3);
    assertThat(err.toString()).isEqualTo(message.formatted(file));
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
