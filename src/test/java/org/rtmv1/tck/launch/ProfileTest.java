package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  @Test
  void an_area_without_a_requirement_is_missing_from_a_profile() {
    List<Requirement> known = RequirementCatalogue.read().all();
    List<Requirement> withoutWalks =
        known.stream().filter(each -> !each.id().area().equals("SEQ")).toList();

    assertThat(Profile.CONCURRENT.areasWithout(known)).isEmpty();
    assertThat(Profile.FULL.areasWithout(withoutWalks)).containsExactly("SEQ");
    assertThat(Profile.CORE.areasWithout(withoutWalks)).isEmpty();
  }
}
