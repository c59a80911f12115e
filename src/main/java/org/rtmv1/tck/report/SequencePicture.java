package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.walk.Scene;
import org.rtmv1.tck.engine.walk.WalkFailure;

/**
 * The calls of a failure as a picture: a lane for each client with its event and the messages that
 * wait for it, the table beside them, time from top to bottom. Lengths are pixels of a drawing that
 * is {@value #WIDTH} wide.
 */
final class SequencePicture {
  private static final int WIDTH = 960;
  private static final int LEFT = 34;
  private static final int LANES = 480;
  private static final int WIDEST_LANE = 130;
  private static final int GAP = 20;
  private static final int HEAD = 40;
  private static final int LINE = 16;
  private static final int LOWEST_STAGE = 34;
  private static final double LETTER = 6.7;
  private static final int MOST_ENVELOPES = 3;
  private static final int ENVELOPE = 18;

  private final WalkFailure failure;
  private final List<String> names;
  private final int lane;
  private final int table;
  private int y = HEAD;

  private SequencePicture(WalkFailure failure) {
    this.failure = failure;
    this.names = List.copyOf(names(failure.scenes()));
    this.lane = Math.min(WIDEST_LANE, LANES / Math.max(1, names.size()));
    this.table = LEFT + names.size() * lane + GAP;
  }

  /** Returns what the template draws; empty where nothing is known of the steps. */
  static Map<String, Object> of(WalkFailure failure) {
    return failure.scenes().isEmpty() ? Map.of() : new SequencePicture(failure).model();
  }

  private static Set<String> names(List<Scene> scenes) {
    Set<String> names = new LinkedHashSet<>();
    for (Scene scene : scenes) {
      scene.clients().forEach(client -> names.add(client.name()));
      if (scene.caller().startsWith("client ")) {
        names.add(scene.caller());
      }
    }
    return names;
  }

  private Map<String, Object> model() {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Scene.Entry> before = List.of();
    for (int i = 0; i < failure.scenes().size(); i++) {
      Scene scene = failure.scenes().get(i);
      boolean last = i == failure.scenes().size() - 1;
      rows.add(row(i + 1, scene, last, i > 0 && scene.table().equals(before)));
      before = scene.table();
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("width", WIDTH);
    model.put("table", table);
    model.put("lanes", lanes());
    model.put("rows", rows);
    model.put("ground", y - 10);
    model.put("closing", closing());
    model.put("height", y);
    return model;
  }

  private List<Map<String, Object>> lanes() {
    List<Map<String, Object>> lanes = new ArrayList<>();
    names.forEach(name -> lanes.add(Map.of("x", x(name), "name", name)));
    return lanes;
  }

  private int x(String name) {
    return LEFT + names.indexOf(name) * lane + lane / 2;
  }

  private Map<String, Object> row(int number, Scene scene, boolean last, boolean unchanged) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", number);
    row.put("bad", last);
    row.put("top", y);
    String text = scene.outcome().isEmpty() ? scene.text() : scene.text() + " → " + scene.outcome();
    row.put("lines", lines(text, LEFT, "line"));
    int stage = y + 4;
    row.put("stage", stage);
    boolean calls = names.contains(scene.caller());
    row.put("caller", calls ? x(scene.caller()) : 0);
    row.put("clients", scene.clients().stream().map(each -> client(each, stage)).toList());
    List<Map<String, Object>> routes = unchanged ? List.of() : routes(scene, stage);
    row.put("routes", routes);
    row.put("unchanged", unchanged);
    y = stage + Math.max(LOWEST_STAGE, routes.size() * LINE + 10) + 14;
    return row;
  }

  private Map<String, Object> client(Scene.Desk client, int stage) {
    int x = x(client.name());
    List<Integer> envelopes = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_ENVELOPES, client.messages().size()); i++) {
      envelopes.add(x + 10 + i * ENVELOPE);
    }
    int more = client.messages().size() - envelopes.size();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("x", x);
    model.put("y", stage + 16);
    model.put("event", client.event());
    model.put("signalled", client.event() && !client.messages().isEmpty());
    model.put("envelopes", envelopes);
    model.put("more", more > 0 ? "+" + more : "");
    model.put(
        "title",
        "%s, %s: %s"
            .formatted(
                client.name(),
                client.family(),
                client.messages().isEmpty()
                    ? "no message waits"
                    : String.join("; ", client.messages())));
    return model;
  }

  private List<Map<String, Object>> routes(Scene scene, int stage) {
    List<Map<String, Object>> routes = new ArrayList<>();
    int most = (int) ((WIDTH - table - 2 * GAP) / LETTER);
    for (Scene.Entry entry : scene.table()) {
      for (String line : wrapped((entry.best() ? "★ " : "  ") + entry.route(), most)) {
        int down = stage + 20 + routes.size() * LINE;
        routes.add(Map.of("y", down, "text", line, "best", entry.best()));
      }
    }
    if (routes.isEmpty()) {
      routes.add(Map.of("y", stage + 20, "text", "no route", "best", false));
    }
    return routes;
  }

  private List<Map<String, Object>> closing() {
    Finding finding = failure.finding();
    List<Map<String, Object>> closing = new ArrayList<>();
    y += 4;
    closing.addAll(lines("expected: " + finding.expected(), LEFT, "expected"));
    closing.addAll(lines("but was:  " + finding.butWas(), LEFT, "was"));
    y += 8;
    return closing;
  }

  /** Lays a text out in lines from here downward. */
  private List<Map<String, Object>> lines(String text, int left, String kind) {
    int most = (int) ((WIDTH - left - GAP) / LETTER);
    List<Map<String, Object>> lines = new ArrayList<>();
    for (String line : wrapped(text, most)) {
      y += LINE;
      lines.add(Map.of("y", y, "text", line, "kind", kind));
    }
    return lines;
  }

  private static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
        line.append("    ");
      }
      line.append(line.length() == 0 || line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
