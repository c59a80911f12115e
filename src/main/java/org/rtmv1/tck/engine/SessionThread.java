package org.rtmv1.tck.engine;

import java.util.concurrent.Callable;
import org.rtmv1.tck.spi.Manifest;

/**
 * A thread on which sessions are opened, used and closed one after another without a hand-off: for
 * short runs by the thousand. Each of their calls has its deadline.
 */
public final class SessionThread implements AutoCloseable {
  private final RunSettings settings;
  private final Manifest manifest;
  private final CaseThread thread;

  /** Prepares sessions with the subject of {@code settings}. */
  public SessionThread(RunSettings settings, Manifest manifest) {
    this.settings = settings;
    this.manifest = manifest;
    this.thread = SubjectOpening.thread(settings);
  }

  /**
   * Runs work that opens sessions.
   *
   * @throws SubjectLostException where a call does not return in time, which ends this thread
   */
  public <T> T run(Callable<T> work) {
    return thread.run(work);
  }

  /**
   * Opens a subject, of which only the last {@code entries} are remembered.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public Session open(int entries) {
    return Session.open(settings, manifest, entries, thread);
  }

  @Override
  public void close() {
    thread.close();
  }
}
