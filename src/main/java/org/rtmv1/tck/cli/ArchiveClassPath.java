package org.rtmv1.tck.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What the manifests of archives add to a class path. */
final class ArchiveClassPath {
  private final Set<Path> places = new LinkedHashSet<>();

  private ArchiveClassPath() {}

  /**
   * Returns files and folders, and those that archives among them need, as far as these exist.
   *
   * @throws UsageException where an archive needs what is no file
   */
  static List<Path> with(List<Path> named) {
    ArchiveClassPath all = new ArchiveClassPath();
    named.forEach(all::add);
    return List.copyOf(all.places);
  }

  private void add(Path place) {
    if (places.add(place)) {
      archives(place).forEach(this::addNeeds);
    }
  }

  private static List<Path> archives(Path place) {
    if (!Files.isDirectory(place)) {
      return isArchive(place) ? List.of(place) : List.of();
    }
    try (Stream<Path> content = Files.list(place)) {
      return content.filter(ArchiveClassPath::isArchive).sorted().toList();
    } catch (IOException e) {
      throw new UsageException("The folder " + place + " cannot be read: " + e + ".");
    }
  }

  private static boolean isArchive(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(".jar");
  }

  private void addNeeds(Path archive) {
    for (String need : needs(archive).split(" +", -1)) {
      if (!need.isEmpty()) {
        Path place = place(archive, need);
        if (Files.exists(place)) {
          add(place);
        }
      }
    }
  }

  private static String needs(Path archive) {
    try (JarFile jar = new JarFile(archive.toFile())) {
      Manifest manifest = jar.getManifest();
      String needs =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return needs == null ? "" : needs;
    } catch (IOException e) {
      throw new UsageException("The archive " + archive + " cannot be read: " + e + ".");
    }
  }

  private static Path place(Path archive, String need) {
    try {
      Path place = Path.of(archive.toUri().resolve(URI.create(need)));
      return archive.isAbsolute() ? place : Path.of("").toAbsolutePath().relativize(place);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new UsageException(
          "The manifest of %s has %s in its Class-Path, which is no file that can be certified."
              .formatted(archive, need));
    }
  }
}
