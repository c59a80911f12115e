package org.rtmv1.tck.report.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A DSSE envelope (Dead Simple Signing Envelope, version 1): a payload with signatures over it and
 * its type.
 *
 * @param payloadType what the payload is
 * @param payload the bytes that are signed, in Base64
 * @param signatures the signatures
 */
record Envelope(String payloadType, String payload, List<Signed> signatures) {
  static final String IN_TOTO = "application/vnd.in-toto+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One signature.
   *
   * @param keyId a hint at the key; nothing rests on it
   * @param signature the bytes of the signature, in Base64
   */
  record Signed(String keyId, String signature) {}

  static Envelope sign(String payloadType, byte[] payload, SigningKey key) {
    String signature = encoded(key.sign(authenticated(payloadType, payload)));
    Signed signed = new Signed(key.publicKey().id(), signature);
    return new Envelope(payloadType, encoded(payload), List.of(signed));
  }

  /** Tells whether one of the signatures is by this key. */
  boolean isSignedBy(VerifyingKey key) {
    byte[] message = authenticated(payloadType, content());
    return signatures.stream().anyMatch(each -> key.verifies(message, decoded(each.signature())));
  }

  /** The pre-authentication encoding of DSSE: each part behind its length in bytes. */
  private static byte[] authenticated(String type, byte[] payload) {
    byte[] name = type.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(("DSSEv1 " + name.length + " ").getBytes(StandardCharsets.UTF_8));
    message.writeBytes(name);
    message.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.UTF_8));
    message.writeBytes(payload);
    return message.toByteArray();
  }

  /** Returns the bytes that are signed. */
  byte[] content() {
    return decoded(payload);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text);
  }

  String json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("payloadType", payloadType);
    json.put("payload", payload);
    for (Signed each : signatures) {
      json.withArray("signatures")
          .addObject()
          .put("keyid", each.keyId())
          .put("sig", each.signature());
    }
    return json.toPrettyString() + "\n";
  }

  /**
   * Reads an envelope.
   *
   * @throws IllegalArgumentException where {@code text} is none; the message completes a sentence
   */
  static Envelope parse(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      List<Signed> signatures = new ArrayList<>();
      for (JsonNode each : json.path("signatures")) {
        signatures.add(new Signed(each.path("keyid").asText(), base64(each, "sig")));
      }
      if (signatures.isEmpty()) {
        throw new IllegalArgumentException("it lacks signatures");
      }
      return new Envelope(text(json, "payloadType"), base64(json, "payload"), signatures);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    }
  }

  private static String base64(JsonNode json, String member) {
    String text = text(json, member);
    try {
      decoded(text);
      return text;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("its " + member + " is not in Base64", e);
    }
  }

  private static String text(JsonNode json, String member) {
    if (!json.path(member).isTextual()) {
      throw new IllegalArgumentException("it lacks " + member);
    }
    return json.get(member).asText();
  }
}
