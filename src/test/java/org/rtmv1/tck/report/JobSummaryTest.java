package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobSummaryTest {
  @Test
  void it_says_what_a_reviewer_needs() {
    assertThat(JobSummary.of(Samples.result(), Samples.CONTEXT))
        .isEqualTo(
            """
            ## RTMv1 conformance of a &lt;b> 1: Deviates

            0 of 3 requirements conformant, 1 deviates, 1 not tested.

            | conformant | deviates | observed | not applicable | not tested | cases | calls |
            |---|---|---|---|---|---|---|
            | 0 | 1 | 1 | 0 | 1 | 4 | 8 |

            ### Deviations

            <details open><summary><b>REG-3</b> Title of REG-3</summary>

            - expected: NULL
            - but was: a "handle"

            ```text
            1. RtmRegisterClient → 1
            2. RtmRegisterClient → 2
            ```

            `java -jar rtmv1-tck.jar run --subject "a <b>" --requirement REG-3 --seed 1`

            </details>

            ### Not tested

            - REG-19: no \u0001 &amp; &lt;way>

            Kit 1.2, profile full, seed 1. The whole report is `report.html`.
            """);
  }

  @Test
  void known_deviations_are_folded_and_explained() {
    assertThat(JobSummary.of(Samples.result(), Samples.known()))
        .contains(
            """
            **Gate failed:** 1 known deviation of 1 in known.txt; not everything else was tested.
            """)
        .contains(
            """
            <details><summary><b>REG-3</b> Title of REG-3 (known)</summary>

            - known: so it \\| is (Bo &lt;b>, until 2031-05-02, https://example.com/1)
            - expected: NULL
            """);
  }
}
