package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Watches the engines for what the cases' own journal cannot tell: containers that fail and take
 * their tests with them, and tests that fail without a word.
 */
final class PlatformListener implements TestExecutionListener {
  private final List<String> containerFailures = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final AtomicInteger tests = new AtomicInteger();

  @Override
  public void executionSkipped(TestIdentifier identifier, String reason) {
    if (identifier.isTest()) {
      tests.incrementAndGet();
    }
  }

  @Override
  public synchronized void executionFinished(
      TestIdentifier identifier, TestExecutionResult result) {
    if (identifier.isTest()) {
      tests.incrementAndGet();
    }
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      String message = result.getThrowable().map(Throwable::toString).orElse("no reason given");
      String failure = identifier.getDisplayName() + ": " + message.lines().findFirst().orElse("");
      (identifier.isTest() ? failures : containerFailures).add(failure);
    }
  }

  /** Returns the failures of anything but a single test. */
  synchronized List<String> containerFailures() {
    return List.copyOf(containerFailures);
  }

  /** Returns the failures of single tests. */
  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /** Returns the number of tests that ended, one way or the other. */
  int tests() {
    return tests.get();
  }
}
