package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.CapsuleFile;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.WalkSummary;

/** The capsules of a run's failures: one file for each distinct cause. */
final class CapsuleOutput {
  private static final String FOLDER = "capsules";

  private CapsuleOutput() {}

  /**
   * Writes the capsules below {@code results}, in place of those of an earlier run.
   *
   * @throws UsageException where they cannot be written
   */
  static List<Path> write(RunResult result, Path results) {
    Path folder = results.resolve(FOLDER);
    try {
      clear(folder);
      List<WalkFailure> failures = result.walks().map(WalkSummary::failures).orElseGet(List::of);
      List<Path> written = new ArrayList<>();
      for (WalkFailure failure : failures) {
        Files.createDirectories(folder);
        written.add(write(failure, folder, written.size() + 1, result));
      }
      return written;
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  /**
   * Copies the capsules of shards below {@code results}, in place of those of an earlier run.
   *
   * @throws UsageException where they cannot be written
   */
  static List<Path> copy(List<Path> shards, Path results) {
    Path folder = results.resolve(FOLDER);
    try {
      clear(folder);
      List<Path> copied = new ArrayList<>();
      for (Path shard : shards) {
        for (Path capsule : capsules(shard.resolve(FOLDER))) {
          Files.createDirectories(folder);
          copied.add(Files.copy(capsule, folder.resolve(capsule.getFileName().toString())));
        }
      }
      return copied;
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private static UsageException refused(Path folder, IOException e) {
    return new UsageException(
        "Capsules cannot be written to %s: %s: %s.\nName a folder that can be written to with --out DIR."
            .formatted(folder.toAbsolutePath(), e.getClass().getSimpleName(), e.getMessage()));
  }

  private static List<Path> capsules(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.capsule.json")) {
        files.forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }

  private static void clear(Path folder) throws IOException {
    for (Path earlier : capsules(folder)) {
      Files.delete(earlier);
    }
  }

  private static Path write(WalkFailure failure, Path folder, int number, RunResult result)
      throws IOException {
    Path file = folder.resolve(CapsuleFile.name(failure, number));
    CapsuleFile.write(capsule(failure, result), file);
    return file;
  }

  /**
   * Where the subject cannot be started again, its capsule does without what each call returned.
   */
  private static Capsule capsule(WalkFailure failure, RunResult result) {
    try {
      return Capsule.of(failure, KitVersion.text(), result.request().settings());
    } catch (SubjectLostException e) {
      return Capsule.withoutResults(failure, KitVersion.text(), result.manifest());
    }
  }
}
