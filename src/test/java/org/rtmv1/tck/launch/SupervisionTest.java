package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.wire.AgentProvider;
import org.rtmv1.tck.wire.MisbehavingAgent;

@ResourceLock("the run in progress")
@Timeout(120)
class SupervisionTest {
  private static final Path DOCUMENT = Path.of("src/main/docs/supervision.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| `([a-z0-9-]+)` \\|[^|]*\\| ([a-z-]+) \\| ([a-z]+) \\| (.+) \\| (\\d) \\|");
  private static final Duration DEADLINE = Duration.ofMillis(1500);
  private static final String GET_NETWORK_COUNT = "0108";

  @TempDir private Path folder;

  /** A row of the document's table. */
  record Death(String how, String outcome, String blame, String reason, int exitCode) {
    private static Stream<Death> of(String line) {
      Matcher row = ROW.matcher(line);
      return row.matches()
          ? Stream.of(
              new Death(
                  row.group(1),
                  row.group(2),
                  row.group(3),
                  row.group(4),
                  Integer.parseInt(row.group(5))))
          : Stream.empty();
    }
  }

  static List<Death> deaths() throws IOException {
    List<Death> deaths = Files.readAllLines(DOCUMENT).stream().flatMap(Death::of).toList();
    assertThat(deaths).hasSizeGreaterThanOrEqualTo(20);
    return deaths;
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void a_death_costs_one_case_and_says_what_the_document_says(Death death) {
    List<String> command =
        MisbehavingAgent.once(death.how, GET_NETWORK_COUNT, folder.resolve("done"));
    try (AgentProvider provider = new AgentProvider(command, DEADLINE, false)) {
      RunResult result = run(provider);
      CaseResult lost = onlyLoss(result);
      assertThat(told(death.how, lost, result)).isEqualTo(death);
      assertThat(calls(lost)).contains("RtmAddRoute");
    }
  }

  private static RunResult run(AgentProvider provider) {
    RunRequest request =
        RunRequest.of(RunSettings.of(provider))
            .withOnly(Set.of(new RequirementId("CNT-1")))
            .withCalls(0);
    return ConformanceRun.of(request).run(RunObserver.NONE);
  }

  private static CaseResult onlyLoss(RunResult result) {
    assertThat(result.faults()).isEmpty();
    List<CaseResult> lost =
        result.cases().stream()
            .filter(each -> each.outcome() != CaseOutcome.PASSED)
            .filter(each -> each.outcome() != CaseOutcome.NOT_APPLICABLE)
            .toList();
    assertThat(lost).hasSize(1);
    assertThat(result.cases()).filteredOn(each -> each.outcome() == CaseOutcome.PASSED).hasSize(5);
    return lost.get(0);
  }

  private static Death told(String how, CaseResult lost, RunResult result) {
    String reason = lost.finding().map(Finding::butWas).orElse(lost.reason());
    return new Death(
        how,
        lost.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        lost.finding()
            .map(each -> each.blame().name().toLowerCase(java.util.Locale.ROOT))
            .orElse("nobody"),
        reason
            .lines()
            .findFirst()
            .orElse("")
            .replaceAll("within \\d+ ms", "within 5000 ms")
            .replaceAll("request \\d+", "request 12"),
        result.ending().exitCode());
  }

  private static String calls(CaseResult lost) {
    return lost.finding()
        .map(finding -> String.join("\n", finding.after()))
        .orElseGet(() -> lost.reason().substring(lost.reason().indexOf("\nafter:\n")));
  }

  @Test
  void a_loss_shows_signal_last_words_and_last_calls() {
    List<String> command =
        MisbehavingAgent.once("abort", GET_NETWORK_COUNT, folder.resolve("done"));
    try (AgentProvider provider = new AgentProvider(command, DEADLINE, false)) {
      Finding finding = onlyLoss(run(provider)).finding().orElseThrow();
      assertThat(finding.expected()).isEqualTo("an answer to the call");
      assertThat(finding.butWas())
          .isEqualTo(
              """
              the agent was ended by SIGABRT while RtmGetNetworkCount was under way
              its standard error ended with:
              about to end by signal 6""");
      assertThat(finding.after()).first().asString().contains("RtmRegisterClient");
      assertThat(finding.after()).last().asString().contains("RtmAddRoute");
    }
  }

  @Test
  void a_subject_that_hangs_again_and_again_ends_the_run() {
    List<String> command = MisbehavingAgent.always("hang", "0101");
    try (AgentProvider provider = new AgentProvider(command, Duration.ofMillis(300), false)) {
      RunResult result =
          ConformanceRun.of(RunRequest.of(RunSettings.of(provider))).run(RunObserver.NONE);
      List<CaseResult> lost =
          result.cases().stream()
              .filter(each -> each.outcome() != CaseOutcome.NOT_TESTED)
              .filter(each -> each.outcome() != CaseOutcome.NOT_APPLICABLE)
              .toList();
      assertThat(lost).hasSize(12);
      assertThat(result.cases())
          .filteredOn(each -> each.reason().startsWith("the run was broken off"))
          .hasSizeGreaterThan(200)
          .extracting(CaseResult::reason)
          .containsOnly(
              "the run was broken off, because the subject hung in 12 cases in a row; the last time:"
                  + " RtmRegisterClient did not answer within 300 ms; the process was ended");
      assertThat(result.walks()).isEmpty();
      assertThat(result.faults()).isEmpty();
    }
  }
}
