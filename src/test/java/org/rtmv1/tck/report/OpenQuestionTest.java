package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.rtm.RequirementId;

class OpenQuestionTest {
  private static final Pattern RECORDED = Pattern.compile("recorded as \"([^\"]+)\"");

  @Test
  void the_numbers_have_no_gap() {
    assertThat(OpenQuestion.all())
        .extracting(OpenQuestion::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, OpenQuestion.all().size()).boxed().toList());
  }

  @Test
  void each_belongs_to_a_requirement_and_has_readings() {
    for (OpenQuestion each : OpenQuestion.all()) {
      assertThat(RequirementCatalogue.read().find(new RequirementId(each.requirement())))
          .as(each.question())
          .isPresent();
      assertThat(each.readings()).as(each.question()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(each.pages()).as(each.question()).isNotBlank();
      assertThat(each.answers())
          .as(each.question())
          .isNotEmpty()
          .allMatch(name -> name.startsWith(each.requirement() + " "));
    }
  }

  @Test
  void whatever_a_scenario_records_answers_one_of_them() {
    assertThat(recorded()).hasSizeGreaterThan(50).allSatisfy(OpenQuestionTest::answersOne);
  }

  @Test
  void whatever_a_run_of_the_reference_recorded_answers_one_of_them() {
    assertThat(RecordedRun.read(Path.of("reports", "sample")).behaviourProfile())
        .hasSizeGreaterThan(100)
        .allSatisfy(each -> answersOne(each.register()));
  }

  @Test
  void every_requirement_that_only_observes_asks_one_of_them() {
    assertThat(RequirementCatalogue.read().all())
        .filteredOn(each -> each.level() == Level.O)
        .extracting(each -> each.id().value())
        .isSubsetOf(OpenQuestion.all().stream().map(OpenQuestion::requirement).toList());
  }

  private static void answersOne(String register) {
    assertThat(OpenQuestion.all())
        .filteredOn(each -> each.answers().stream().anyMatch(register::startsWith))
        .as(register)
        .hasSize(1);
  }

  private static List<String> recorded() {
    return RequirementCatalogue.read().all().stream()
        .map(Requirement::cases)
        .flatMap(List::stream)
        .flatMap(each -> each.steps().stream())
        .flatMap(step -> RECORDED.matcher(step).results())
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
