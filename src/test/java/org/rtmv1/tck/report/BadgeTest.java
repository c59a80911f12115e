package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.known.KnownCheck;
import org.w3c.dom.Element;

class BadgeTest {
  @Test
  void it_is_a_picture_of_the_verdict() {
    assertThat(Badge.of(Samples.result(), KnownCheck.none(1)))
        .isEqualTo(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="143" height="20" viewBox="0 0 143 20" role="img" aria-label="RTMv1: 1 deviation">
            <title>RTMv1: 1 deviation</title>
            <clipPath id="round"><rect width="143" height="20" rx="3"/></clipPath>
            <g clip-path="url(#round)"><rect width="54" height="20" fill="#444950"/><rect x="54" width="89" height="20" fill="#b3261e"/></g>
            <g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="8" y="14" textLength="38">RTMv1</text><text x="62" y="14" textLength="73">1 deviation</text></g>
            </svg>
            """);
  }

  @Test
  void deviations_that_are_all_known_look_like_neither_good_nor_bad() {
    KnownCheck known = Samples.known().known().check(Samples.result());
    KnownCheck passed = new KnownCheck("known.txt", 1, known.known(), known.problems(), 0);
    assertThat(Badge.of(Samples.result(), passed)).contains("RTMv1: 1 deviation, known", "#8a5a00");
    assertThat(Badge.of(Samples.result(), known)).doesNotContain(", known");
  }

  @ParameterizedTest
  @EnumSource(RunResult.Ending.class)
  void every_ending_has_one_that_is_xml(RunResult.Ending ending) throws Exception {
    RunResult sample = Samples.result();
    RunResult result =
        new RunResult(
            sample.manifest(),
            sample.request(),
            sample.verdicts(),
            sample.cases(),
            sample.observations(),
            sample.walks(),
            sample.faults(),
            ending);
    String picture = Badge.of(result, KnownCheck.none(ending.exitCode()));
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(svg.getAttribute("aria-label")).startsWith("RTMv1: ");
    assertThat(svg.getAttribute("aria-label").contains("conformant"))
        .isEqualTo(ending.exitCode() == 0);
  }
}
