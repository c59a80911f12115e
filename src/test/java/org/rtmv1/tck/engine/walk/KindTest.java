package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.RtmFunction;

class KindTest {
  @Test
  void the_kinds_of_calls_are_numbered_as_the_functions_are_ordered() throws Exception {
    List<Integer> kinds = new ArrayList<>();
    for (RtmFunction function : RtmFunction.values()) {
      kinds.add(Kind.class.getDeclaredField(function.name()).getInt(null));
    }
    assertThat(kinds).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    assertThat(kinds).allMatch(Kind::isCall);
    assertThat(Kind.isCall(Kind.ADVANCE)).isFalse();
    assertThat(Kind.isCall(Kind.OBSERVE)).isFalse();
  }
}
