package org.rtmv1.tck.engine.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void a_time_stamp_comes_from_the_calls_around_it() {
    Moments moments = new Moments(0);
    moments.add(1, 100, 110);
    moments.add(3, 110, 110);
    moments.add(4, 200, 205);
    assertThat(moments.origin("it", 100)).hasToString("it of call 1");
    assertThat(moments.origin("it", 110)).hasToString("it of calls 1 to 3");
    assertThat(moments.origin("it", 203)).hasToString("it of call 4");
    assertThat(moments.origin("it", 150)).hasToString("it of no call");
    assertThat(moments.origin("it", 0)).hasToString("it of no call");
  }

  @Test
  void a_coarse_clock_is_given_its_due() {
    Moments moments = new Moments(50);
    moments.add(1, 100, 100);
    moments.add(2, 300, 300);
    assertThat(moments.origin("it", 150)).hasToString("it of call 1");
    assertThat(moments.origin("it", 151)).hasToString("it of no call");
    assertThat(moments.origin("it", 250)).hasToString("it of call 2");
  }

  @Test
  void many_calls_are_kept() {
    Moments moments = new Moments(0);
    for (int step = 1; step <= 1_000; step++) {
      moments.add(step, step * 10L, step * 10L);
    }
    assertThat(moments.origin("it", 5_550)).hasToString("it of call 555");
  }
}
