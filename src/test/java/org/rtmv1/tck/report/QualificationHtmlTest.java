package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.launch.DefectKill;
import org.rtmv1.tck.launch.QualificationResult;
import org.rtmv1.tck.launch.VariantCheck;
import org.rtmv1.tck.rtm.RequirementId;

class QualificationHtmlTest {
  private static final RequirementId DEQ_7 = new RequirementId("DEQ-7");
  private static final RequirementId REG_6 = new RequirementId("REG-6");

  @Test
  void a_kill_a_survivor_and_a_false_alarm_are_told_apart() {
    DefectKill kill =
        new DefectKill(
            defect("SharesOneQueue"),
            List.of("features/messages.feature:1"),
            List.of(),
            Optional.empty(),
            OptionalLong.of(1_234),
            Optional.of(DEQ_7),
            5);
    DefectKill survivor =
        new DefectKill(
            defect("AcceptsTheHighestFlag"),
            List.of(),
            List.of(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            0);
    VariantCheck alarm =
        new VariantCheck(Variants.all().get(0), 110, 30_000, List.of("REG-1 is <wrong>"));
    String page =
        QualificationHtml.of(
            new QualificationResult(
                Set.of(DEQ_7, REG_6), List.of(kill, survivor), List.of(alarm), false),
            "1.2");
    assertThat(page)
        .contains("<strong>Not qualified</strong>")
        .contains(
            "1 of 2 wrong implementations noticed, of 1 a whole run names the requirement that they break or its owner")
        .contains("No whole run on one of them names: REG-6.")
        .contains("<details class=\"own\"><summary>SharesOneQueue</summary>")
        .contains("noticed it after 1,234 calls, as DEQ-7, in 5 steps when reduced")
        .contains(
            "<details class=\"survived\"><summary>AcceptsTheHighestFlag <span class=\"mark\">not noticed")
        .contains("<td>30,000</td><td>REG-1 is &lt;wrong&gt;<br></td>");
  }

  @Test
  void what_was_not_tried_is_not_qualified_for() {
    String page =
        QualificationHtml.of(
            new QualificationResult(Set.of(DEQ_7), List.of(), List.of(), true), "1.2");
    assertThat(page)
        .contains("<strong>Qualified</strong> for those that were tried")
        .contains("none was tried");
  }

  private static Defect defect(String name) {
    return DefectCatalogue.named(name).orElseThrow();
  }
}
