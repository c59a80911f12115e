package org.rtmv1.tck.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.spi.Manifest;

/** Checks that shards are of one run: the same kit, subject, seed and options. */
final class OneRun {
  private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

  static {
    OPTIONS.put(RequestWords.SUBJECT, "the subject was named");
    OPTIONS.put(RequestWords.PROFILE, "--profile was");
    OPTIONS.put(RequestWords.ONLY, "--requirement was");
    OPTIONS.put(RequestWords.CALLS, "--calls was");
    OPTIONS.put(RequestWords.BUDGET, "--budget was");
    OPTIONS.put(RequestWords.NO_WAIT, "--no-wait was");
    OPTIONS.put(RequestWords.HOSTILE, "--hostile was");
    OPTIONS.put(RequestWords.DEADLINE, "--deadline was");
  }

  private OneRun() {}

  static void check(List<ShardRecord> shards, String kitVersion) {
    ShardRecord first = shards.get(0);
    for (ShardRecord each : shards) {
      checkKit(each, kitVersion);
      checkSame(first, each);
    }
  }

  private static void checkKit(ShardRecord shard, String kitVersion) {
    String ran = shard.header().kitVersion();
    if (!ran.equals(kitVersion)) {
      throw new ShardException(
          """
          %s was run by kit %s; this is kit %s.
          Merge with the kit that ran the shards."""
              .formatted(shard.place(), ran, kitVersion));
    }
    if (!shard.features().equals(FeatureFiles.digest())) {
      throw new ShardException(
          """
          %s was run with other feature files than those of this kit, though both call themselves %s.
          Merge with the kit that ran the shards."""
              .formatted(shard.place(), kitVersion));
    }
  }

  private static void checkSame(ShardRecord one, ShardRecord other) {
    TraceHeader first = one.header();
    TraceHeader second = other.header();
    demand(one, other, "the seed was", List.of(first.seed(), second.seed()));
    demand(one, other, "the subject was", List.of(name(first), name(second)));
    OPTIONS.forEach(
        (word, was) ->
            demand(
                one,
                other,
                was,
                List.of(
                    first.request().getOrDefault(word, ""),
                    second.request().getOrDefault(word, ""))));
    if (!first.manifest().equals(second.manifest())) {
      throw new ShardException(
          """
          The shards are not of one run: the manifests of the subject differ in %s and %s.
          A manifest must be the same each time; run the shards again."""
              .formatted(one.place(), other.place()));
    }
  }

  private static String name(TraceHeader header) {
    Manifest manifest = header.manifest();
    return manifest.name() + " " + manifest.version();
  }

  private static void demand(
      ShardRecord one, ShardRecord other, String was, List<? extends Object> values) {
    if (!values.get(0).equals(values.get(1))) {
      throw new ShardException(
          """
          The shards are not of one run: %s '%s' for %s and '%s' for %s.
          Run all shards with the same kit, subject and options."""
              .formatted(was, values.get(0), one.place(), values.get(1), other.place()));
    }
  }
}
