package org.rtmv1.tck.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace.SessionKind;
import org.rtmv1.tck.engine.SessionTrace;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

class TraceTest {
  private static final TraceHeader HEADER =
      new TraceHeader("0.1.0", 42, Manifest.of("sample", "7"), Map.of("profile", "CORE"));
  private static final RequirementId REG_1 = new RequirementId("REG-1");
  private static final Happening REGISTRATION =
      new Happening.Call(
          new Operation.RegisterClient(1, 8, 0, 0),
          HandleOutcome.created(0x10),
          5,
          5,
          "client \"A\"");

  @TempDir private Path folder;

  @Test
  void a_trace_reads_like_what_happened() throws Exception {
    Path file = folder.resolve("t");
    try (TraceWriter trace = TraceWriter.create(file, HEADER)) {
      SessionTrace session = trace.open(SessionKind.CASE);
      session.happened(REGISTRATION);
      session.happened(new Happening.TimePassed(Duration.ofSeconds(5)));
      session.closed(List.of());
      session.concludes(passed());
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {"format":"rtmv1-trace","version":1,"kit":"0.1.0","seed":42,"request":{"profile":"CORE"},\
            "subject":{"name":"sample","version":"7","families":[0,1],"capabilities":[],\
            "extraRegistrationFlags":0,"ipProtocols":[8,13,14,10002,10003,10004],\
            "ipxProtocols":[131073,131074,131075,131076,131077,131078],"interfaces":[1,2,3,4],\
            "neverIssuedHandles":[],"invalidRoutes":[],"clockGranularity":"PT1S","delivery":"PROMPT"}}
            {"s":1,"open":"CASE"}
            {"s":1,"call":"RtmRegisterClient","in":[1,8,0,0],"out":[16,0],"at":[5],"as":"client \\"A\\""}
            {"s":1,"passed":"PT5S"}
            {"s":1,"undecided":[]}
            {"s":1,"result":{"id":"features/a.feature:7","title":"A case","requirement":"REG-1",\
            "level":"R","outcome":"PASSED","reason":"","observations":["REG-15","yes"],"calls":1,\
            "nanoseconds":5}}
            {"end":7}
            """);
  }

  @Test
  void everything_that_happens_in_a_walk_is_read_back_as_it_was() throws Exception {
    Path file = folder.resolve("t");
    List<Happening> happenings = new ArrayList<>();
    RunSettings settings = RunSettings.of(new ReferenceProvider());
    TraceHeader header = new TraceHeader("0.1.0", 1, settings.provider().manifest(), Map.of());
    try (TraceWriter trace = TraceWriter.create(file, header)) {
      new Exploration(settings.withTrace(new Tee(trace, happenings))).walkCalls(5_000);
    }
    assertThat(happenings).hasSizeGreaterThanOrEqualTo(5_000);
    assertThat(read(file)).isEqualTo(happenings);
  }

  @Test
  void what_the_run_concluded_stands_where_the_oracle_sees_the_same() throws Exception {
    Path file = folder.resolve("t");
    CaseResult deviates = deviates();
    try (TraceWriter trace = TraceWriter.create(file, HEADER)) {
      SessionTrace session = trace.open(SessionKind.CASE);
      session.happened(REGISTRATION);
      session.closed(List.of());
      session.concludes(deviates);
      trace.concludes(passed());
    }
    JudgedTrace judged = TraceJudge.judge(file);
    assertThat(judged)
        .isEqualTo(
            new JudgedTrace(
                HEADER, List.of(deviates, passed()), 1, 1, 0, List.of(), Optional.empty()));
  }

  @Test
  void a_deviation_that_the_oracle_does_not_see_any_more_is_no_verdict() throws Exception {
    Path file = folder.resolve("t");
    try (TraceWriter trace = TraceWriter.create(file, HEADER)) {
      SessionTrace session = trace.open(SessionKind.CASE);
      session.happened(REGISTRATION);
      session.deviates(deviates().finding().orElseThrow());
      session.closed(List.of());
      session.concludes(deviates());
    }
    JudgedTrace judged = TraceJudge.judge(file);
    assertThat(judged.results()).hasSize(1);
    assertThat(judged.results().get(0).outcome()).isEqualTo(CaseOutcome.INCONCLUSIVE);
    assertThat(judged.results().get(0).reason())
        .isEqualTo("the run saw REG-1 deviate, where this kit accepts every call");
    assertThat(judged.differences())
        .containsExactly(
            "session 1: the run saw REG-1 deviate, now it is no deviation"
                + " (features/a.feature:7)");
  }

  @Test
  void a_trace_that_is_cut_is_judged_up_to_the_cut() throws Exception {
    String whole = written();
    for (int length = whole.indexOf('\n') + 1; length < whole.length() - 1; length += 7) {
      JudgedTrace judged = TraceJudge.judge(file(whole.substring(0, length)));
      assertThat(judged.damage()).isPresent();
      assertThat(judged.damage().get()).matches("(line \\d+ |the trace stops behind line \\d+).*");
    }
    String cut = whole.substring(0, whole.indexOf("{\"end\""));
    JudgedTrace judged = TraceJudge.judge(file(cut));
    assertThat(judged.results()).containsExactly(passed());
    assertThat(judged.damage())
        .contains(
            "the trace stops behind line 5, before its end: the run was broken off, or the file"
                + " was cut");
  }

  @Test
  void a_garbled_line_is_named_with_the_reason() throws Exception {
    garbled("[1,8,0,0]", "[1,8,0]", "line 3 has too few items in \"in\"");
    garbled("[1,8,0,0]", "[1,8,0,0,0]", "line 3 has too many items in \"in\"");
    garbled("[1,8,0,0]", "[1,8,0,-1]", "line 3 has -1 in \"in\" where a DWORD must be");
    garbled("[1,8,0,0]", "7", "line 3 has 7 for \"in\", which must be a list");
    garbled("RtmRegisterClient", "RtmX", "line 3 calls 'RtmX', which is none of the 14 functions");
    garbled("\"at\":[5]", "\"at\":[]", "line 3 has too few items in \"at\"");
    garbled(
        "\"s\":1,\"call\"", "\"s\":2,\"call\"", "line 3 speaks of session 2, which is not open");
    garbled("\"call\"", "\"cull\"", "line 3 says nothing that a line of a trace can say");
    garbled(
        "\"PASSED\"",
        "\"GOOD\"",
        "line 5 has 'GOOD' for \"outcome\", which must be one of [PASSED, DEVIATES, BLOCKED,"
            + " INCONCLUSIVE, NOT_APPLICABLE, NOT_TESTED, SUBJECT_LOST, KIT_FAULT]");
    garbled(
        "{\"end\":6}", "{\"end\":9}", "line 6 is the last of 9 by its own word: lines are missing");
    garbled(
        "{\"end\":6}",
        "{\"end\":6}\nmore",
        "line 6 is the last by its own word, and yet the file goes on");
  }

  @Test
  void a_file_that_does_not_begin_like_a_trace_is_refused() throws Exception {
    refused("", "the file is empty");
    refused(
        "{}\n",
        "line 1 does not say \"format\": \"rtmv1-trace\", as the first line of a trace does");
    refused("[]\n", "line 1 is no JSON object");
    refused("no\n", "line 1 is cut off or no JSON");
    refused(
        written().replace("\"version\":1", "\"version\":2"),
        "line 1 says version 2; this kit reads version 1");
    refused(
        written().replace("PT1S", "1s"),
        "line 1 has '1s' for \"clockGranularity\"; it must look like PT1S");
    refused(
        written().replace("\"families\":[0,1]", "\"families\":[]"),
        "line 1 has a subject that no kit runs: families is []");
  }

  private void garbled(String from, String to, String message) throws Exception {
    String text = written();
    assertThat(text).contains(from);
    assertThat(TraceJudge.judge(file(text.replace(from, to))).damage()).contains(message);
  }

  private void refused(String text, String message) throws Exception {
    Path file = file(text);
    assertThatExceptionOfType(MalformedTraceException.class)
        .isThrownBy(() -> TraceJudge.judge(file))
        .withMessageStartingWith(message);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("edited"), text);
  }

  private String written() throws Exception {
    Path file = folder.resolve("written");
    try (TraceWriter trace = TraceWriter.create(file, HEADER)) {
      SessionTrace session = trace.open(SessionKind.CASE);
      session.happened(REGISTRATION);
      session.closed(List.of());
      session.concludes(passed());
    }
    return Files.readString(file);
  }

  private static List<Happening> read(Path file) throws Exception {
    List<Happening> happenings = new ArrayList<>();
    try (TraceReader trace = TraceReader.open(file)) {
      for (Optional<TraceLine> line = trace.next(); line.isPresent(); line = trace.next()) {
        if (line.get() instanceof TraceLine.Happened happened) {
          happenings.add(happened.happening());
        }
      }
    }
    return happenings;
  }

  private static CaseResult passed() {
    return result(CaseOutcome.PASSED, "", Optional.empty());
  }

  private static CaseResult deviates() {
    Finding finding =
        new Finding(REG_1, Blame.SUBJECT, "a handle", "NULL", List.of("1. RtmRegisterClient"));
    return result(CaseOutcome.DEVIATES, "expected a handle", Optional.of(finding));
  }

  private static CaseResult result(CaseOutcome outcome, String reason, Optional<Finding> finding) {
    return new CaseResult(
        "features/a.feature:7",
        "A case",
        REG_1,
        Level.R,
        outcome,
        reason,
        finding,
        List.of(new Observation("REG-15", "yes")),
        1,
        Duration.ofNanos(5));
  }
}
