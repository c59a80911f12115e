package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.SessionTrace;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;

/** Writes the lines of one session. */
final class SessionWriter implements SessionTrace {
  private final TraceWriter trace;
  private final int session;

  SessionWriter(TraceWriter trace, int session) {
    this.trace = trace;
    this.session = session;
  }

  @Override
  public void happened(Happening happening) {
    write(json -> HappeningJson.write(json, happening));
  }

  @Override
  public void deviates(Finding finding) {
    write(
        json -> {
          json.writeStringField("deviates", finding.requirement().value());
          json.writeStringField("expected", finding.expected());
          json.writeStringField("butWas", finding.butWas());
        });
  }

  @Override
  public void lost(SubjectLostException loss) {
    write(
        json -> {
          json.writeStringField("lost", loss.blame().name());
          json.writeStringField("reason", loss.reason());
        });
  }

  @Override
  public void closed(List<Judgement.Inconclusive> open) {
    write(json -> writeOpen(json, open));
    trace.flush();
  }

  private static void writeOpen(JsonGenerator json, List<Judgement.Inconclusive> open)
      throws IOException {
    json.writeArrayFieldStart("undecided");
    for (Judgement.Inconclusive each : open) {
      json.writeStartArray();
      json.writeString(each.requirement().value());
      json.writeString(each.reason());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  @Override
  public void concludes(CaseResult result) {
    write(json -> ResultJson.write(json, result));
    trace.flush();
  }

  private void write(TraceWriter.Line line) {
    trace.write(
        json -> {
          json.writeNumberField("s", session);
          line.write(json);
        });
  }
}
