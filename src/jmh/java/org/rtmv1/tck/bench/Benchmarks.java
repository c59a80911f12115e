package org.rtmv1.tck.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks with JMH's own arguments, and ends with the figures they are made for. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the benchmarks that the arguments of JMH choose. */
  public static void main(String[] args) throws Exception {
    CommandLineOptions options = new CommandLineOptions(args);
    if (options.shouldHelp() || options.shouldList() || options.shouldListProfilers()) {
      Main.main(args);
    } else {
      Collection<RunResult> results = new Runner(options).run();
      print(results);
      printWire(results);
    }
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> scores = new HashMap<>();
    for (RunResult result : results) {
      scores.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    Double bare = scores.get("bareSubject");
    Double walk = scores.get("guidedWalk");
    if (bare != null && walk != null) {
      line("P1: %,.0f calls/s bare, %,.0f in a guided walk: %.2f times", bare, walk, bare / walk);
    }
    Double trivial = scores.get("trivialSubject");
    if (trivial != null) {
      line("P1: %,.0f checked calls/s on a trivial subject", trivial);
    }
  }

  private static void printWire(Collection<RunResult> results) {
    Map<String, Double> medians = new HashMap<>();
    for (RunResult result : results) {
      medians.put(result.getPrimaryResult().getLabel(), quickestMedian(result));
    }
    Double echo = medians.get("echoAlone");
    Double call = medians.get("callAlone");
    if (echo != null && call != null) {
      line(
          "P4: %,.0f ns a raw echo, %,.0f ns a call: %.2f times (wanted: at most 1.3)",
          echo, call, call / echo);
    }
    Double echoes = medians.get("echoPipelined");
    Double calls = medians.get("callPipelined");
    if (echoes != null && calls != null) {
      line(
          "P4, pipelined: %,.0f raw echoes/s, %,.0f calls/s: %.2f of them (wanted: at least 0.8)",
          1e9 / echoes, 1e9 / calls, echoes / calls);
    }
  }

  /** Returns the median of the quickest iteration, which other work on the machine hit least. */
  private static double quickestMedian(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(each -> each.getPrimaryResult().getStatistics().getPercentile(50))
        .min()
        .orElse(Double.NaN);
  }

  private static void line(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
