package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.model.ToldSubject.A;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

final class ChoicesOnAddTest {
  private final ToldSubject subject = new ToldSubject();
  private final Route first = subject.route(A, 1, 2);
  private final Route tied = elsewhere((IpRoute) first);

  @BeforeEach
  void addTheFirst() {
    subject.register(A);
    assertThat(subject.add(first, null)).isEqualTo(Judgement.ACCEPTED);
  }

  @Test
  void a_tie_that_the_older_route_wins_is_a_choice() {
    assertThat(subject.addBeside(tied, TimeToLive.INFINITE)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.profile())
        .contains(new Observation("ADD-17 tie on add", "the older one stays the best"));
  }

  @Test
  void a_tie_that_the_new_route_wins_is_a_choice() {
    assertThat(subject.add(tied, first)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.profile())
        .contains(new Observation("ADD-17 tie on add", "the new route is the best"));
  }

  @Test
  void another_metric_is_no_tie() {
    subject.add(subject.route(A, 1, 1), first);
    assertThat(subject.profile())
        .extracting(Observation::register)
        .doesNotContain("ADD-17 tie on add");
  }

  @Test
  void an_update_of_the_priority_alone_may_count_or_not() {
    Route update = otherPriority((IpRoute) first);
    assertThat(subject.addBeside(update, TimeToLive.INFINITE)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.profile())
        .contains(new Observation("ADD-19 update of FSD_Priority alone", "RTM_NO_CHANGE"));
    assertThat(subject.add(otherPriority((IpRoute) update), update)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.profile())
        .contains(
            new Observation(
                "ADD-19 update of FSD_Priority alone",
                "RTM_NO_CHANGE; another time: RTM_ROUTE_CHANGED"));
  }

  private static Route elsewhere(IpRoute route) {
    return new IpRoute(
        route.timeStamp(),
        route.routingProtocol(),
        route.interfaceId() + 7,
        route.protocolSpecificData(),
        route.network(),
        route.nextHop(),
        route.familySpecificData());
  }

  private static Route otherPriority(IpRoute route) {
    return new IpRoute(
        route.timeStamp(),
        route.routingProtocol(),
        route.interfaceId(),
        route.protocolSpecificData(),
        route.network(),
        route.nextHop(),
        route.familySpecificData().withPriority(route.familySpecificData().priority() + 3));
  }
}
