package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.TableState;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** How the table stood behind the steps of scenarios. */
@ResourceLock("the run in progress")
class CaseTablesTest {
  @Test
  void a_single_route_is_seen_to_take_the_place_of_the_one_before() {
    List<CaseResult> cases = cases("REG-12", new ReferenceProvider());
    assertThat(cases).allSatisfy(each -> assertThat(each.tables()).isNotEmpty());
    assertThat(cases)
        .flatExtracting(CaseResult::tables)
        .allMatch(TableState::followed)
        .extracting(TableState::routes)
        .contains(
            List.of("★ 10.1.0.10/32 via 192.168.1.1, interface 1, protocol 8, metric 5"),
            List.of("★ 10.1.0.10/32 via 192.168.1.1, interface 2, protocol 8, metric 7"));
    assertThat(cases)
        .allSatisfy(
            each ->
                assertThat(each.tables())
                    .extracting(TableState::step)
                    .isSorted()
                    .doesNotHaveDuplicates());
  }

  @Test
  void behind_a_deviation_nothing_is_said_of_the_table() {
    List<CaseResult> broken =
        cases("REG-12", DefectCatalogue.named("IgnoresSingleRoute").orElseThrow().provider())
            .stream()
            .filter(each -> each.outcome() == CaseOutcome.DEVIATES)
            .toList();
    assertThat(broken).isNotEmpty();
    assertThat(broken)
        .allSatisfy(
            each -> {
              TableState last = each.tables().get(each.tables().size() - 1);
              assertThat(last.followed()).isFalse();
              assertThat(last.routes()).isEmpty();
              assertThat(each.tables()).filteredOn(state -> !state.followed()).hasSize(1);
            });
  }

  private static List<CaseResult> cases(String requirement, RoutingTableManagerProvider provider) {
    RunRequest request =
        RunRequest.of(RunSettings.of(provider))
            .withOnly(Set.of(new RequirementId(requirement)))
            .withCalls(0);
    return ConformanceRun.of(request).run(RunObserver.NONE).cases().stream()
        .filter(each -> each.id().startsWith("features/"))
        .toList();
  }
}
