package org.rtmv1.tck.report;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.CaseOrder;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.report.known.KnownDeviation;

/**
 * Results as JUnit XML, as Jenkins, GitLab and others show it: a suite for each requirement, a test
 * case for it and for each of its scenarios. A deviation that is known is a test case left out;
 * what is wrong with the list of known deviations is a failure in a suite of its own.
 */
public final class JUnitXml {
  private static final String OF_LIST = "known deviations";

  private final XMLStreamWriter xml;
  private final KnownCheck known;

  private JUnitXml(XMLStreamWriter xml, KnownCheck known) {
    this.xml = xml;
    this.known = known;
  }

  /** Returns the document. */
  public static String of(RunResult result, KnownCheck known) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitXml(xml, known).document(result);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory failed", e);
    }
    return text + "\n";
  }

  private void document(RunResult result) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "RTMv1 conformance of " + clean(result.manifest().name()));
    for (RequirementVerdict verdict : result.verdicts()) {
      suite(verdict);
    }
    if (!known.problems().isEmpty()) {
      suiteOfList();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(RequirementVerdict verdict) throws XMLStreamException {
    List<JUnitCase> cases =
        verdict.cases().stream()
            .sorted(Comparator.comparing(CaseResult::id, CaseOrder.BY_ID))
            .map(this::of)
            .toList();
    JUnitCase whole = of(verdict);
    long failures = cases.stream().filter(JUnitCase::isFailure).count();
    long skipped = cases.stream().filter(JUnitCase::isSkipped).count();
    startSuite(
        verdict.requirement().id().value(),
        cases.size() + 1,
        failures + (whole.isFailure() ? 1 : 0),
        skipped + (whole.isSkipped() ? 1 : 0));
    write(whole);
    for (JUnitCase each : cases) {
      write(each);
    }
    endSuite();
  }

  private void suiteOfList() throws XMLStreamException {
    startSuite(OF_LIST, known.problems().size(), known.problems().size(), 0);
    for (KnownCheck.Problem problem : known.problems()) {
      String text = known.inWords(problem);
      write(
          new JUnitCase(
              OF_LIST,
              "%s, line %d".formatted(problem.requirement(), problem.line()),
              known.file(),
              Optional.of(new JUnitCase.Failure(OF_LIST, text, text)),
              Optional.empty()));
    }
    endSuite();
  }

  private JUnitCase of(RequirementVerdict verdict) {
    String id = verdict.requirement().id().value();
    JUnitCase plain =
        JUnitCase.passed(
            id, id + " " + verdict.requirement().title(), verdict.requirement().place());
    return switch (verdict.outcome()) {
      case DEVIATES -> failed(plain, verdict.findings().get(0));
      case NOT_TESTED, NOT_APPLICABLE ->
          plain.skipped(verdict.outcome().label() + ": " + verdict.reason());
      default -> plain;
    };
  }

  private JUnitCase of(CaseResult result) {
    JUnitCase plain =
        JUnitCase.passed(
            result.requirement().value(), result.title() + " (" + result.id() + ")", result.id());
    if (result.finding().isPresent()) {
      return failed(plain, result.finding().get());
    }
    return result.reason().isEmpty() ? plain : plain.skipped(result.reason());
  }

  private JUnitCase failed(JUnitCase plain, Finding finding) {
    Optional<KnownDeviation> entry = known.of(finding.requirement());
    return entry.isPresent()
        ? plain.skipped("known deviation: " + entry.get().inWords())
        : plain.failed(finding);
  }

  private void startSuite(String name, int tests, long failures, long skipped)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(skipped));
  }

  private void endSuite() throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void write(JUnitCase test) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "rtmv1." + test.suite());
    xml.writeAttribute("name", clean(test.name()));
    xml.writeAttribute("file", clean(test.file()));
    if (test.failure().isPresent()) {
      failure(test.failure().get());
    } else if (test.skip().isPresent()) {
      xml.writeStartElement("skipped");
      xml.writeAttribute("message", clean(test.skip().get()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void failure(JUnitCase.Failure failure) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeAttribute("type", failure.type());
    xml.writeAttribute("message", clean(failure.message()));
    xml.writeCharacters(clean(failure.text()));
    xml.writeEndElement();
  }

  /** XML has no way to say most control characters. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?");
  }
}
