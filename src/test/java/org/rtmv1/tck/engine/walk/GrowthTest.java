package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.reference.ReferenceProvider;

class GrowthTest {
  @Test
  void a_million_calls_are_drawn_with_few_points() {
    Growth growth = new Growth(new Coverage(new ReferenceProvider().manifest()));
    for (long calls = 1; calls <= 1_000_000; calls++) {
      growth.reached(calls);
    }
    List<CoveragePoint> points = growth.until(1_000_000);
    assertThat(points).hasSizeBetween(50, 120);
    assertThat(points.get(points.size() - 1).calls()).isEqualTo(1_000_000);
  }

  @Test
  void within_one_walk_the_growth_shows_its_bend() {
    Exploration exploration = new Exploration(RunSettings.of(new ReferenceProvider()));
    exploration.walkCalls(2_000);
    List<CoveragePoint> points = exploration.growth();
    assertThat(points).hasSizeGreaterThan(20).isSortedAccordingTo(GrowthTest::byAll);
    CoveragePoint last = points.get(points.size() - 1);
    assertThat(last.calls()).isEqualTo(exploration.calls());
    assertThat(last.situations()).isEqualTo(exploration.coverage().situationsCovered());
    assertThat(points)
        .filteredOn(point -> point.calls() <= last.calls() / 2)
        .last()
        .satisfies(half -> assertThat(half.situations()).isGreaterThan(last.situations() / 2));
  }

  private static int byAll(CoveragePoint one, CoveragePoint other) {
    int calls = Long.compare(one.calls(), other.calls());
    int situations = Integer.compare(one.situations(), other.situations());
    return calls != 0 ? calls : situations != 0 ? situations : one.pairs() - other.pairs();
  }
}
