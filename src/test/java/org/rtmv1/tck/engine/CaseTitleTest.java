package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "The first client of IP, |The first client of IP",
        "The first client of IP, with an event|The first client of IP, with an event",
        "IP, registered , and again |IP, registered, and again",
        "RtmAddRoute, after a client of IP  has left|RtmAddRoute, after a client of IP has left"
      })
  void an_empty_cell_leaves_no_gap(String name, String title) {
    assertThat(CaseTitle.of(name)).isEqualTo(title);
  }
}
