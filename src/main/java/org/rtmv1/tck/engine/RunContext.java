package org.rtmv1.tck.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.Manifest;

/**
 * What the cases of the run in progress share: the settings, and the journal that takes their
 * results. One run at a time is in progress in a JVM; its cases may use this from any thread.
 */
public final class RunContext implements AutoCloseable {
  private static final Object LOCK = new Object();
  private static @Nullable RunContext current;

  private final RunSettings settings;
  private final Consumer<CaseResult> journal;

  private final Hangs hangs = new Hangs();
  private final Map<Family, Boolean> registers = new EnumMap<>(Family.class);
  private @Nullable Manifest manifest;
  private @Nullable SubjectLostException withoutManifest;

  private RunContext(RunSettings settings, Consumer<CaseResult> journal) {
    this.settings = settings;
    this.journal = journal;
  }

  /**
   * Starts a run, which {@link #close} ends.
   *
   * @param journal takes the result of each case as it ends, one at a time
   * @throws IllegalStateException where another run is in progress in this JVM
   */
  public static RunContext begin(RunSettings settings, Consumer<CaseResult> journal) {
    synchronized (LOCK) {
      if (current != null) {
        throw new IllegalStateException(
            "A run is in progress in this JVM already; one run at a time, please. Close its"
                + " RunContext first, or start the second run in a JVM of its own.");
      }
      current = new RunContext(settings, journal);
      return current;
    }
  }

  /**
   * Returns the run in progress. Where none was begun, as in a user's own Surefire run, the system
   * properties {@code rtmv1.*} make the settings and results go no further than to JUnit.
   *
   * @throws IllegalStateException where a property holds nonsense or names no provider
   */
  public static RunContext current() {
    synchronized (LOCK) {
      if (current == null) {
        current = new RunContext(SettingsFromProperties.read(System.getProperties()), r -> {});
      }
      return current;
    }
  }

  /** Returns the settings of the run. */
  public RunSettings settings() {
    return settings;
  }

  /**
   * Returns the subject's manifest, which is read once a run.
   *
   * @throws SubjectLostException where the provider gives none, or a faulty one
   */
  public synchronized Manifest manifest() {
    if (withoutManifest != null) {
      throw withoutManifest;
    }
    if (manifest == null) {
      manifest = read();
    }
    return manifest;
  }

  /**
   * Opens a fresh subject for one case.
   *
   * @throws SubjectLostException where there is none to be had
   */
  public Session open() {
    try {
      return Session.open(settings, manifest());
    } catch (SubjectLostException e) {
      hangs.ended(e);
      throw e;
    }
  }

  /** Returns why the run does not go on; empty while it does. */
  public Optional<String> brokenOff() {
    return hangs.reasonToStop();
  }

  /**
   * Tells whether the subject registers clients in this family at all. Of one that does not, the
   * refusals that some requirements ask for show nothing.
   */
  public synchronized boolean registers(Family family) {
    return registers.computeIfAbsent(family, this::triesRegistration);
  }

  /** Hands the result of a case without a session to the journal. */
  public synchronized void publish(CaseResult result) {
    settings.trace().concludes(result);
    journal.accept(result);
  }

  /** Hands the result of the case that {@code session} was for to the journal. */
  public synchronized void publish(CaseResult result, Session session) {
    session.concludes(result);
    hangs.ended(session.loss());
    journal.accept(result);
  }

  private boolean triesRegistration(Family family) {
    try (Session session = Session.open(settings.withTrace(RunTrace.NONE), manifest())) {
      return session.manifest().protocols(family).stream()
          .map(protocol -> new Operation.RegisterClient(family.value(), protocol, 0, 0))
          .anyMatch(call -> ((HandleOutcome) session.call(call)).handle() != 0);
    } catch (SubjectLostException e) {
      return false;
    }
  }

  private Manifest read() {
    try {
      return SubjectOpening.manifest(settings);
    } catch (SubjectLostException e) {
      withoutManifest = e;
      throw e;
    }
  }

  /** Ends the run. */
  @Override
  public void close() {
    synchronized (LOCK) {
      if (current == this) {
        current = null;
      }
    }
  }
}
