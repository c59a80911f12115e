package org.rtmv1.tck.report;

import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

/** The command that runs one requirement again. */
public final class Rerun {
  private Rerun() {}

  /** Returns the command as it is typed. */
  public static String command(RequirementId id, RunResult result, ReportContext context) {
    return "java -jar rtmv1-tck.jar run %s --requirement %s --seed %d"
        .formatted(context.subjectOptions(), id, result.request().settings().seed());
  }

  /**
   * Returns the command that makes the calls of a capsule again; DIR stands for the report's
   * folder.
   */
  static String replay(String capsule, ReportContext context) {
    return "java -jar rtmv1-tck.jar replay DIR/capsules/%s %s"
        .formatted(capsule, context.subjectOptions());
  }
}
