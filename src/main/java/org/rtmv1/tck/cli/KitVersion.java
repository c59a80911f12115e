package org.rtmv1.tck.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the kit, as its jar says. */
final class KitVersion implements IVersionProvider {
  private static final String UNPACKAGED = "development";

  /** Returns the version; a kit that runs from a folder of classes has none to tell. */
  static String text() {
    String version = KitVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rtmv1-tck " + text()};
  }
}
