package org.rtmv1.tck.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.KitIdentity;

/** The program that runs. */
final class Kit {
  private Kit() {}

  /** Returns the jar of the kit, or the folder of its classes. */
  static Path program() {
    return programOf(Kit.class);
  }

  /**
   * Returns the jar or the folder that a class comes from.
   *
   * @throws UsageException where that is no file
   */
  static Path programOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      if (source != null && source.getLocation() != null) {
        return Path.of(source.getLocation().toURI());
      }
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw unknown(type, e);
    }
    throw unknown(type, null);
  }

  private static UsageException unknown(Class<?> type, @Nullable Exception cause) {
    UsageException unknown =
        new UsageException(
            "The kit cannot tell which file %s comes from.\nName it with --classpath PATH."
                .formatted(type.getName()));
    unknown.initCause(cause);
    return unknown;
  }

  static KitIdentity identity() {
    try {
      return new KitIdentity(
          KitVersion.text(), Digests.of(program()), RequirementCatalogue.digest());
    } catch (IOException e) {
      throw new UsageException("The kit's own files cannot be read: " + e + ".");
    }
  }
}
