package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.model.Observation;

/** Results of cases as the member {@code result} of a line. */
final class ResultJson {
  static final String NAME = "result";

  private ResultJson() {}

  static void write(JsonGenerator json, CaseResult result) throws IOException {
    json.writeObjectFieldStart(NAME);
    json.writeStringField("id", result.id());
    json.writeStringField("title", result.title());
    json.writeStringField("requirement", result.requirement().value());
    json.writeStringField("level", result.level().name());
    json.writeStringField("outcome", result.outcome().name());
    json.writeStringField("reason", result.reason());
    if (result.finding().isPresent()) {
      write(json, result.finding().get());
    }
    json.writeArrayFieldStart("observations");
    for (Observation each : result.observations()) {
      json.writeString(each.register());
      json.writeString(each.seen());
    }
    json.writeEndArray();
    json.writeNumberField("calls", result.calls());
    json.writeNumberField("nanoseconds", result.time().toNanos());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeObjectFieldStart("finding");
    json.writeStringField("requirement", finding.requirement().value());
    json.writeStringField("blame", finding.blame().name());
    json.writeStringField("expected", finding.expected());
    json.writeStringField("butWas", finding.butWas());
    json.writeArrayFieldStart("after");
    for (String line : finding.after()) {
      json.writeString(line);
    }
    json.writeEndArray();
    if (finding.alsoBreaks().isPresent()) {
      json.writeStringField("alsoBreaks", finding.alsoBreaks().get().value());
    }
    json.writeEndObject();
  }

  static CaseResult read(LineFields result) throws GarbledException {
    return new CaseResult(
        result.text("id"),
        result.text("title"),
        result.requirement("requirement"),
        result.oneOf("level", Level.values()),
        result.oneOf("outcome", CaseOutcome.values()),
        result.text("reason"),
        result.has("finding") ? Optional.of(finding(result.object("finding"))) : Optional.empty(),
        observations(result.items("observations")),
        result.number("calls"),
        Duration.ofNanos(result.number("nanoseconds")));
  }

  private static Finding finding(LineFields finding) throws GarbledException {
    List<String> after = new ArrayList<>();
    for (Items lines = finding.items("after"); lines.hasNext(); ) {
      after.add(lines.text());
    }
    return new Finding(
        finding.requirement("requirement"),
        finding.oneOf("blame", Blame.values()),
        finding.text("expected"),
        finding.text("butWas"),
        after,
        finding.has("alsoBreaks")
            ? Optional.of(finding.requirement("alsoBreaks"))
            : Optional.empty());
  }

  private static List<Observation> observations(Items items) throws GarbledException {
    List<Observation> observations = new ArrayList<>();
    while (items.hasNext()) {
      observations.add(new Observation(items.text(), items.text()));
    }
    return observations;
  }
}
