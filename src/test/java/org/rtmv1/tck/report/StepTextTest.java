package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.TableState;

class StepTextTest {
  private static final List<String> LINES =
      List.of(
          "Given client \"A\" has added the routes",
          "  | destination  |",
          "  | 10.1.0.10/32 |",
          "When client \"A\" deletes its routes",
          "Then the call succeeds");

  @Test
  void the_table_stands_below_the_step_that_changed_it() {
    assertThat(
            text(
                new TableState(1, true, List.of("★ 10.1.0.10/32", "  10.2.0.10/32")),
                new TableState(2, true, List.of())))
        .isEqualTo(
            """
            Given client "A" has added the routes
              | destination  |
              | 10.1.0.10/32 |
            *    ⇒ table: ★ 10.1.0.10/32
            *               10.2.0.10/32
            When client "A" deletes its routes
            *    ⇒ table:   no route
            Then the call succeeds""");
  }

  @Test
  void where_nothing_is_known_any_more_that_is_said_once() {
    assertThat(text(new TableState(2, false, List.of())))
        .endsWith(
            """
            When client "A" deletes its routes
            *    ⇒ from here on the table is not followed
            Then the call succeeds""");
  }

  @Test
  void without_a_run_there_is_the_scenario_alone() {
    assertThat(text()).isEqualTo(String.join("\n", LINES));
  }

  private static String text(TableState... tables) {
    return StepText.of(LINES, List.of(tables)).stream()
        .map(StepTextTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Map<String, Object> line) {
    return (Boolean.TRUE.equals(line.get("table")) ? "*" : "") + line.get("text");
  }
}
