package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.ManifestCheck;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.wire.AgentException;
import org.rtmv1.tck.wire.AgentProvider;
import picocli.CommandLine.Option;

/** The options that name the subject. */
final class SubjectOptions {
  static final Duration AGENT_DEADLINE = Duration.ofSeconds(10);

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "A built-in subject: reference (default), null, always-error.")
  private @Nullable String subject;

  @Option(
      names = "--provider",
      paramLabel = "CLASS",
      description = "Your implementation of RoutingTableManagerProvider.")
  private @Nullable String provider;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Where that class and what it needs are found.")
  private @Nullable String classpath;

  @Option(
      names = "--agent",
      paramLabel = "COMMAND",
      description = "A command that speaks the wire protocol.")
  private @Nullable String agent;

  @Option(
      names = "--library",
      paramLabel = "PATH",
      description = "A native library that exports the 14 functions.")
  private @Nullable Path library;

  /**
   * Returns the provider that the options name.
   *
   * @param hostile whether an agent is to survive dangling pointers
   * @throws UsageException where they name none, or more than one
   * @throws SubjectStartException where it cannot be started
   */
  RoutingTableManagerProvider provider(boolean hostile) {
    checkOne();
    RoutingTableManagerProvider found = chosen(hostile);
    List<String> faults = ManifestCheck.faults(manifest(found));
    if (!faults.isEmpty()) {
      throw new UsageException(
          "The subject's manifest is wrong: "
              + String.join("; ", faults)
              + ".\nCorrect what its manifest() returns.");
    }
    return found;
  }

  private RoutingTableManagerProvider chosen(boolean hostile) {
    if (library != null) {
      return NativeSubject.start(library, hostile);
    }
    if (agent != null) {
      return startAgent(CommandWords.of(agent), hostile);
    }
    if (provider != null) {
      return ProviderLoading.load(provider, classpath);
    }
    return BuiltInSubjects.find(subject == null ? BuiltInSubjects.DEFAULT : subject);
  }

  private static RoutingTableManagerProvider startAgent(List<String> command, boolean hostile) {
    if (command.isEmpty()) {
      throw new UsageException(
          "--agent is empty; give the command that starts the agent, such as --agent \"python3 agent.py\".");
    }
    try {
      return new AgentProvider(command, AGENT_DEADLINE, hostile);
    } catch (AgentException e) {
      throw new SubjectStartException(
          e.getMessage()
              + "\nTry the command by hand: it must wait for a request on standard input.");
    }
  }

  private static Manifest manifest(RoutingTableManagerProvider provider) {
    try {
      Manifest manifest = provider.manifest();
      if (manifest == null) {
        throw new UsageException(
            provider.getClass().getName()
                + ".manifest() returned null; it must return a Manifest.");
      }
      return manifest;
    } catch (RuntimeException | LinkageError e) {
      if (e instanceof UsageException usage) {
        throw usage;
      }
      throw new SubjectStartException(provider.getClass().getName() + ".manifest() failed: " + e);
    }
  }

  private void checkOne() {
    long given =
        java.util.stream.Stream.of(subject, provider, agent, library)
            .filter(java.util.Objects::nonNull)
            .count();
    if (given > 1) {
      throw new UsageException(
          "Name one subject: --subject, --provider, --agent or --library, not several of them.");
    }
    if (classpath != null && provider == null) {
      throw new UsageException(
          "--classpath goes with --provider CLASS; name the class that it holds.");
    }
  }

  /** Returns the options as they would be typed again. */
  String typed() {
    if (library != null) {
      return "--library \"" + library + "\"";
    }
    if (agent != null) {
      return "--agent \"" + agent + "\"";
    }
    if (provider != null) {
      return "--provider " + provider + (classpath == null ? "" : " --classpath " + classpath);
    }
    return "--subject " + (subject == null ? BuiltInSubjects.DEFAULT : subject);
  }

  /** Returns the folder below {@code reports} that results go to where none is named. */
  Path usualFolder(Manifest manifest) {
    String name =
        subject != null
            ? subject
            : provider == null && agent == null && library == null
                ? BuiltInSubjects.DEFAULT
                : manifest.name();
    return Path.of("reports", name.replaceAll("[^A-Za-z0-9._-]+", "-"));
  }
}
