package org.rtmv1.tck.report.certificate;

/** A key or a certificate that cannot be used as one; the message says why. */
public final class CertificateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CertificateException(String message) {
    super(message);
  }
}
