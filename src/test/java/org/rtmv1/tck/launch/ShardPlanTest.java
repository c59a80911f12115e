package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;

class ShardPlanTest {
  private final List<Requirement> known = RequirementCatalogue.read().all();
  private final RunRequest whole = RunRequest.of(RunSettings.of(new ReferenceProvider()));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 50, 500})
  void each_requirement_is_in_one_shard(int total) {
    List<Requirement> all = new ArrayList<>();
    IntStream.rangeClosed(1, total)
        .forEach(number -> all.addAll(plan(whole, number, total).requirements()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(plan(whole, 1, 1).requirements());
  }

  @Test
  void shards_have_about_as_many_cases() {
    assertThat(IntStream.rangeClosed(1, 7).map(number -> cases(whole, number, 8)))
        .allMatch(count -> count > 150 && count < 200);
  }

  @Test
  void guided_walks_are_in_the_last_shard_and_count_as_cases() {
    assertThat(plan(whole, 7, 8).walks()).isFalse();
    assertThat(plan(whole, 8, 8).walks()).isTrue();
    assertThat(cases(whole.withCalls(6_000), 2, 2))
        .isBetween(cases(whole.withCalls(6_000), 1, 2) - 61, cases(whole, 1, 2) - 59);
    assertThat(cases(whole.withCalls(2_000_000), 8, 8)).isZero();
    assertThat(cases(whole.withBudget(Duration.ofHours(1)), 8, 8)).isZero();
  }

  @Test
  void without_walks_no_shard_has_them() {
    assertThat(plan(whole.withCalls(0), 8, 8).walks()).isFalse();
    RunRequest filtered = whole.withOnly(Set.of(new RequirementId("REG-1")));
    assertThat(plan(filtered, 8, 8).walks()).isFalse();
    assertThat(plan(filtered, 1, 8).requirements()).hasSize(1);
  }

  @Test
  void a_shard_is_read_as_it_is_written() {
    assertThat(Shard.of("3/8")).isEqualTo(new Shard(3, 8)).hasToString("Shard[number=3, total=8]");
    assertThat(Shard.of(new Shard(9999, 9999).text()).total()).isEqualTo(Shard.MOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "0/8", "9/8", "3/", "/8", "-1/8", "3/8/9", "1/10000", "a/b", "１/2"})
  void what_names_no_shard_is_refused(String text) {
    assertThatThrownBy(() -> Shard.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private int cases(RunRequest request, int number, int total) {
    return plan(request, number, total).requirements().stream()
        .mapToInt(each -> each.cases().size())
        .sum();
  }

  private ShardPlan plan(RunRequest request, int number, int total) {
    return new ShardPlan(request.withShard(new Shard(number, total)), known);
  }
}
