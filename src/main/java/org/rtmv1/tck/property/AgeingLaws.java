package org.rtmv1.tck.property;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Capability;

/** What holds of ages and times to live on a virtual clock. */
public final class AgeingLaws extends LawProperties {
  private static final int DESTINATIONS = 8;
  private static final int LONG = 100_000;

  /** The longest time to live that every implementation must take (ADD-18): some 24 days. */
  private static final int LONGEST = 2_147_483;

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

  /** A route leaves when its time is up; how late is the subject's choice, within a day. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("EXP-1")
  public void routesLeaveWhenTheirTimeIsUp(@ForAll long seed) {
    onVirtualClock(
            "routesLeaveWhenTheirTimeIsUp",
            "Routes leave when their time is up, no others",
            "EXP-1")
        .check(seed, AgeingLaws::departure);
  }

  private static void departure(Round round) {
    long client = round.client(0, 0, 0);
    Set<List<Object>> stay = new HashSet<>();
    for (int i = 0; i < DESTINATIONS; i++) {
      Route route = round.of(0, round.routes().route(i, round.draw(3), 0, 1));
      int life = life(round.draw(4), round);
      ChangeOutcome added =
          (ChangeOutcome) round.call(new Operation.AddRoute(client, route, life, true, true));
      round.exercises(added.error() == ReturnCode.NO_ERROR && life <= LONG && life > 0);
      if (life == TimeToLive.INFINITE || life == LONGEST) {
        stay.add(SampleRoutes.identity(route));
      }
    }
    round.asks();
    round.session().pass(Duration.ofSeconds(LONG).plusDays(1));
    Set<List<Object>> left =
        round.everything().stream().map(SampleRoutes::identity).collect(Collectors.toSet());
    round.expect(
        left.equals(stay),
        "only the %d routes whose time is not up".formatted(stay.size()),
        () -> left.size() + " routes: " + left);
  }

  private static int life(int kind, Round round) {
    return switch (kind) {
      case 0 -> TimeToLive.INFINITE;
      case 1 -> LONGEST;
      case 2 -> 1 + round.draw(3);
      default -> 1 + round.draw(LONG);
    };
  }

  private static void age(Round round) {
    round.add(round.client(0, 0, 0), round.of(0, round.routes().route(0, 0, 0, 1)));
    Route route = round.everything().get(0);
    int seconds = round.draw(100_000);
    round.session().pass(Duration.ofSeconds(seconds));
    long slack = 1 + round.session().manifest().clockGranularity().toSeconds();
    NumberOutcome age = (NumberOutcome) round.call(new Operation.GetRouteAge(route));
    round.exercises(seconds > slack);
    round.expect(
        Math.abs(age.value() - (long) seconds) <= slack,
        "an age of %d seconds".formatted(seconds),
        () -> Integer.toUnsignedString(age.value()) + " seconds");
  }

  private static void life(Round round) {
    int seconds = 20 + round.draw(100_000);
    Route route = round.of(0, round.routes().route(0, 0, 0, 1));
    ChangeOutcome added =
        (ChangeOutcome)
            round.call(new Operation.AddRoute(round.client(0, 0, 0), route, seconds, true, true));
    round.exercises(added.error() == ReturnCode.NO_ERROR);
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
