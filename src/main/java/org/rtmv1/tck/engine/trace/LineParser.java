package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.RunTrace.SessionKind;
import org.rtmv1.tck.model.Judgement.Inconclusive;

/** Reads single lines. */
final class LineParser {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private LineParser() {}

  static LineFields fields(String text) throws GarbledException {
    try {
      return new LineFields(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new GarbledException("is cut off or no JSON");
    }
  }

  static TraceLine line(String text) throws GarbledException {
    LineFields line = fields(text);
    if (line.has("end")) {
      return new TraceLine.End(line.number("end"));
    }
    if (line.has(ResultJson.NAME)) {
      return new TraceLine.Concluded(
          line.has("s") ? line.positive("s") : 0, ResultJson.read(line.object(ResultJson.NAME)));
    }
    return ofSession(line.positive("s"), line);
  }

  private static TraceLine ofSession(int session, LineFields line) throws GarbledException {
    @Nullable Happening happening = HappeningJson.read(line);
    if (happening != null) {
      return new TraceLine.Happened(session, happening);
    }
    if (line.has("open")) {
      return new TraceLine.Opened(session, line.oneOf("open", SessionKind.values()));
    }
    if (line.has("deviates")) {
      return new TraceLine.Deviated(
          session, line.requirement("deviates"), line.text("expected"), line.text("butWas"));
    }
    if (line.has("lost")) {
      line.oneOf("lost", Blame.values());
      return new TraceLine.Lost(session, line.text("reason"));
    }
    if (line.has("undecided")) {
      return new TraceLine.Closed(session, undecided(line.items("undecided")));
    }
    throw new GarbledException("says nothing that a line of a trace can say");
  }

  private static List<Inconclusive> undecided(Items items) throws GarbledException {
    List<Inconclusive> undecided = new ArrayList<>();
    while (items.hasNext()) {
      Items each = new Items("undecided", items.next());
      undecided.add(new Inconclusive(LineFields.requirementOf(each.text()), each.text()));
      each.end();
    }
    return undecided;
  }
}
