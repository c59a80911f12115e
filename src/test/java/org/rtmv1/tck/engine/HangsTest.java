package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangsTest {
  private final Hangs hangs = new Hangs();

  @Test
  void a_dozen_cases_in_a_row_end_the_run() {
    hang(11);
    assertThat(hangs.reasonToStop()).isEmpty();
    hang(1);
    assertThat(hangs.reasonToStop())
        .hasValue(
            "the run was broken off, because the subject hung in 12 cases in a row; the last time:"
                + " RtmIsRoute did not answer");
  }

  @Test
  void two_dozen_altogether_end_it_as_well() {
    for (int i = 0; i < 23; i++) {
      hang(1);
      hangs.ended(null);
    }
    assertThat(hangs.reasonToStop()).isEmpty();
    hang(1);
    assertThat(hangs.reasonToStop().orElseThrow()).contains("hung in 24 cases; the last time");
  }

  @Test
  void crashes_cost_no_time_and_do_not_count() {
    for (int i = 0; i < 100; i++) {
      hangs.ended(new SubjectLostException(Blame.SUBJECT, "a crash"));
    }
    assertThat(hangs.reasonToStop()).isEmpty();
  }

  private void hang(int times) {
    for (int i = 0; i < times; i++) {
      hangs.ended(
          new SubjectLostException(Blame.SUBJECT, "RtmIsRoute did not answer\nmore of it", true));
    }
  }
}
