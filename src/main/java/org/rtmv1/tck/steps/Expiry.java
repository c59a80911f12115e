package org.rtmv1.tck.steps;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.rtmv1.tck.spi.Capability;

/**
 * Waits for routes whose time is up. How late they go is the subject's choice: on a real clock the
 * kit waits as long as its settings say, on a virtual one up to a day.
 */
public final class Expiry {
  private static final Duration STEP = Duration.ofSeconds(1);
  private static final long PATIENCE = 60;
  private static final Duration DAY = Duration.ofDays(1);

  private final Case scenario;
  private final PassingTime time;

  /** Called by Cucumber. */
  public Expiry(Case scenario, PassingTime time) {
    this.scenario = scenario;
    this.time = time;
  }

  /** Lets time pass until {@code gone}; {@code what} says what is to go. */
  void await(String what, BooleanSupplier gone) {
    boolean virtual = scenario.session().manifest().offers(Capability.VIRTUAL_CLOCK);
    Duration most = virtual ? DAY : scenario.run().settings().expiryWait();
    Duration waited = Duration.ZERO;
    while (!gone.getAsBoolean()) {
      if (waited.compareTo(most) >= 0) {
        throw stayed(what, virtual, most);
      }
      Duration step = next(waited);
      time.pass(step);
      waited = waited.plus(step);
    }
  }

  /** Goes in seconds at first, and then doubles the time. */
  private static Duration next(Duration waited) {
    return waited.toSeconds() < PATIENCE ? STEP : waited;
  }

  private RuntimeException stayed(String what, boolean virtual, Duration most) {
    String seen = what + " still there " + most.toSeconds() + " s after its time";
    return virtual
        ? scenario.unexpected("the removal of " + what, seen)
        : scenario.ends(new Stop.Undecided(seen + ", which is as long as the kit waits"));
  }
}
