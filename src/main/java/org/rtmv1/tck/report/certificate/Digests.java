package org.rtmv1.tck.report.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 digests, in lower-case hexadecimal. */
public final class Digests {
  private Digests() {}

  /** Returns the digest of some bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /**
   * Returns the digest of a file, or of all files below a folder with their names.
   *
   * @throws IOException where something of it cannot be read
   */
  public static String of(Path place) throws IOException {
    return Files.isDirectory(place) ? ofFolder(place) : ofFile(place);
  }

  private static String ofFile(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What a link leads to is loaded as well as what lies in the folder itself. */
  private static String ofFolder(Path folder) throws IOException {
    StringBuilder list = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        entry(list, folder.relativize(file).toString().replace('\\', '/'), ofFile(file));
      }
    }
    return of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(StringBuilder list, String name, String digest) {
    list.append(digest).append("  ").append(name).append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
