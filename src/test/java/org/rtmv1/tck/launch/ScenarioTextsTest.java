package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.RequirementId;

class ScenarioTextsTest {
  private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.read();
  private static final Map<RequirementId, List<ScenarioText>> TEXTS = ScenarioTexts.of(CATALOGUE);

  @Test
  void each_case_stands_in_one_scenario_of_its_requirement() {
    for (Requirement each : CATALOGUE.all()) {
      List<RequirementCase> cases =
          TEXTS.getOrDefault(each.id(), List.of()).stream()
              .flatMap(text -> text.cases().stream())
              .toList();
      assertThat(cases).as(each.id().value()).containsExactlyElementsOf(each.cases());
    }
  }

  @Test
  void an_outline_keeps_its_examples_and_loses_its_tags() {
    ScenarioText outline = TEXTS.getOrDefault(new RequirementId("BST-3"), List.of()).get(0);
    assertThat(outline.title()).isEqualTo("<member> favours the worse route");
    assertThat(outline.cases()).hasSize(5);
    assertThat(String.join("\n", outline.lines()))
        .isEqualTo(
            """
            Given client "A" is registered for IP protocol "rip"
            When client "A" has added the routes
              | destination  | interface | metric | <member> |
              | 10.1.0.10/32 | 1         | 3      | 9        |
              | 10.1.0.10/32 | 2         | 5      | 0        |
              | 10.2.0.10/32 | 1         | 3      | 0        |
              | 10.2.0.10/32 | 2         | 5      | 9        |
            Then the best route to 10.1.0.10/32 is
              | interface | metric |
              | 1         | 3      |
            And the best route to 10.2.0.10/32 is
              | interface | metric |
              | 1         | 3      |

            Examples:
              | member  |
              | metric1 |
              | metric2 |
              | metric3 |
              | metric4 |
              | metric5 |""");
  }
}
