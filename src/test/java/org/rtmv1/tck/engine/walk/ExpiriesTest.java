package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpiriesTest {
  private final Expiries expiries = new Expiries(100);
  private final List<Integer> ended = new ArrayList<>();

  @Test
  void what_is_due_ends_once_and_the_next_time_is_told() {
    expiries.set(3, 10);
    expiries.set(99, 20);
    expiries.set(0, 30);
    assertThat(expiries.expire(20, ended::add)).isEqualTo(30);
    assertThat(ended).containsExactlyInAnyOrder(3, 99);
    assertThat(expiries.expire(25, ended::add)).isEqualTo(30);
    assertThat(expiries.expire(30, ended::add)).isEqualTo(Expiries.NEVER);
    assertThat(ended).containsExactlyInAnyOrder(3, 99, 0);
  }

  @Test
  void the_last_time_counts() {
    expiries.set(1, 10);
    expiries.set(1, 40);
    expiries.set(2, 10);
    expiries.set(2, Expiries.NEVER);
    assertThat(expiries.expire(39, ended::add)).isEqualTo(40);
    assertThat(ended).isEmpty();
    expiries.set(2, 50);
    assertThat(expiries.expire(50, ended::add)).isEqualTo(Expiries.NEVER);
    assertThat(ended).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void every_cell_can_have_a_time() {
    for (int cell = 0; cell < 100; cell++) {
      expiries.set(cell, 100 - cell);
    }
    assertThat(expiries.expire(50, ended::add)).isEqualTo(51);
    assertThat(ended).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void nothing_ends_where_nothing_has_a_time() {
    expiries.set(1, Expiries.NEVER);
    assertThat(expiries.expire(Long.MAX_VALUE - 1, ended::add)).isEqualTo(Expiries.NEVER);
    assertThat(ended).isEmpty();
  }
}
