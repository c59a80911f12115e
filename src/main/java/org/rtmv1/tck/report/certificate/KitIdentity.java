package org.rtmv1.tck.report.certificate;

/**
 * Which kit this is.
 *
 * @param version its version
 * @param digest the digest of its program
 * @param features the digest of its feature files
 */
public record KitIdentity(String version, String digest, String features) {
  Statement.Artifact program() {
    return Statement.Artifact.of("rtmv1-tck " + version, digest);
  }

  Statement.Artifact specification() {
    return Statement.Artifact.of("features", features);
  }
}
