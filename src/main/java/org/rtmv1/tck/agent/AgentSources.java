package org.rtmv1.tck.agent;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The agent's C sources, from the kit's jar or from a folder of classes.
 *
 * @param files the content of each file by its path, such as {@code posix/rtm.h}
 */
record AgentSources(Map<String, byte[]> files) {
  private static final String FOLDER = "/native";
  private static final int FINGERPRINT_DIGITS = 12;

  /** Reads the sources that the kit was built with. */
  static AgentSources read() {
    URL folder = AgentSources.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the sources of the agent are missing from the kit");
    }
    try {
      return folder.openConnection() instanceof JarURLConnection jar
          ? inJar(jar.getJarFileURL().toURI())
          : in(Path.of(folder.toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the sources of the agent cannot be read from " + folder, e);
    }
  }

  private static AgentSources inJar(URI jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar))) {
      return in(inside.getPath(FOLDER));
    }
  }

  private static AgentSources in(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(AgentSources::isSource).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return new AgentSources(files);
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".c") || file.toString().endsWith(".h");
  }

  /** Writes all files below {@code folder}. */
  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Returns the names of the files that are to be compiled. */
  Stream<String> units() {
    return files.keySet().stream().filter(name -> name.endsWith(".c"));
  }

  /** Returns digits that are others where the sources are others. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
