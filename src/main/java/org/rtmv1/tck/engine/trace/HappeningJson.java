package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.rtm.RtmFunction;

/** What happened in a session as members of a line. */
final class HappeningJson {
  private HappeningJson() {}

  static void write(JsonGenerator json, Happening happening) throws IOException {
    if (happening instanceof Happening.Call call) {
      write(json, call);
    } else if (happening instanceof Happening.EventSeen seen) {
      json.writeNumberField("event", seen.event());
      json.writeBooleanField("signalled", seen.signalled());
      writeTime(json, seen.earliest(), seen.latest());
    } else if (happening instanceof Happening.TimePassed passed) {
      json.writeStringField("passed", passed.duration().toString());
    } else if (happening instanceof Happening.Note note) {
      json.writeStringField("note", note.text());
    } else if (happening instanceof Happening.AsideBegins aside) {
      json.writeStringField("aside", aside.text());
    } else if (happening instanceof Happening.AsideEnds) {
      json.writeBooleanField("asideEnds", true);
    } else if (happening instanceof Happening.Advice advice) {
      json.writeStringField("advice", advice.name());
    }
  }

  private static void write(JsonGenerator json, Happening.Call call) throws IOException {
    json.writeStringField("call", call.operation().function().documentedName());
    json.writeFieldName("in");
    ArgumentItems.write(json, call.operation());
    json.writeFieldName("out");
    OutcomeItems.write(json, call.outcome());
    writeTime(json, call.earliest(), call.latest());
    if (!call.handleName().isEmpty()) {
      json.writeStringField("as", call.handleName());
    }
  }

  private static void writeTime(JsonGenerator json, long earliest, long latest) throws IOException {
    json.writeArrayFieldStart("at");
    json.writeNumber(earliest);
    if (latest != earliest) {
      json.writeNumber(latest);
    }
    json.writeEndArray();
  }

  /** Returns what the line says to have happened, null where it says something else. */
  static @Nullable Happening read(LineFields line) throws GarbledException {
    if (line.has("call")) {
      return readCall(line);
    }
    if (line.has("event")) {
      long[] time = readTime(line);
      return new Happening.EventSeen(
          line.positive("event"), line.flag("signalled"), time[0], time[1]);
    }
    if (line.has("passed")) {
      return new Happening.TimePassed(duration(line.text("passed")));
    }
    if (line.has("note")) {
      return new Happening.Note(line.text("note"));
    }
    if (line.has("aside")) {
      return new Happening.AsideBegins(line.text("aside"));
    }
    if (line.has("asideEnds")) {
      return new Happening.AsideEnds();
    }
    return line.has("advice") ? line.oneOf("advice", Happening.Advice.values()) : null;
  }

  private static Happening readCall(LineFields line) throws GarbledException {
    String name = line.text("call");
    RtmFunction function =
        Arrays.stream(RtmFunction.values())
            .filter(each -> each.documentedName().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new GarbledException(
                        "calls '" + name + "', which is none of the 14 functions"));
    long[] time = readTime(line);
    return new Happening.Call(
        ArgumentItems.read(function, line.items("in")),
        OutcomeItems.read(function, line.items("out")),
        time[0],
        time[1],
        line.has("as") ? line.text("as") : "");
  }

  private static long[] readTime(LineFields line) throws GarbledException {
    Items items = line.items("at");
    long earliest = items.number();
    long latest = items.hasNext() ? items.number() : earliest;
    items.end();
    return new long[] {earliest, latest};
  }

  private static Duration duration(String text) throws GarbledException {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new GarbledException("has '" + text + "' for \"passed\"; it must look like PT5S");
    }
  }
}
