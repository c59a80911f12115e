package org.rtmv1.tck.report;

import java.util.Optional;
import org.rtmv1.tck.engine.Finding;

/**
 * A test case of JUnit XML.
 *
 * @param suite the requirement it belongs to
 * @param name its name, which no other test case of the suite has
 * @param file the file that it stands in
 * @param failure how it failed, if it did
 * @param skip why it does not count, if it does not
 */
record JUnitCase(
    String suite, String name, String file, Optional<Failure> failure, Optional<String> skip) {
  /**
   * How a test case failed.
   *
   * @param type the kind of failure
   * @param message one line
   * @param text all of it: some servers show nothing else
   */
  record Failure(String type, String message, String text) {}

  /**
   * Makes one that passed.
   *
   * @param place the file that it stands in, with its line or without
   */
  static JUnitCase passed(String suite, String name, String place) {
    String file = place.startsWith("features/") ? place.replaceFirst(":[0-9]+$", "") : "features";
    return new JUnitCase(suite, name, file, Optional.empty(), Optional.empty());
  }

  JUnitCase skipped(String reason) {
    return new JUnitCase(suite, name, file, Optional.empty(), Optional.of(reason));
  }

  JUnitCase failed(Finding finding) {
    String message = "expected %s, but was %s".formatted(finding.expected(), finding.butWas());
    String text =
        "expected: %s%nbut was:  %s%nblame:    %s%nafter:%n%s"
            .replace("%n", "\n")
            .formatted(
                finding.expected(),
                finding.butWas(),
                VerdictWords.words(finding.blame()),
                String.join("\n", finding.after()));
    String type = finding.requirement() + " " + finding.blame();
    return new JUnitCase(
        suite, name, file, Optional.of(new Failure(type, message, text)), Optional.empty());
  }

  boolean isFailure() {
    return failure.isPresent();
  }

  boolean isSkipped() {
    return skip.isPresent();
  }
}
