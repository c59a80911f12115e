package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.Profile;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.Shard;
import org.rtmv1.tck.launch.ShardMerge;
import org.rtmv1.tck.launch.ShardRecord;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class ShardedRunTest {
  private static final int SHARDS = 8;
  private static final long CALLS = 2_000;

  /** These subjects deliver at once or never. */
  private static final Duration MESSAGE_WAIT = Duration.ofMillis(50);

  @TempDir private Path folder;

  /** The second breaks what cases of other requirements need, the third what walks come upon. */
  @ParameterizedTest
  @CsvSource({"reference, FULL", "IgnoresTheInterface, CORE", "NotifiesTheCaller, CORE"})
  void eight_shards_merge_to_the_results_of_the_whole_run(String subject, Profile profile)
      throws IOException {
    RunRequest request =
        RunRequest.of(RunSettings.of(provider(subject)).withMessageWait(MESSAGE_WAIT))
            .withProfile(profile)
            .withCalls(CALLS);
    ReportContext context = new ReportContext("1.2", "--subject " + subject, Optional.empty());
    Path whole = folder.resolve("whole");
    RunResult expected = run(request);
    ResultFolder.open(whole).write(expected, context);

    List<ShardRecord> shards = new ArrayList<>();
    for (int number = 1; number <= SHARDS; number++) {
      Path part = folder.resolve("shard-" + number);
      ResultFolder.open(part).write(run(request.withShard(new Shard(number, SHARDS))), context);
      assertThat(part).isDirectoryNotContaining("glob:**/results.json");
      shards.add(ShardFile.read(part));
    }
    Collections.reverse(shards);
    Path merged = folder.resolve("merged");
    RunResult result = ShardMerge.merge(shards, "1.2");
    ResultFolder.open(merged).write(result, context);

    assertThat(result.ending()).isEqualTo(expected.ending());
    assertThat(result.walks()).isEqualTo(expected.walks());
    for (String name : new String[] {"results.json", "junit.xml", "report.html"}) {
      assertThat(merged.resolve(name)).as(name).hasSameTextualContentAs(whole.resolve(name));
    }
  }

  private static RunResult run(RunRequest request) {
    return ConformanceRun.of(request).run(RunObserver.NONE);
  }

  private static RoutingTableManagerProvider provider(String subject) {
    return DefectCatalogue.named(subject).map(Defect::provider).orElseGet(ReferenceProvider::new);
  }
}
