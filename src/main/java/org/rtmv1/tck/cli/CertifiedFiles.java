package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.Statement.Artifact;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * The files that the subject consists of, with the digests that they had before the run.
 *
 * @param artifacts the files
 */
record CertifiedFiles(List<Artifact> artifacts) {
  /**
   * Reads the files of a subject.
   *
   * @throws UsageException where one cannot be read, or none is known
   */
  static CertifiedFiles of(SubjectOptions options, RoutingTableManagerProvider provider) {
    List<Path> files = ArchiveClassPath.with(options.files());
    List<Artifact> artifacts = new ArrayList<>();
    files.forEach(file -> artifacts.add(Artifact.of(name(file, files), digest(file))));
    if (artifacts.isEmpty()) {
      artifacts.add(program(provider));
    }
    return new CertifiedFiles(List.copyOf(artifacts));
  }

  /** The last part of its path, unless another file has that name too. */
  private static String name(Path file, List<Path> files) {
    String name = lastPart(file);
    long bearers = files.stream().filter(each -> lastPart(each).equals(name)).count();
    return bearers == 1 ? name : file.toString();
  }

  private static String lastPart(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName());
  }

  /**
   * Returns the file that the provider's class comes from: the kit's own for a built-in subject.
   */
  private static Artifact program(RoutingTableManagerProvider provider) {
    Path program = Kit.programOf(provider.getClass());
    String name =
        program.equals(Kit.program())
            ? provider.manifest().name() + ", inside the kit"
            : String.valueOf(program.getFileName());
    return Artifact.of(name, digest(program));
  }

  private static String digest(Path file) {
    if (!Files.exists(file)) {
      throw new UsageException("There is no file " + file + " to certify.");
    }
    try {
      return Digests.of(file);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("The file " + file + " cannot be read: " + e + ".");
    }
  }
}
