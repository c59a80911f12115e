package org.rtmv1.tck.engine.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.capsule.Replay;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

class DivergenceSearchTest {
  private static final long BUDGET = 20_000;

  @Test
  void two_wrong_subjects_are_told_apart_at_the_first_call_that_they_answer_differently() {
    Divergence found =
        search(defect("AcceptsDuplicates"), defect("DuplicateEndsTheFirst"))
            .first(BUDGET)
            .orElseThrow();
    assertThat(text(found))
        .isEqualTo(
            """
            client A = RtmRegisterClient(...) → handle
            client B = RtmRegisterClient(...) → handle | NULL, ERROR_CLIENT_ALREADY_EXISTS
            [return value] REG-3 at call 2, conforms
            """);
    assertThat(found.isLegal()).isFalse();
    assertThat(found.shownAgain()).isTrue();
  }

  @Test
  void the_side_that_deviates_is_a_failure_that_can_be_replayed() {
    RoutingTableManagerProvider wrong = defect("SharesOneQueue");
    Divergence found = search(variant("plain"), wrong).firstDeviation(BUDGET).orElseThrow();
    assertThat(found.failure(found.first())).isEmpty();
    WalkFailure failure = found.failure(found.second()).orElseThrow();
    Optional<Finding> again = Replay.of(failure.steps(), RunSettings.of(wrong)).finding();
    assertThat(again.map(Finding::requirement)).contains(failure.finding().requirement());
  }

  @Test
  void what_two_right_subjects_choose_differently_is_legal() {
    Divergence found =
        search(variant("signals-own-changes"), variant("plain")).first(BUDGET).orElseThrow();
    assertThat(found.isLegal()).isTrue();
    assertThat(text(found)).endsWith("[the event] conforms, conforms\n");
    assertThat(found.openChoices())
        .containsExactly(
            new Divergence.OpenChoice(
                "REG-10 own change and own event", "signalled", "not signalled"));
  }

  @Test
  void a_legal_difference_does_not_hide_the_deviation_behind_it() {
    DivergenceSearch search = search(new ReferenceProvider(), defect("AcceptsDuplicates"));
    assertThat(search.first(BUDGET).orElseThrow().steps()).isNotEmpty();
    Divergence found = search.firstDeviation(BUDGET).orElseThrow();
    assertThat(text(found)).endsWith("[return value] conforms, REG-3 at call 2\n");
  }

  @Test
  void a_subject_does_not_differ_from_itself() {
    DivergenceSearch search = search(new ReferenceProvider(), new ReferenceProvider());
    assertThat(search.first(BUDGET)).isEmpty();
    assertThat(search.calls()).isEqualTo(BUDGET);
  }

  /** Handles, priorities and clocks of these have other values than those of the plain table. */
  @ParameterizedTest
  @ValueSource(strings = {"ip-only", "no-capability", "masks-count"})
  void values_that_are_the_subjects_own_affair_make_no_difference(String other) {
    assertThat(search(variant("plain"), variant(other)).first(BUDGET)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NumbersHandlesByCount, handle, the handle of call",
    "StampsAnHourAhead, RR_TimeStamp of CurBestRoute, RR_TimeStamp of no call",
  })
  void such_values_make_a_difference_by_where_they_come_from(
      String name, String part, String origin) {
    Divergence found = search(variant("plain"), defect(name)).first(BUDGET).orElseThrow();
    Divergence.ComparedCall last = found.calls().get(found.calls().size() - 1);
    assertThat(found.parts()).contains(part);
    assertThat(last.second()).contains(origin);
  }

  @Test
  void a_subject_that_is_lost_differs_from_one_that_answers() {
    Divergence found =
        search(new ReferenceProvider(), new ThrowsFromGetNetworkCount())
            .first(BUDGET)
            .orElseThrow();
    assertThat(found.steps()).hasSize(1);
    assertThat(found.second().lost()).isTrue();
    assertThat(text(found))
        .matches(
            """
            RtmGetNetworkCount\\(\\.\\.\\.\\) → 0, \\w+ \\| the subject was lost
            \\[return value\\] conforms, BAD-1 at call 1
            """);
  }

  @Test
  void subjects_with_nothing_in_common_are_not_compared() {
    assertThat(search(variant("plain"), variant("restricted-numbers")).obstacle())
        .contains("no family in which both declare the same four protocols and three interfaces");
    assertThat(search(variant("ip-only"), variant("ipx-only")).obstacle()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void a_right_subject_is_not_blamed_for_being_different(Variant variant) {
    DivergenceSearch search = search(variant("plain"), variant.provider());
    if (search.obstacle().isEmpty()) {
      assertThat(search.firstDeviation(2_000)).isEmpty();
    }
  }

  static List<Variant> variants() {
    return Variants.all();
  }

  private static DivergenceSearch search(
      RoutingTableManagerProvider first, RoutingTableManagerProvider second) {
    return new DivergenceSearch(RunSettings.of(first), RunSettings.of(second));
  }

  private static RoutingTableManagerProvider defect(String name) {
    return DefectCatalogue.named(name).orElseThrow().provider();
  }

  private static RoutingTableManagerProvider variant(String name) {
    return Variants.named(name).orElseThrow().provider();
  }

  private static String text(Divergence divergence) {
    return divergence.calls().stream().map(DivergenceSearchTest::line).collect(Collectors.joining())
        + "%s %s, %s%n"
            .formatted(divergence.parts(), words(divergence.first()), words(divergence.second()));
  }

  /** What a walk draws for arguments is its own affair. */
  private static String line(Divergence.ComparedCall call) {
    return call.text().replaceAll("\\(.*\\)", "(...)")
        + " → "
        + (call.same() ? call.first() : call.first() + " | " + call.second())
        + "\n";
  }

  private static String words(Divergence.Opinion opinion) {
    return opinion
        .finding()
        .map(found -> found.requirement() + " at call " + opinion.deviatesAt())
        .orElse("conforms");
  }

  /** A reference implementation with one function that fails. */
  private static final class ThrowsFromGetNetworkCount implements RoutingTableManagerProvider {
    private final RoutingTableManagerProvider reference = new ReferenceProvider();

    @Override
    public Manifest manifest() {
      return reference.manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      RoutingTableManager manager = reference.open();
      return (RoutingTableManager)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {RoutingTableManager.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("getNetworkCount")) {
                  throw new IllegalStateException("no count");
                }
                try {
                  return method.invoke(manager, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
