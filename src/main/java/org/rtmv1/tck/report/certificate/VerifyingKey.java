package org.rtmv1.tck.report.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/**
 * An Ed25519 public key that signatures are checked with.
 *
 * @param key the key
 */
public record VerifyingKey(PublicKey key) {
  private static final String ALGORITHM = "Ed25519";
  private static final String LABEL = "PUBLIC KEY";

  /**
   * Reads a public key.
   *
   * @param file a PEM file with a SubjectPublicKeyInfo
   * @throws CertificateException where it is none
   */
  public static VerifyingKey read(Path file) {
    try {
      byte[] encoded = Pem.decode(Files.readString(file), LABEL);
      return new VerifyingKey(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (NoSuchFileException e) {
      throw new CertificateException(
          "There is no key " + file + ".\nName the signer's public key with --key FILE.");
    } catch (IOException e) {
      throw new CertificateException("The key " + file + " cannot be read: " + e + ".");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CertificateException(
          file + " holds no Ed25519 public key: it must be a PUBLIC KEY in PEM.");
    }
  }

  /** Returns the text of a file that holds this key. */
  public String pem() {
    return Pem.encode(key.getEncoded(), LABEL);
  }

  /** Returns the digest that names this key in signatures. */
  public String id() {
    return Digests.of(key.getEncoded());
  }

  boolean verifies(byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (SignatureException e) {
      // bytes that are no signature at all
      return false;
    } catch (GeneralSecurityException e) {
      throw SigningKey.unsupported(e);
    }
  }
}
