package org.rtmv1.tck.report.certificate;

/**
 * One thing that was looked at in a certificate.
 *
 * @param state what came of it
 * @param text what it is and, where it does not match, how
 */
public record Check(State state, String text) {
  /** What came of a check. */
  public enum State {
    MATCHES,
    DIFFERS,
    OPEN
  }

  static Check matches(String text) {
    return new Check(State.MATCHES, text);
  }

  static Check differs(String text) {
    return new Check(State.DIFFERS, text);
  }

  static Check open(String text) {
    return new Check(State.OPEN, text);
  }

  /** Compares what the certificate says with what is there. */
  static Check of(String what, Object certified, Object found) {
    return certified.equals(found)
        ? matches(what)
        : differs("%s: the certificate says %s, found %s".formatted(what, certified, found));
  }
}
