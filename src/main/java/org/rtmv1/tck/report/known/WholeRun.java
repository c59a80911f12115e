package org.rtmv1.tck.report.known;

import java.util.Optional;
import org.rtmv1.tck.launch.RunRequest;

/** Tells runs that show everything that the kit can show from those that leave something out. */
final class WholeRun {
  private WholeRun() {}

  static boolean isWhole(RunRequest request) {
    return leftOut(request).isEmpty();
  }

  /** Returns the option that makes a run leave something out. */
  static Optional<String> leftOut(RunRequest request) {
    if (request.shard().isPresent()) {
      return Optional.of("--shard");
    }
    if (!request.only().isEmpty()) {
      return Optional.of("--requirement");
    }
    if (request.settings().noWait()) {
      return Optional.of("--no-wait");
    }
    boolean fewer = request.budget().isZero() && request.calls() < RunRequest.USUAL_CALLS;
    return fewer ? Optional.of("--calls " + request.calls()) : Optional.empty();
  }
}
