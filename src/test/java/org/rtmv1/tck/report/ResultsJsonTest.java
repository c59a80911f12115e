package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;

@ResourceLock("the run in progress")
class ResultsJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("src/main/docs/results-schema.json");

  @Test
  void known_deviations_stand_there_with_what_is_wrong_with_them() throws IOException {
    assertThat(sample().has("known")).isFalse();
    JsonNode passing =
        JSON.readTree(ResultsJson.of(Samples.result(), Samples.known())).path("known");
    assertThat(passing.toString())
        .isEqualTo(
            """
            {"file":"known.txt","exitCode":2,"requirements":["REG-3"],"problems":[]}""");
    JsonNode expired =
        JSON.readTree(
            ResultsJson.of(Samples.result(), Samples.listed("REG-3", LocalDate.of(2030, 1, 1))));
    assertThat(expired.path("known").toString())
        .isEqualTo(
            """
            {"file":"known.txt","exitCode":1,"requirements":[],"problems":[{"requirement":"REG-3","line":6,"text":"what is known of REG-3 expired on 2030-01-01. Repair the subject, or write a later day here."}]}""");
    assertThat(SchemaCheck.faults(JSON.readTree(SCHEMA.toFile()), expired)).isEmpty();
  }

  @Test
  void a_requirement_has_its_outcome_and_what_that_rests_on() throws IOException {
    JsonNode requirement = sample().path("requirements").get(0);
    assertThat(requirement.toPrettyString())
        .isEqualTo(
            """
            {
              "id" : "REG-3",
              "level" : "D",
              "title" : "Title of REG-3",
              "source" : "rtmregisterclient",
              "outcome" : "deviates",
              "blame" : "subject",
              "evidence" : "by example",
              "findings" : [ {
                "requirement" : "REG-3",
                "blame" : "subject",
                "expected" : "NULL",
                "butWas" : "a \\"handle\\"",
                "after" : [ "1. RtmRegisterClient → 1", "2. RtmRegisterClient → 2" ]
              } ],
              "observations" : [ ],
              "cases" : [ {
                "id" : "features/x.feature:9",
                "title" : "Case 9",
                "outcome" : "passed",
                "calls" : 2
              }, {
                "id" : "features/x.feature:12",
                "title" : "Case 12",
                "outcome" : "deviates",
                "reason" : "it does not hold",
                "finding" : {
                  "requirement" : "REG-3",
                  "blame" : "subject",
                  "expected" : "NULL",
                  "butWas" : "a \\"handle\\"",
                  "after" : [ "1. RtmRegisterClient → 1", "2. RtmRegisterClient → 2" ]
                },
                "calls" : 2
              } ]
            }""");
  }

  @Test
  void a_document_fits_the_schema() throws IOException {
    assertThat(SchemaCheck.faults(schema(), sample())).isEmpty();
    assertThat(
            SchemaCheck.faults(
                schema(), JSON.readTree(ResultsJson.partial(Samples.result(), Samples.CONTEXT))))
        .isEmpty();
  }

  @Test
  void the_document_of_a_run_fits_the_schema() throws IOException {
    RunRequest request =
        RunRequest.of(RunSettings.of(new ReferenceProvider()))
            .withOnly(Set.of(new RequirementId("REG-15"), new RequirementId("TAB-9")));
    String json = ResultsJson.of(ConformanceRun.of(request).run(RunObserver.NONE), Samples.CONTEXT);
    assertThat(SchemaCheck.faults(schema(), JSON.readTree(json))).isEmpty();
  }

  @Test
  void the_schema_notices_what_does_not_fit() throws IOException {
    ObjectNode wrong = (ObjectNode) sample();
    wrong.put("verdict", "fine").remove("counts");
    wrong.put("mood", "good");
    ((ObjectNode) wrong.path("requirements").get(0)).put("id", "reg3");
    assertThat(SchemaCheck.faults(schema(), wrong))
        .isEqualTo(
            List.of(
                "the document lacks counts",
                "/verdict is none of the values",
                "/requirements[]/id does not fit the pattern",
                "the document has the unknown member mood"));
  }

  private static JsonNode sample() throws IOException {
    return JSON.readTree(ResultsJson.of(Samples.result(), Samples.CONTEXT));
  }

  private static JsonNode schema() throws IOException {
    return JSON.readTree(Files.readString(SCHEMA));
  }
}
