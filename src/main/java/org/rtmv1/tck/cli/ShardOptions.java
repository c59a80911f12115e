package org.rtmv1.tck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.Shard;
import picocli.CommandLine.Option;

/** The option that makes a run one of several parts. */
final class ShardOptions {
  private static final String AUTO = "auto";

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description = "Only part K of N, for 'merge'; auto: as CI says.")
  private @Nullable String shard;

  private @Nullable Shard chosen;

  /**
   * Finds the part, so that nonsense is refused before anything begins.
   *
   * @throws UsageException where the option or the environment names none
   */
  void find() {
    if (shard != null) {
      chosen = shard.equals(AUTO) ? ShardEnvironment.of(System.getenv()).shard() : parsed(shard);
    }
  }

  /** Returns the request confined to the part that the option names. */
  RunRequest part(RunRequest whole) {
    Shard part = chosen;
    return part == null ? whole : whole.withShard(part);
  }

  /** Returns the folder for the part, so that the parts of a run do not meet. */
  Path below(Path folder) {
    Shard part = chosen;
    return part == null
        ? folder
        : folder.resolve("shard-%d-of-%d".formatted(part.number(), part.total()));
  }

  private static Shard parsed(String text) {
    try {
      return Shard.of(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--shard is '%s'; write it like 3/8, the third of eight (%d at most), or auto."
              .formatted(text, Shard.MOST));
    }
  }
}
