package org.rtmv1.tck.report;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.CaseOrder;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;

/**
 * Results as JUnit XML: a suite for each requirement, a test case for it and for each of its
 * scenarios.
 */
public final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Returns the document. */
  public static String of(RunResult result) {
    StringWriter text = new StringWriter();
    try {
      new JUnitXml(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).document(result);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory failed", e);
    }
    return text + "\n";
  }

  private void document(RunResult result) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "RTMv1 conformance of " + result.manifest().name());
    for (RequirementVerdict verdict : result.verdicts()) {
      suite(verdict);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(RequirementVerdict verdict) throws XMLStreamException {
    List<CaseResult> cases =
        verdict.cases().stream()
            .sorted(Comparator.comparing(CaseResult::id, CaseOrder.BY_ID))
            .toList();
    long failures = cases.stream().filter(each -> each.finding().isPresent()).count();
    boolean deviates = verdict.outcome() == VerdictOutcome.DEVIATES;
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", verdict.requirement().id().value());
    xml.writeAttribute("tests", Integer.toString(cases.size() + 1));
    xml.writeAttribute("failures", Long.toString(failures + (deviates ? 1 : 0)));
    testCase(verdict.requirement().id() + " " + verdict.requirement().title(), verdict);
    for (CaseResult each : cases) {
      testCase(each);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void testCase(String name, RequirementVerdict verdict) throws XMLStreamException {
    start(verdict.requirement().id().value(), name);
    switch (verdict.outcome()) {
      case DEVIATES -> failure(verdict.findings().get(0));
      case NOT_TESTED, NOT_APPLICABLE ->
          skipped(verdict.outcome().label() + ": " + verdict.reason());
      default -> {}
    }
    xml.writeEndElement();
  }

  private void testCase(CaseResult result) throws XMLStreamException {
    start(result.requirement().value(), result.title() + " (" + result.id() + ")");
    if (result.finding().isPresent()) {
      failure(result.finding().get());
    } else if (!result.reason().isEmpty()) {
      skipped(result.reason());
    }
    xml.writeEndElement();
  }

  private void start(String requirement, String name) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "rtmv1." + requirement);
    xml.writeAttribute("name", clean(name));
  }

  private void failure(Finding finding) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeAttribute("type", finding.requirement() + " " + finding.blame());
    xml.writeAttribute(
        "message",
        clean("expected %s, but was %s".formatted(finding.expected(), finding.butWas())));
    xml.writeCharacters(clean(String.join("\n", finding.after())));
    xml.writeEndElement();
  }

  private void skipped(String reason) throws XMLStreamException {
    xml.writeStartElement("skipped");
    xml.writeAttribute("message", clean(reason));
    xml.writeEndElement();
  }

  /** XML has no way to say most control characters. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?");
  }
}
