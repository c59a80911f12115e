package org.rtmv1.tck.report.known;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * The fingerprint of a deviation: what scenarios expected and what came, numbers aside. What only
 * generated calls show has none, because other calls show it in other words.
 */
final class Cause {
  private static final String SCENARIOS = "features/";
  private static final int DIGITS = 12;

  private Cause() {}

  /** Returns the fingerprint of how a requirement is broken in this run. */
  static Optional<String> of(RequirementId requirement, RunResult result) {
    List<String> lines =
        result.verdicts().stream()
            .flatMap(verdict -> verdict.cases().stream())
            .filter(each -> each.id().startsWith(SCENARIOS))
            .map(CaseResult::finding)
            .flatMap(Optional::stream)
            .filter(finding -> finding.requirement().equals(requirement))
            .map(Cause::line)
            .distinct()
            .sorted()
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(digest(String.join("\n", lines)));
  }

  private static String line(Finding finding) {
    return (finding.expected() + " | " + finding.butWas())
        .replaceAll("\\b0x[0-9A-Fa-f]+\\b|[0-9]+", "#");
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
