package org.rtmv1.tck.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.KitIdentity;

/** The program that runs. */
final class Kit {
  private Kit() {}

  /** Returns the jar of the kit, or the folder of its classes. */
  static Path program() {
    try {
      return Path.of(Kit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of the kit's classes is no path", e);
    }
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
