package org.rtmv1.tck.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.engine.walk.RandomRuns;
import org.rtmv1.tck.engine.walk.WalkFailure;

/**
 * Measures how many calls guided walks and uniformly random runs make until they notice a defect,
 * over many seeds, and how short the reduced witnesses are. Calls are counted, not time, so that
 * the figures are the same on every machine.
 */
public final class DetectionSpeed {
  private static final int PERCENTILE = 90;

  private static final int MEDIAN = 50;

  /** Runs are reduced for so many of the seeds only: reducing takes far longer than finding. */
  private static final int REDUCING_SEEDS = 1;

  /** A defect that nothing notices with the first seeds is left out and tried with no others. */
  private static final int TRIED_SEEDS = 3;

  /** Defects deliver at once or never. */
  private static final Duration NO_WAIT = Duration.ofMillis(1);

  private final int seeds;
  private final long budget;

  /**
   * Prepares a measurement.
   *
   * @param seeds how many seeds
   * @param budget the calls after which a search is given up and counts as so many
   */
  public DetectionSpeed(int seeds, long budget) {
    this.seeds = seeds;
    this.budget = budget;
  }

  /**
   * The figures of one defect.
   *
   * @param defect the defect
   * @param guided for each seed, the calls of guided walks; the budget where they failed
   * @param random for each seed, the calls of random runs; the budget where they failed
   * @param witnesses for the first seeds, the steps of the shortest witness of a run that failed
   * @param causes for the same runs, the number of causes that were told apart: one is right
   */
  public record Row(
      Defect defect,
      List<Long> guided,
      List<Long> random,
      List<Integer> witnesses,
      List<Integer> causes) {
    /** Copies the lists. */
    public Row {
      guided = List.copyOf(guided);
      random = List.copyOf(random);
      witnesses = List.copyOf(witnesses);
      causes = List.copyOf(causes);
    }
  }

  /**
   * Measures all of {@code defects} that one caller can notice, several at a time; {@code progress}
   * takes a line for each, in their order.
   */
  public List<Row> measure(List<Defect> defects, Consumer<String> progress) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Row>> pending = new ArrayList<>();
      for (Defect defect : defects) {
        if (!defect.needsOverlap()) {
          pending.add(pool.submit(() -> named(defect)));
        }
      }
      List<Row> rows = new ArrayList<>();
      for (Future<Row> row : pending) {
        rows.add(row.get());
        progress.accept(line(rows.get(rows.size() - 1)));
      }
      return rows;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static String line(Row row) {
    return String.format(
        Locale.ROOT,
        "%-40s guided %,9d  random %,9d  witness %d of %d  causes %d",
        row.defect().name(),
        Math.round(mean(row.guided())),
        Math.round(mean(row.random())),
        row.witnesses().stream().mapToInt(Integer::intValue).max().orElse(0),
        row.defect().witness().size(),
        row.causes().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private Row named(Defect defect) {
    try {
      return measure(defect);
    } catch (RuntimeException e) {
      throw new IllegalStateException("The measurement of " + defect.name() + " failed.", e);
    }
  }

  private Row measure(Defect defect) {
    List<Long> guided = new ArrayList<>();
    List<Long> random = new ArrayList<>();
    List<Integer> witnesses = new ArrayList<>();
    List<Integer> causes = new ArrayList<>();
    for (int i = 0; i < seeds && (i < TRIED_SEEDS || noticed(guided) || noticed(random)); i++) {
      RunSettings settings = defect.settings().withMessageWait(NO_WAIT).withSeed(i + 1L);
      Exploration exploration = new Exploration(settings);
      Optional<WalkFailure> found = exploration.find(budget);
      guided.add(found.isPresent() ? exploration.calls() : budget);
      if (found.isPresent() && i < REDUCING_SEEDS) {
        List<WalkFailure> failures = failures(settings);
        failures.stream().mapToInt(each -> each.steps().size()).min().ifPresent(witnesses::add);
        causes.add(failures.size());
      }
      random.add(new RandomRuns(settings).callsToFailure(budget).orElse(budget));
    }
    return new Row(defect, guided, random, witnesses, causes);
  }

  /** Returns the failures that a run of usual length ends with, one for each cause. */
  private static List<WalkFailure> failures(RunSettings settings) {
    Exploration exploration = new Exploration(settings);
    exploration.walkCalls(RunRequest.USUAL_CALLS);
    return exploration.failures();
  }

  /** Returns the figures of all rows that walks or random runs can notice at all. */
  public List<String> summary(List<Row> all) {
    List<Row> rows =
        all.stream().filter(row -> noticed(row.guided()) || noticed(row.random())).toList();
    List<Long> guided = flat(rows, Row::guided);
    List<Long> random = flat(rows, Row::random);
    long close =
        rows.stream()
            .flatMap(
                row -> row.witnesses().stream().map(steps -> steps - row.defect().witness().size()))
            .filter(longer -> longer <= 1)
            .count();
    long witnesses = rows.stream().mapToLong(row -> row.witnesses().size()).sum();
    List<Long> causes =
        rows.stream().flatMap(row -> row.causes().stream()).map(Integer::longValue).toList();
    return List.of(
        format("defects measured, seeds each", "%d, %d", rows.size(), seeds),
        format("defects that only scenarios notice", "%d", all.size() - rows.size()),
        format("calls to detection, guided, geometric mean", "%,.0f", mean(guided)),
        format("calls to detection, random, geometric mean", "%,.0f", mean(random)),
        format("ratio of the two", "%.1f", mean(random) / mean(guided)),
        format("calls to detection, guided, 90th percentile", "%,d", percentile(guided)),
        format("calls to detection, random, 90th percentile", "%,d", percentile(random)),
        format(
            "shortest witness of a run at most one step longer than any",
            "%.1f %%",
            100.0 * close / Math.max(1, witnesses)),
        format("causes told apart in a run, median", "%,d", percentile(causes, MEDIAN)),
        format("causes told apart in a run, 90th percentile", "%,d", percentile(causes)));
  }

  private static String format(String name, String form, Object... values) {
    return String.format(Locale.ROOT, "%-60s ", name) + String.format(Locale.ROOT, form, values);
  }

  private boolean noticed(List<Long> calls) {
    return calls.stream().anyMatch(each -> each < budget);
  }

  private static List<Long> flat(List<Row> rows, Function<Row, List<Long>> series) {
    return rows.stream().map(series).flatMap(List::stream).toList();
  }

  /** Returns the geometric mean; what was noticed before any call counts as one. */
  private static double mean(List<Long> calls) {
    return Math.exp(
        calls.stream().mapToDouble(each -> Math.log(Math.max(1.0, each))).average().orElse(0));
  }

  private static long percentile(List<Long> values) {
    return percentile(values, PERCENTILE);
  }

  private static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
  }
}
