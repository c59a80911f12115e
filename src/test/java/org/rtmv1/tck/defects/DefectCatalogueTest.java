package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.defects.Defect.Reach;

final class DefectCatalogueTest {
  @Test
  void there_are_many_and_many_of_them_need_history() {
    assertThat(DefectCatalogue.all()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(DefectCatalogue.all())
        .filteredOn(each -> each.reach() == Reach.HISTORY)
        .hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void each_has_a_name_of_its_own_and_a_sentence() {
    assertThat(DefectCatalogue.all()).extracting(Defect::name).doesNotHaveDuplicates();
    assertThat(DefectCatalogue.all())
        .allSatisfy(each -> assertThat(each.description()).matches("[A-Z].*\\."));
  }

  @Test
  void each_has_a_witness_unless_it_takes_several_callers_at_once() {
    assertThat(DefectCatalogue.all())
        .filteredOn(each -> !each.requirement().area().equals("CON"))
        .allSatisfy(each -> assertThat(each.witness()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "the 31st bit, AcceptsTheHighestFlag",
    "the 31st bit, IgnoresTheSignOfTheFamily",
    "the 2nd client, SeesOnlyTheFirstClientsDuplicates",
    "the 2nd client, NotifiesOneClient",
    "the 65th route, LeavesTheSixtyFifthRoute",
    "the 65th route, BlockDeletesSixtyFour",
    "the 65th route, EndsAfterSixtyFourRoutes",
    "the 17th message, KeepsSixteenMessages"
  })
  void there_are_some_at_each_boundary(String boundary, String name) {
    assertThat(DefectCatalogue.named(name))
        .as(boundary)
        .hasValueSatisfying(each -> assertThat(each.reach()).isEqualTo(Reach.BOUNDARY));
  }
}
