package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.report.known.KnownCheck;
import org.w3c.dom.Document;

class JUnitXmlTest {
  @Test
  void each_requirement_is_a_suite_of_itself_and_its_cases() {
    assertThat(JUnitXml.of(Samples.result(), KnownCheck.none(1)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="RTMv1 conformance of a &lt;b&gt;">
              <testsuite name="REG-3" tests="3" failures="2" errors="0" skipped="0">
                <testcase classname="rtmv1.REG-3" name="REG-3 Title of REG-3" file="features/x.feature"><failure type="REG-3 SUBJECT" message="expected NULL, but was a &quot;handle&quot;">expected: NULL
            but was:  a "handle"
            blame:    subject
            after:
            1. RtmRegisterClient → 1
            2. RtmRegisterClient → 2</failure></testcase>
                <testcase classname="rtmv1.REG-3" name="Case 9 (features/x.feature:9)" file="features/x.feature"></testcase>
                <testcase classname="rtmv1.REG-3" name="Case 12 (features/x.feature:12)" file="features/x.feature"><failure type="REG-3 SUBJECT" message="expected NULL, but was a &quot;handle&quot;">expected: NULL
            but was:  a "handle"
            blame:    subject
            after:
            1. RtmRegisterClient → 1
            2. RtmRegisterClient → 2</failure></testcase>
              </testsuite>
              <testsuite name="REG-15" tests="2" failures="0" errors="0" skipped="0">
                <testcase classname="rtmv1.REG-15" name="REG-15 Title of REG-15" file="features/x.feature"></testcase>
                <testcase classname="rtmv1.REG-15" name="Case 21 (features/x.feature:21)" file="features/x.feature"></testcase>
              </testsuite>
              <testsuite name="REG-19" tests="2" failures="0" errors="0" skipped="2">
                <testcase classname="rtmv1.REG-19" name="REG-19 Title of REG-19" file="features/x.feature"><skipped message="not-tested: no ? &amp; &lt;way&gt;"></skipped></testcase>
                <testcase classname="rtmv1.REG-19" name="Case 30 (features/x.feature:30)" file="features/x.feature"><skipped message="no ? &amp; &lt;way&gt;"></skipped></testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void what_is_known_does_not_fail_and_what_is_wrong_with_the_list_does() {
    KnownCheck known = Samples.known().known().check(Samples.result());
    assertThat(JUnitXml.of(Samples.result(), known))
        .contains(
            "<testsuite name=\"REG-3\" tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"2\">")
        .contains(
            "<skipped message=\"known deviation: so it | is (Bo &lt;b&gt;, until 2031-05-02, https://example.com/1)\">")
        .doesNotContain("<failure", "known deviations");
    KnownCheck expired =
        Samples.listed("REG-3", LocalDate.of(2030, 1, 1)).known().check(Samples.result());
    assertThat(JUnitXml.of(Samples.result(), expired))
        .contains(
            """
              <testsuite name="known deviations" tests="1" failures="1" errors="0" skipped="0">
                <testcase classname="rtmv1.known deviations" name="REG-3, line 6" file="known.txt"><failure type="known deviations" message="known.txt:6: what is known of REG-3 expired on 2030-01-01. Repair the subject, or write a later day here.">\
            """);
  }

  @Test
  void it_is_xml_that_others_can_read() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    JUnitXml.of(Samples.result(), KnownCheck.none(1))
                        .getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(7);
  }
}
