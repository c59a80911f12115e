package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;

/** What the options of a run left out, in words. */
final class LeftOut {
  private static final int MOST = 6;

  private LeftOut() {}

  static List<String> of(RunResult result) {
    RunRequest request = result.request();
    List<String> parts = new ArrayList<>();
    if (!request.only().isEmpty()) {
      String named =
          request.only().stream()
              .map(id -> id.value())
              .sorted()
              .limit(MOST)
              .collect(Collectors.joining(", "));
      int more = request.only().size() - MOST;
      parts.add("all but " + named + (more > 0 ? " and " + more + " more" : ""));
    }
    if (request.settings().noWait()) {
      parts.add("waits on a real clock");
    }
    if (request.calls() == 0 && request.budget().isZero()) {
      parts.add("guided walks");
    }
    return parts;
  }
}
