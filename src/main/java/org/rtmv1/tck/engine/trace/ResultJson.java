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
import org.rtmv1.tck.engine.TableState;
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
    if (!result.tables().isEmpty()) {
      writeTables(json, result.tables());
    }
    if (result.histories() > 0) {
      json.writeNumberField("histories", result.histories());
    }
    if (!result.lateness().isEmpty()) {
      json.writeArrayFieldStart("lateNanoseconds");
      for (Duration each : result.lateness()) {
        json.writeNumber(each.toNanos());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeTables(JsonGenerator json, List<TableState> tables) throws IOException {
    json.writeArrayFieldStart("tables");
    for (TableState each : tables) {
      json.writeNumber(each.followed() ? each.step() : -each.step());
      json.writeNumber(each.routes().size());
      for (String route : each.routes()) {
        json.writeString(route);
      }
    }
    json.writeEndArray();
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
        Duration.ofNanos(result.number("nanoseconds")),
        result.has("tables") ? tables(result.items("tables")) : List.of(),
        result.has("histories") ? result.number("histories") : 0,
        result.has("lateNanoseconds") ? durations(result.items("lateNanoseconds")) : List.of());
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

  private static List<TableState> tables(Items items) throws GarbledException {
    List<TableState> tables = new ArrayList<>();
    while (items.hasNext()) {
      int step = (int) items.number();
      List<String> routes = new ArrayList<>();
      for (int left = items.dword(); left > 0; left--) {
        routes.add(items.text());
      }
      tables.add(new TableState(Math.abs(step), step > 0, routes));
    }
    return tables;
  }

  private static List<Duration> durations(Items items) throws GarbledException {
    List<Duration> durations = new ArrayList<>();
    while (items.hasNext()) {
      durations.add(Duration.ofNanos(items.number()));
    }
    return durations;
  }

  private static List<Observation> observations(Items items) throws GarbledException {
    List<Observation> observations = new ArrayList<>();
    while (items.hasNext()) {
      observations.add(new Observation(items.text(), items.text()));
    }
    return observations;
  }
}
