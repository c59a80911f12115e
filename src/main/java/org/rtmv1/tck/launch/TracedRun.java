package org.rtmv1.tck.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.trace.JudgedTrace;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Runs and their traces: what a trace tells of the request, and the verdicts on its judgement. */
public final class TracedRun {
  private static final String PROFILE = "profile";
  private static final String ONLY = "only";
  private static final String SUBJECT = "subject";
  private static final String CALLS = "calls";
  private static final String BUDGET = "budget";

  private TracedRun() {}

  /**
   * Returns the first line of a trace of this run.
   *
   * @param kitVersion the version of this kit
   * @param subject how the subject was named
   */
  public static TraceHeader header(RunRequest request, String kitVersion, String subject) {
    RunSettings settings = request.settings();
    Map<String, String> words = new TreeMap<>();
    words.put(PROFILE, request.profile().name());
    words.put(
        ONLY,
        request.only().stream()
            .sorted()
            .map(RequirementId::value)
            .collect(Collectors.joining(" ")));
    words.put(SUBJECT, subject);
    words.put(CALLS, Long.toString(request.calls()));
    words.put(BUDGET, request.budget().toString());
    return new TraceHeader(kitVersion, settings.seed(), settings.provider().manifest(), words);
  }

  /** Returns how the subject of a trace was named. */
  public static String subject(TraceHeader header) {
    return header.request().getOrDefault(SUBJECT, "");
  }

  /** Makes the verdicts of a trace that was judged again. */
  public static RunResult verdicts(JudgedTrace trace) {
    List<Requirement> known = RequirementCatalogue.read().all();
    RunRequest request = request(trace.header(), known);
    Manifest manifest = trace.header().manifest();
    List<Requirement> chosen = known.stream().filter(each -> request.selects(each.id())).toList();
    Set<String> beyond =
        chosen.stream()
            .flatMap(each -> each.cases().stream())
            .filter(each -> SubjectLimits.exclude(each, manifest))
            .map(RequirementCase::id)
            .collect(Collectors.toSet());
    Verdicts verdicts = new Verdicts(trace.results(), beyond, trace.walkCalls());
    List<RequirementVerdict> all = chosen.stream().map(verdicts::of).toList();
    List<String> faults = faults(trace.results());
    return new RunResult(
        manifest,
        request,
        all,
        trace.results(),
        List.of(),
        Optional.empty(),
        faults,
        RunEnding.of(all, trace.results(), faults));
  }

  private static List<String> faults(List<CaseResult> results) {
    return results.stream()
        .filter(result -> result.outcome() == CaseOutcome.KIT_FAULT)
        .map(result -> result.id() + ": " + result.reason())
        .toList();
  }

  private static RunRequest request(TraceHeader header, List<Requirement> known) {
    RunSettings settings =
        RunSettings.of(new AbsentSubject(header.manifest())).withSeed(header.seed());
    String profile = header.request().getOrDefault(PROFILE, "");
    List<String> only = List.of(header.request().getOrDefault(ONLY, "").split(" ", -1));
    return RunRequest.of(settings)
        .withCalls(0)
        .withProfile(
            Arrays.stream(Profile.values())
                .filter(each -> each.name().equals(profile))
                .findFirst()
                .orElse(Profile.FULL))
        .withOnly(
            known.stream()
                .map(Requirement::id)
                .filter(id -> only.contains(id.value()))
                .collect(Collectors.toSet()));
  }

  /** The subject of a run that is over. */
  private record AbsentSubject(Manifest manifest) implements RoutingTableManagerProvider {
    @Override
    public RoutingTableManager open() {
      throw new IllegalStateException("a trace is judged without its subject");
    }
  }
}
