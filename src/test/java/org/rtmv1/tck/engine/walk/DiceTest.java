package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void every_number_below_the_bound_comes_about_as_often() {
    Dice dice = new Dice(5);
    int[] counts = new int[11];
    for (int i = 0; i < 110_000; i++) {
      counts[dice.below(11)]++;
    }
    assertThat(IntStream.of(counts).boxed()).allMatch(count -> count > 9_500 && count < 10_500);
  }

  @Test
  void a_seed_decides_every_number() {
    assertThat(numbers(3)).isEqualTo(numbers(3)).isNotEqualTo(numbers(4));
  }

  private static int[] numbers(long seed) {
    Dice dice = new Dice(seed);
    return IntStream.range(0, 100).map(i -> dice.below(1 + i)).toArray();
  }
}
