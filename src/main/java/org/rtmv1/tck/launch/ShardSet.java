package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks that all shards of a division are there, each once. */
final class ShardSet {
  private static final int MOST_NAMED = 5;

  private ShardSet() {}

  /** Returns the shards by their number. */
  static List<ShardRecord> ordered(List<ShardRecord> shards) {
    if (shards.isEmpty()) {
      throw new ShardException("There is no shard to merge.");
    }
    int total = number(shards.get(0)).total();
    Map<Integer, ShardRecord> found = new TreeMap<>();
    for (ShardRecord each : shards) {
      Shard shard = number(each);
      if (shard.total() != total) {
        throw mixed(shards.get(0), each);
      }
      ShardRecord before = found.put(shard.number(), each);
      if (before != null) {
        throw twice(shard, before, each);
      }
    }
    checkComplete(found, total);
    return new ArrayList<>(found.values());
  }

  private static Shard number(ShardRecord record) {
    try {
      return record
          .shard()
          .orElseThrow(
              () -> new ShardException(record.place() + " does not say which shard it is."));
    } catch (IllegalArgumentException e) {
      throw new ShardException(
          record.place() + " does not say which shard it is: " + e.getMessage() + ".");
    }
  }

  private static ShardException mixed(ShardRecord one, ShardRecord other) {
    return new ShardException(
        """
        The shards are not of one run: %s is shard %s and %s is shard %s.
        Name the folders of one run alone."""
            .formatted(one.place(), number(one).text(), other.place(), number(other).text()));
  }

  private static ShardException twice(Shard shard, ShardRecord one, ShardRecord other) {
    return new ShardException(
        """
        Shard %s is there twice: %s and %s.
        Name the folder of each shard once."""
            .formatted(shard.text(), one.place(), other.place()));
  }

  private static void checkComplete(Map<Integer, ShardRecord> found, int total) {
    List<Integer> missing =
        IntStream.rangeClosed(1, total)
            .filter(number -> !found.containsKey(number))
            .boxed()
            .toList();
    if (!missing.isEmpty()) {
      throw new ShardException(
          """
          %d of %d shards are missing: %s.
          A shard that was broken off leaves no shard.json; run what is missing again."""
              .formatted(missing.size(), total, named(missing)));
    }
  }

  private static String named(List<Integer> missing) {
    String numbers =
        missing.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return missing.size() > MOST_NAMED ? numbers + ", …" : numbers;
  }
}
