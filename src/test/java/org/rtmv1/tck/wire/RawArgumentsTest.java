package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RawArgumentsTest {
  private static final byte PREVIOUS_IS_NULL = 0b01_00_00_00;

  @Test
  void ordinary_arguments_leave_the_pointers_as_they_are() {
    assertThat(RawArguments.NONE.pointers(PREVIOUS_IS_NULL)).isEqualTo(PREVIOUS_IS_NULL);
    assertThat(RawArguments.otherPadding().pointers(PREVIOUS_IS_NULL)).isEqualTo(PREVIOUS_IS_NULL);
    assertThat(RawArguments.otherPadding().isHarmless()).isTrue();
  }

  @Test
  void one_pointer_is_described_by_two_bits_and_the_others_stay() {
    assertThat(RawArguments.nullPointer(0).pointers(PREVIOUS_IS_NULL))
        .isEqualTo((byte) 0b01_00_00_01);
    assertThat(RawArguments.danglingPointer(1).pointers(PREVIOUS_IS_NULL))
        .isEqualTo((byte) 0b01_00_10_00);
    assertThat(RawArguments.sharedWithRoute(2).pointers((byte) 0b00_01_00_00))
        .isEqualTo((byte) 0b00_11_00_00);
    assertThat(RawArguments.danglingPointer(3).pointers(PREVIOUS_IS_NULL))
        .isEqualTo((byte) 0b10_00_00_00);
    assertThat(RawArguments.nullPointer(0).isHarmless()).isFalse();
  }
}
