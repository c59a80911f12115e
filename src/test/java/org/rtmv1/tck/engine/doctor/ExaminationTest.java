package org.rtmv1.tck.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

class ExaminationTest {
  @Test
  void the_adapter_of_the_reference_is_right() {
    assertThat(Examination.of(new ReferenceProvider()))
        .hasSize(16)
        .allSatisfy(answer -> assertThat(answer.state()).isEqualTo(Answer.State.OK));
  }

  @Test
  void what_a_subject_does_not_offer_is_told_with_what_that_means() {
    assertThat(text(DeafSubject.failingWith(ReturnCode.ERROR_INVALID_PARAMETER)))
        .isEqualTo(
            """
            OK manifest of always-error 1
            OK opens and closes
            OK opens again after it was closed
            WRONG IPX: a client can register: RtmRegisterClient returned NULL with ERROR_INVALID_PARAMETER
            OK IPX: bogus handles come back as errors
            SKIPPED IPX: routes and events: no client can register
            WRONG IP: a client can register: RtmRegisterClient returned NULL with ERROR_INVALID_PARAMETER
            OK IP: bogus handles come back as errors
            SKIPPED IP: routes and events: no client can register
            ABSENT virtual clock: ageing will be tested in real time
            ABSENT fault injection: requirements on shortages will not be tested
            ABSENT setting of priorities: what a change of priorities does is not tested
            """);
  }

  @Test
  void a_bogus_handle_that_is_accepted_is_told() {
    assertThat(wrong(DeafSubject.returningZero()))
        .contains(
            "IP: bogus handles come back as errors: RtmDeregisterClient accepted the handle NULL");
  }

  @Test
  void a_field_that_is_lost_is_named_with_the_function_that_lost_it() {
    assertThat(wrong(new WrongAdapter("getFirstRoute", ExaminationTest::withoutInterface)))
        .containsExactly(
            "IP: every field of a route goes in and comes back: RtmGetFirstRoute: RR_InterfaceID went"
                + " in as 2 and came back as 0");
  }

  private static Object withoutInterface(Object outcome) {
    return outcome instanceof RouteOutcome read && read.route() instanceof IpRoute route
        ? RouteOutcome.returned(
            new IpRoute(
                route.timeStamp(),
                route.routingProtocol(),
                0,
                route.protocolSpecificData(),
                route.network(),
                route.nextHop(),
                route.familySpecificData()))
        : outcome;
  }

  @Test
  void an_adapter_that_throws_is_told_with_what_it_threw() {
    UnaryOperator<Object> broken =
        outcome -> {
          throw new IllegalStateException("no such symbol");
        };
    assertThat(wrong(new WrongAdapter("isRoute", broken)))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("IllegalStateException", "no such symbol"));
  }

  @Test
  void an_adapter_that_hands_out_handles_for_nothing_is_told() {
    UnaryOperator<Object> refused = outcome -> HandleOutcome.refused(5);
    assertThat(wrong(new WrongAdapter("registerClient", refused)))
        .contains("IP: a client can register: RtmRegisterClient returned NULL with 5");
  }

  @Test
  void managers_that_share_their_tables_are_told() {
    RoutingTableManager only = new ReferenceProvider().open();
    assertThat(wrong(new Shares(only)))
        .contains(
            "IP: two open managers share nothing: a route that was added to one manager is found in"
                + " another one");
  }

  @Test
  void an_adapter_that_does_not_open_is_asked_nothing_else() {
    RoutingTableManagerProvider closed =
        new RoutingTableManagerProvider() {
          @Override
          public Manifest manifest() {
            return Manifest.of("closed", "1");
          }

          @Override
          public RoutingTableManager open() throws Exception {
            throw new java.io.IOException("librtm.so: no such file");
          }
        };
    List<Answer> answers = Examination.of(closed);
    assertThat(answers)
        .extracting(Answer::state)
        .containsExactly(Answer.State.OK, Answer.State.WRONG, Answer.State.SKIPPED);
    assertThat(answers.get(1).detail().orElseThrow()).contains("librtm.so: no such file");
  }

  private record Shares(RoutingTableManager only) implements RoutingTableManagerProvider {
    @Override
    public Manifest manifest() {
      return new ReferenceProvider().manifest();
    }

    @Override
    public RoutingTableManager open() {
      return only;
    }
  }

  private static List<String> wrong(RoutingTableManagerProvider provider) {
    return Examination.of(provider).stream()
        .filter(answer -> answer.state() == Answer.State.WRONG)
        .map(answer -> answer.question() + ": " + answer.detail().orElse(""))
        .toList();
  }

  private static String text(RoutingTableManagerProvider provider) {
    StringBuilder text = new StringBuilder();
    for (Answer answer : Examination.of(provider)) {
      text.append(answer.state()).append(' ').append(answer.question());
      answer.detail().ifPresent(detail -> text.append(": ").append(detail));
      text.append('\n');
    }
    return text.toString();
  }
}
