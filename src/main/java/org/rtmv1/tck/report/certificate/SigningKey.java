package org.rtmv1.tck.report.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

/** An Ed25519 key pair that certificates are signed with. */
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String LABEL = "PRIVATE KEY";

  private final KeyPair keys;

  private SigningKey(KeyPair keys) {
    this.keys = keys;
  }

  /** Makes a new pair. */
  public static SigningKey random() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw unsupported(e);
    }
  }

  /**
   * Reads a private key.
   *
   * @param file a PEM file with a PKCS #8 private key, not encrypted, as {@code openssl genpkey
   *     -algorithm ed25519} writes it
   * @throws CertificateException where it is none
   */
  public static SigningKey read(Path file) {
    try {
      byte[] encoded = Pem.decode(Files.readString(file), LABEL);
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new SigningKey(pairOf((EdECPrivateKey) key));
    } catch (NoSuchFileException e) {
      throw new CertificateException(
          "There is no key " + file + ".\n'certify --new-key " + file + "' makes one.");
    } catch (IOException e) {
      throw new CertificateException("The key " + file + " cannot be read: " + e + ".");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CertificateException(
          file
              + " holds no Ed25519 private key: it must be PKCS #8 in PEM, not encrypted.\n"
              + "'certify --new-key FILE' makes one, and so does 'openssl genpkey -algorithm ed25519'.");
    }
  }

  /** A private key is the seed that its pair is made from, and the file need not hold the other. */
  private static KeyPair pairOf(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow(() -> new IllegalArgumentException("no seed"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(seed.length * Byte.SIZE - 1, new Seed(seed));
    return generator.generateKeyPair();
  }

  /**
   * Writes the pair: the private key to {@code file}, which its owner alone can read, the public
   * one to the same name with {@code .pub} at its end.
   *
   * @throws CertificateException where a file is there already or cannot be written
   */
  public void write(Path file) {
    Path open = publicFile(file);
    try {
      Files.createFile(file);
      Files.createFile(open);
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(file, Pem.encode(keys.getPrivate().getEncoded(), LABEL));
      Files.writeString(open, publicKey().pem());
    } catch (IOException e) {
      throw new CertificateException("The keys cannot be written to " + file + ": " + e + ".");
    }
  }

  /** Returns the file of the public key that goes with a private key's file. */
  public static Path publicFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".pub");
  }

  /** Returns the public key of the pair. */
  public VerifyingKey publicKey() {
    return new VerifyingKey(keys.getPublic());
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw unsupported(e);
    }
  }

  static IllegalStateException unsupported(GeneralSecurityException cause) {
    return new IllegalStateException("this Java platform lacks Ed25519", cause);
  }

  /** Draws the bytes of a seed that is known. */
  private static final class Seed extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Seed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] drawn) {
      System.arraycopy(bytes, 0, drawn, 0, drawn.length);
    }
  }
}
