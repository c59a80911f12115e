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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A subject certified for the profile core, and what its signer, or somebody else, makes of it.
 *
 * @param folder where everything lies
 */
record CertifiedRun(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Certifies the subject that the options name, the reference without any. */
  static CertifiedRun of(Path folder, String... subject) {
    List<String> line = new ArrayList<>(List.of("certify", "--quiet", "--profile", "core"));
    line.addAll(List.of("--new-key", folder.resolve("signer.pem").toString()));
    line.addAll(List.of("--out", folder.toString()));
    line.addAll(List.of(subject));
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    assertThat(Main.run(out, out, line.toArray(String[]::new))).as(text.toString()).isZero();
    assertThat(text.toString()).contains("Certificate: " + folder.resolve("certificate.json"));
    return new CertifiedRun(folder);
  }

  Path certificate() {
    return folder.resolve("certificate.json");
  }

  String publicKey() {
    return folder.resolve("signer.pem.pub").toString();
  }

  ObjectNode statement() throws IOException {
    JsonNode envelope = JSON.readTree(certificate().toFile());
    return (ObjectNode) JSON.readTree(Base64.getDecoder().decode(envelope.get("payload").asText()));
  }

  ObjectNode altered(String member, String value) throws IOException {
    ObjectNode statement = statement();
    int slash = member.lastIndexOf('/');
    ((ObjectNode) statement.at(member.substring(0, slash))).put(member.substring(slash + 1), value);
    return statement;
  }

  byte[] signature() throws IOException {
    return Base64.getDecoder()
        .decode(JSON.readTree(certificate().toFile()).at("/signatures/0/sig").asText());
  }

  /** Signs as DSSE says, with nothing of the kit's. */
  Path signed(ObjectNode statement) throws Exception {
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
  Path envelope(ObjectNode statement, byte[] signature, String type) throws IOException {
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
}
