package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.rtm.RequirementId;

class RequirementCatalogueTest {
  private static final String FEATURE =
      """
      Feature: Sample
        @REG-1 @D
        Rule: Something holds
          Asked: This
            and that.
          Source: rtmregisterclient
          Not run: never
          If it fails: look at it

          Scenario Outline: In <family>
            When <family> is used
            Then it works
              | a | long cell |
              | 1 | 2         |

            @needs-ip
            Examples:
              | family |
              | IP     |
              | IPX    |

          @O
          Scenario: Silent
            Then it is seen
      """;

  @Test
  void a_rule_becomes_a_requirement_with_its_four_parts_and_its_cases() {
    Requirement requirement =
        RequirementCatalogue.of(Map.of("features/s.feature", FEATURE)).all().get(0);
    assertThat(requirement.id()).isEqualTo(new RequirementId("REG-1"));
    assertThat(requirement.level()).isEqualTo(Level.D);
    assertThat(requirement.asked()).isEqualTo("This and that.");
    assertThat(requirement.ifItFails()).isEqualTo("look at it");
    assertThat(requirement.cases())
        .extracting(RequirementCase::id)
        .containsExactly("features/s.feature:19", "features/s.feature:20", "features/s.feature:23");
    assertThat(requirement.cases().get(1).title()).isEqualTo("In IPX");
    assertThat(requirement.cases().get(2).level()).isEqualTo(Level.O);
    assertThat(requirement.cases().get(0).steps())
        .containsExactly(
            "When IP is used", "Then it works", "  | a | long cell |", "  | 1 | 2         |");
  }

  @Test
  void malformed_features_are_refused_with_file_and_line() {
    refused(FEATURE.replace("  Rule", "  Rulle"), "features/s.feature: (3:3): expected");
    refused(
        FEATURE.replace("Source: ", "Sauce: "),
        "features/s.feature:3: the rule's description lacks its part 'Source:'");
    refused(
        FEATURE.replace("@REG-1 @D", "@D"),
        "features/s.feature:3: the tags [@D] lack a requirement, such as @REG-3");
    refused(
        FEATURE.replace("@REG-1 @D", "@REG-1"),
        "features/s.feature:3: the tags [@REG-1] lack a level");
    refused("Feature: Empty\n", "the kit's feature files hold no rule");
    refused(
        "Feature: Loose\n  Scenario: s\n    Given x\n",
        "features/s.feature:2: a scenario stands outside of a rule");
  }

  @Test
  void an_id_has_one_rule() {
    assertThatThrownBy(
            () -> RequirementCatalogue.of(Map.of("a.feature", FEATURE, "b.feature", FEATURE)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("REG-1 has a rule already, at ");
  }

  @Test
  void the_kits_own_feature_files_are_in_order() {
    List<Requirement> all = RequirementCatalogue.read().all();
    assertThat(all)
        .extracting(each -> each.id().value())
        .contains("REG-1", "REG-3")
        .doesNotHaveDuplicates();
    assertThat(all).allSatisfy(each -> assertThat(each.cases()).as(each.id().value()).isNotEmpty());
  }

  private static void refused(String feature, String message) {
    assertThatThrownBy(() -> RequirementCatalogue.of(Map.of("features/s.feature", feature)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(message);
  }
}
