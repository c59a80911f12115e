package org.rtmv1.tck.engine;

/** The name of a case, as a reader is to see it. */
public final class CaseTitle {
  private CaseTitle() {}

  /** Returns the name of a scenario without the gaps that empty cells of its examples leave. */
  public static String of(String name) {
    return name.replaceAll("\\s+", " ").replace(" ,", ",").replaceFirst("[ ,]+$", "").strip();
  }
}
