package org.rtmv1.tck.launch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * Runs the kit against one subject: the door for Java code, and what the command line and the JUnit
 * base class go through as well.
 *
 * <pre>{@code
 * RunResult result = ConformanceRun.of(RunRequest.of(RunSettings.of(new MyProvider()))).run(RunObserver.NONE);
 * }</pre>
 *
 * <p>One run at a time is in progress in a JVM.
 */
public final class ConformanceRun {
  /** Scenarios that wait on a real clock run side by side, so that their waits overlap. */
  private static final int WAITING_AT_ONCE = 64;

  private final RunRequest request;
  private final List<Requirement> known;
  private final ShardPlan plan;
  private final List<Requirement> chosen;
  private final List<RequirementCase> cases;
  private final Manifest manifest;
  private final FeatureLaunch launch = new FeatureLaunch();
  private final PlatformListener listener = new PlatformListener();
  private final List<CaseResult> results = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();

  ConformanceRun(RunRequest request, RequirementCatalogue catalogue) {
    this.request = request;
    this.known = catalogue.all();
    this.plan = new ShardPlan(request, known);
    this.chosen = plan.requirements();
    this.cases = chosen.stream().flatMap(each -> each.cases().stream()).toList();
    this.manifest = manifest(request.settings().provider());
  }

  /** Prepares a run. */
  public static ConformanceRun of(RunRequest request) {
    ConformanceRun run = new ConformanceRun(request, RequirementCatalogue.read());
    run.checkProfile();
    return run;
  }

  /** A profile is not tested where the feature files say nothing on a part of it. */
  private void checkProfile() {
    List<String> missing = request.profile().areasWithout(known);
    if (!missing.isEmpty() && !request.isFiltered()) {
      faults.add(
          "the profile %s demands %s, of which the feature files of the kit have no requirement"
              .formatted(request.profile(), String.join(" and ", missing)));
    }
  }

  /** A provider that cannot even tell its name gets its verdict like any other. */
  private static Manifest manifest(RoutingTableManagerProvider provider) {
    try {
      Manifest manifest = provider.manifest();
      return manifest == null ? unknown(provider) : manifest;
    } catch (RuntimeException | LinkageError e) {
      return unknown(provider);
    }
  }

  private static Manifest unknown(RoutingTableManagerProvider provider) {
    return Manifest.of(provider.getClass().getName(), "unknown");
  }

  /**
   * Runs everything that the request asks for, and returns the verdicts. Whatever the subject does,
   * this returns.
   *
   * @throws IllegalStateException where another run is in progress in this JVM
   */
  public RunResult run(RunObserver observer) {
    observer.started(cases.size());
    try (RunContext context =
        RunContext.begin(request.settings(), result -> take(result, observer))) {
      CompletableFuture<Void> waits = startWaits(context.settings());
      Optional<Walks> walks = Optional.empty();
      try {
        runFeatures(context.settings());
        if (context.brokenOff().isEmpty()) {
          runLaws();
          walks = walk(observer);
        }
      } finally {
        waits.join();
      }
      checkFeatures();
      return result(walks);
    }
  }

  /** Starts the scenarios that wait on a real clock, if any do, beside all that does not wait. */
  private CompletableFuture<Void> startWaits(RunSettings settings) {
    if (!hasFeatures() || !waits(settings)) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.runAsync(
        () -> launch.run(chosen, "@needs-time", WAITING_AT_ONCE, listener),
        waiting -> new Thread(waiting, "rtmv1 waits").start());
  }

  private boolean hasFeatures() {
    return launch.hasEngine() && !chosen.isEmpty();
  }

  private boolean waits(RunSettings settings) {
    return !manifest.offers(Capability.VIRTUAL_CLOCK) && !settings.noWait();
  }

  /**
   * Returns what a run that is in progress has shown until now; what is still to come is not
   * tested. Any thread may call this at any time.
   */
  public RunResult soFar() {
    return result(Optional.empty());
  }

  private synchronized void take(CaseResult result, RunObserver observer) {
    results.add(result);
    observer.ended(result);
  }

  private void runFeatures(RunSettings settings) {
    if (!launch.hasEngine()) {
      faults.add("the engine that runs feature files is not on the class path of the kit");
    } else if (hasFeatures()) {
      launch.run(chosen, waits(settings) ? "not @needs-time" : "", 1, listener);
    }
  }

  /**
   * Nothing may be green by absence: each expected case has reported, and nothing failed beside the
   * journal.
   */
  private void checkFeatures() {
    listener
        .containerFailures()
        .forEach(failure -> faults.add("a part of the suite did not run: " + failure));
    Set<String> reported =
        results.stream().map(CaseResult::id).collect(Collectors.toCollection(HashSet::new));
    List<String> missing =
        cases.stream().map(RequirementCase::id).filter(id -> !reported.contains(id)).toList();
    if (!missing.isEmpty()) {
      faults.add(
          "%d of %d cases did not report, first %s"
              .formatted(missing.size(), cases.size(), missing.get(0)));
    }
    long told = scenarios().filter(result -> failed(result.outcome())).count();
    if (listener.failures().size() > told) {
      faults.add("a case failed without a word in its result: " + listener.failures().get(0));
    }
    scenarios()
        .filter(result -> result.outcome() == CaseOutcome.KIT_FAULT)
        .forEach(result -> faults.add(result.id() + ": " + result.reason()));
  }

  private Stream<CaseResult> scenarios() {
    return results.stream().filter(result -> !Verdicts.isOfLaw(result) && !Walks.isOfWalk(result));
  }

  /** Laws are drawn at random, like walks, and left out with them. */
  private void runLaws() {
    if (!request.walks() || chosen.isEmpty()) {
      return;
    }
    PlatformListener laws = new PlatformListener();
    LawLaunch.run(chosen, laws);
    laws.containerFailures()
        .forEach(failure -> faults.add("a part of the laws did not run: " + failure));
    long reported = results.stream().filter(Verdicts::isOfLaw).count();
    if (reported != laws.tests()) {
      faults.add("%d of %d laws did not report".formatted(laws.tests() - reported, laws.tests()));
    }
    results.stream()
        .filter(Verdicts::isOfLaw)
        .filter(result -> result.outcome() == CaseOutcome.KIT_FAULT)
        .forEach(result -> faults.add(result.id() + ": " + result.reason()));
  }

  private static boolean failed(CaseOutcome outcome) {
    return outcome != CaseOutcome.PASSED;
  }

  private Optional<Walks> walk(RunObserver observer) {
    if (!plan.walks()) {
      return Optional.empty();
    }
    observer.walking();
    try {
      Walks walks = Walks.over(request);
      for (CaseResult result : walks.results()) {
        request.settings().trace().concludes(result);
        take(result, observer);
      }
      return Optional.of(walks);
    } catch (RuntimeException e) {
      faults.add("the guided walks broke off: " + e);
      return Optional.empty();
    }
  }

  private RunResult result(Optional<Walks> walks) {
    return new RunParts(
            manifest,
            request,
            List.copyOf(results),
            walks.map(Walks::observations).orElse(List.of()),
            walks.map(Walks::summary),
            walks.map(each -> each.summary().calls()).orElse(0L),
            List.copyOf(faults))
        .result(known);
  }
}
