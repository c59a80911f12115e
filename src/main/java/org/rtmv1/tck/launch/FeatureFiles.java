package org.rtmv1.tck.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the feature files that the kit was built with, in its jar or in a folder of classes. */
final class FeatureFiles {
  private static final String FOLDER = "features";
  private static final String ENDING = ".feature";

  private FeatureFiles() {}

  /** Returns the text of each file by its name on the class path, in the order of the names. */
  static Map<String, String> read() {
    URL folder = FeatureFiles.class.getResource("/" + FOLDER);
    if (folder == null) {
      throw new CatalogueException("the kit's feature files are missing from the class path");
    }
    try {
      return folder.getProtocol().equals("jar") ? fromJar(folder) : fromFolder(folder.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException("the kit's feature files cannot be read", e);
    } catch (URISyntaxException e) {
      throw new CatalogueException("the kit's feature files have no readable place: " + folder);
    }
  }

  /** Returns a digest of all files, by which two builds of the kit can be told apart. */
  static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      read()
          .forEach(
              (name, text) -> {
                digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Map<String, String> fromJar(URL folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().filter(FeatureFiles::isFeature).toList()) {
        try (InputStream text = jar.getInputStream(entry)) {
          files.put(entry.getName(), new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  private static boolean isFeature(JarEntry entry) {
    return entry.getName().startsWith(FOLDER + "/") && entry.getName().endsWith(ENDING);
  }

  private static Map<String, String> fromFolder(URI folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(Path.of(folder))) {
      for (Path file : found.filter(path -> path.toString().endsWith(ENDING)).toList()) {
        files.put(
            FOLDER + "/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
