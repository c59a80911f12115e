package org.rtmv1.tck.report.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The textual encoding of keys (RFC 7468). */
final class Pem {
  private static final int LINE = 64;

  private Pem() {}

  static String encode(byte[] content, String label) {
    Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, lines.encodeToString(content), label);
  }

  /**
   * Returns the content of the first block with this label.
   *
   * @throws IllegalArgumentException where there is none
   */
  static byte[] decode(String text, String label) {
    String begin = "-----BEGIN " + label + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf("-----END " + label + "-----");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no " + label);
    }
    return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to).strip());
  }
}
