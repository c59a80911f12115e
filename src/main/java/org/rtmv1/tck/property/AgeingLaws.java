package org.rtmv1.tck.property;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Capability;

/** What holds of ages and times to live on a virtual clock. */
public final class AgeingLaws extends LawProperties {
  private Law onVirtualClock(String name, String title, String requirement) {
    Law prepared = law(name, title, requirement);
    if (!prepared.manifest().offers(Capability.VIRTUAL_CLOCK)) {
      prepared.isNotFor("the subject has no virtual clock");
    }
    return prepared;
  }

  /** The age of a route is the time since it was added. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("AGE-1")
  public void agesGrowWithTheClock(@ForAll long seed) {
    onVirtualClock(
            "agesGrowWithTheClock", "The age of a route is the time since it was added", "AGE-1")
        .check(seed, AgeingLaws::age);
  }

  /** A route stays for its time to live. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("EXP-4")
  public void routesLiveTheirTime(@ForAll long seed) {
    onVirtualClock("routesLiveTheirTime", "A route stays for its time to live", "EXP-4")
        .check(seed, AgeingLaws::life);
  }

  private static void age(Round round) {
    round.add(round.client(0, 0, 0), round.of(0, round.routes().route(0, 0, 0, 1)));
    Route route = round.everything().get(0);
    int seconds = round.draw(100_000);
    round.session().pass(Duration.ofSeconds(seconds));
    long slack = 1 + round.session().manifest().clockGranularity().toSeconds();
    NumberOutcome age = (NumberOutcome) round.call(new Operation.GetRouteAge(route));
    round.expect(
        Math.abs(age.value() - (long) seconds) <= slack,
        "an age of %d seconds".formatted(seconds),
        () -> Integer.toUnsignedString(age.value()) + " seconds");
  }

  private static void life(Round round) {
    int seconds = 20 + round.draw(100_000);
    Route route = round.of(0, round.routes().route(0, 0, 0, 1));
    round.call(new Operation.AddRoute(round.client(0, 0, 0), route, seconds, true, true));
    long slack = 1 + round.session().manifest().clockGranularity().toSeconds();
    round.session().pass(Duration.ofSeconds(seconds - slack));
    LookUpOutcome found =
        (LookUpOutcome)
            round.call(new Operation.IsRoute(round.family().value(), route.network(), true));
    round.expect(
        found.found(),
        "the route in the table, whose time to live is not up",
        () -> "a table without it");
  }
}
