package org.rtmv1.tck.report.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rtmv1.tck.engine.divergence.Divergence;
import org.rtmv1.tck.model.Judgement;

/** A comparison as JSON. {@code src/main/docs/comparing.md} describes the format. */
public final class ComparisonJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  private ComparisonJson() {}

  /** Returns an object with what differs and what does not. */
  public static String of(Comparison comparison) {
    ObjectNode json = JSON.createObjectNode();
    json.put("schemaVersion", VERSION).put("differs", comparison.differs());
    json.set("subjects", subjects(comparison.entrants()));
    ArrayNode requirements = json.putArray("requirements");
    comparison
        .requirements()
        .forEach(row -> requirements.add(requirement(row, comparison.entrants())));
    ArrayNode choices = json.putArray("behaviourProfile");
    for (Rows.Row row : comparison.choices()) {
      ObjectNode choice = choices.addObject();
      choice.put("register", row.key()).put("differs", row.differs());
      choice.set("seen", cells(row, comparison.entrants()));
    }
    ArrayNode pairs = json.putArray("sameCalls");
    comparison.pairs().forEach(pair -> pairs.add(pair(pair)));
    return json.toPrettyString() + "\n";
  }

  /** Returns what ran, one object for each run. */
  static ArrayNode subjects(List<Entrant> entrants) {
    ArrayNode subjects = JSON.createArrayNode();
    for (Entrant each : entrants) {
      subjects
          .addObject()
          .put("label", each.label())
          .put("name", each.run().subject().name())
          .put("version", each.run().subject().version())
          .put("kit", each.run().kit())
          .put("profile", each.run().profile())
          .put("seed", each.run().seed())
          .put("complete", each.run().complete())
          .put("verdict", each.run().verdict());
    }
    return subjects;
  }

  private static ObjectNode requirement(Rows.Row row, List<Entrant> entrants) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", row.key()).put("level", row.level()).put("title", row.title());
    json.put("differs", row.differs());
    json.set("outcomes", cells(row, entrants));
    if (row.differs()) {
      ObjectNode reasons = json.putObject("reasons");
      entrants.forEach(
          each -> each.reason(row.key()).ifPresent(why -> reasons.put(each.label(), why)));
    }
    return json;
  }

  private static ObjectNode cells(Rows.Row row, List<Entrant> entrants) {
    ObjectNode json = JSON.createObjectNode();
    for (int i = 0; i < entrants.size(); i++) {
      if (!row.cells().get(i).isEmpty()) {
        json.put(entrants.get(i).label(), row.cells().get(i));
      }
    }
    return json;
  }

  private static ObjectNode pair(LivePair pair) {
    ObjectNode json = JSON.createObjectNode();
    json.put("first", pair.first()).put("second", pair.second()).put("steps", pair.steps());
    pair.obstacle().ifPresent(why -> json.put("obstacle", why));
    ArrayNode divergences = json.putArray("divergences");
    pair.divergences().forEach(each -> divergences.add(divergence(each)));
    return json;
  }

  private static ObjectNode divergence(Divergence divergence) {
    ObjectNode json = JSON.createObjectNode();
    json.put("legal", divergence.isLegal()).put("shownAgain", divergence.shownAgain());
    ArrayNode calls = json.putArray("calls");
    for (Divergence.ComparedCall call : divergence.calls()) {
      calls
          .addObject()
          .put("call", call.text())
          .put("first", call.first())
          .put("second", call.second())
          .put("same", call.same());
    }
    json.set("first", opinion(divergence.first()));
    json.set("second", opinion(divergence.second()));
    ArrayNode choices = json.putArray("choices");
    for (Divergence.OpenChoice choice : divergence.openChoices()) {
      choices
          .addObject()
          .put("register", choice.register())
          .put("first", choice.first())
          .put("second", choice.second());
    }
    return json;
  }

  private static ObjectNode opinion(Divergence.Opinion opinion) {
    ObjectNode json = JSON.createObjectNode();
    if (opinion.finding().isPresent()) {
      return json.put("judgement", "deviates")
          .put("requirement", opinion.finding().get().requirement().value())
          .put("call", opinion.deviatesAt())
          .put("expected", opinion.finding().get().expected())
          .put("butWas", opinion.finding().get().butWas());
    }
    return opinion.last() instanceof Judgement.Inconclusive open
        ? json.put("judgement", "inconclusive")
            .put("requirement", open.requirement().value())
            .put("reason", open.reason())
        : json.put("judgement", "conforms");
  }
}
