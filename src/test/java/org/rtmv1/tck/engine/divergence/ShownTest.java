package org.rtmv1.tck.engine.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void what_follows_from_the_return_value_is_not_named_beside_it() {
    Shown succeeded = shown("NO_ERROR", "RTM_ROUTE_ADDED", "a route");
    Shown unchanged = shown("NO_ERROR", "RTM_NO_CHANGE", "another route");
    Shown failed = Shown.of(Shown.RETURN_VALUE, "ERROR_INVALID_HANDLE");
    assertThat(succeeded.differences(failed)).containsExactly("return value");
    assertThat(succeeded.differences(unchanged)).containsExactly("Flags");
    assertThat(succeeded.differences(shown("NO_ERROR", "RTM_ROUTE_ADDED", "another route")))
        .containsExactly("CurBestRoute");
  }

  @Test
  void origins_that_may_be_the_same_make_no_difference() {
    assertThat(origin(1, 3).isLike(origin(3, 5))).isTrue();
    assertThat(origin(1, 2).isLike(origin(3, 5))).isFalse();
    assertThat(origin(0, 0).isLike(origin(0, 0))).isTrue();
    assertThat(origin(0, 0).isLike(origin(1, 1))).isFalse();
  }

  @Test
  void a_call_that_was_not_made_differs_from_any_that_was() {
    assertThat(Shown.LEFT_OUT.isLike(Shown.LOST)).isFalse();
    assertThat(Shown.LEFT_OUT.isLike(Shown.of(Shown.RETURN_VALUE, "NO_ERROR"))).isFalse();
    assertThat(Shown.LOST.isLike(Shown.LOST)).isTrue();
  }

  private static Shown shown(String returned, String flags, String route) {
    return new Shown.Collector()
        .put(Shown.RETURN_VALUE, returned)
        .put(Shown.FLAGS, flags)
        .put("CurBestRoute", route)
        .shown();
  }

  private static Shown origin(int first, int last) {
    return Shown.of("RR_TimeStamp", new Shown.Origin("RR_TimeStamp", first, last));
  }
}
