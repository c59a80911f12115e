package org.rtmv1.tck.cli;

import java.time.Duration;
import org.rtmv1.tck.engine.RunSettings;
import picocli.CommandLine.Option;

/** How subjects are run that are compared. */
final class LiveOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides everything that is drawn at random (default 1).")
  private long seed = 1;

  @Option(names = "--no-wait", description = "Leave out what would wait on a real clock.")
  private boolean noWait;

  @Option(
      names = "--deadline",
      paramLabel = "TIME",
      defaultValue = SubjectOptions.DEADLINE,
      description = "How long an agent may take for a call (default 5s).")
  private String deadline = SubjectOptions.DEADLINE;

  /** Returns how long an agent may take for a call. */
  Duration deadline() {
    return TimeText.parse("--deadline", deadline);
  }

  /** Returns what of it changes how an agent is run, as it would be typed again. */
  String typed() {
    return SubjectOptions.DEADLINE.equals(deadline) ? "" : " --deadline " + deadline;
  }

  /** Returns the settings with what was chosen. */
  RunSettings applied(RunSettings settings) {
    return settings.withSeed(seed).withNoWait(noWait);
  }
}
