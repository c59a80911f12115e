package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name the subject. */
final class SubjectOptions {
  static final String DEADLINE = "5s";

  @Mixin private ProviderOptions inJava = new ProviderOptions();

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

  @Option(
      names = "--agent-options",
      paramLabel = "OPTIONS",
      description = "Options of its agent, such as --virtual-clock.")
  private @Nullable String agentOptions;

  @Option(
      names = "--deadline",
      paramLabel = "TIME",
      defaultValue = DEADLINE,
      description = "How long an agent may take for a call (default 5s).")
  private String deadline = DEADLINE;

  /**
   * Returns the provider that the options name.
   *
   * @param hostile whether an agent is to survive dangling pointers
   * @throws UsageException where they name none, or more than one
   * @throws SubjectStartException where it cannot be started
   */
  RoutingTableManagerProvider provider(boolean hostile) {
    long given = inJava.given().count() + (agent == null ? 0 : 1) + (library == null ? 0 : 1);
    if (given > 1) {
      throw new UsageException(
          "Name one subject: --subject, --provider, --agent or --library, not several of them.");
    }
    if (agentOptions != null && library == null) {
      throw new UsageException("--agent-options goes with --library PATH; name the library.");
    }
    inJava.checkClasspath();
    return ProviderOptions.checked(chosen(hostile));
  }

  /** Returns the settings of a run on what {@link #provider} returned. */
  RunSettings settings(RoutingTableManagerProvider provider) {
    return agent == null && library == null ? inJava.settings(provider) : RunSettings.of(provider);
  }

  private RoutingTableManagerProvider chosen(boolean hostile) {
    if (library != null) {
      return NativeSubject.start(
          library,
          agentOptions == null ? List.of() : CommandWords.of(agentOptions),
          deadline(),
          hostile);
    }
    return agent != null ? startAgent(agent, hostile) : inJava.chosen();
  }

  private RoutingTableManagerProvider startAgent(String command, boolean hostile) {
    if (command.isBlank()) {
      throw new UsageException(
          "--agent is empty; give the command that starts the agent, such as --agent \"python3 agent.py\".");
    }
    return AgentSubject.start(command, deadline(), hostile);
  }

  private Duration deadline() {
    return TimeText.parse("--deadline", deadline);
  }

  /** Returns the options as they would be typed again. */
  String typed() {
    String given = DEADLINE.equals(deadline) ? "" : " --deadline " + deadline;
    if (library != null) {
      String options =
          agentOptions == null ? "" : " --agent-options=" + CommandWords.quoted(agentOptions);
      return "--library " + CommandWords.quoted(library.toString()) + options + given;
    }
    return agent != null ? "--agent " + CommandWords.quoted(agent) + given : inJava.typed();
  }

  /** Returns the files that the subject is known to consist of; none for a built-in one. */
  List<Path> files() {
    if (library != null) {
      return List.of(library);
    }
    return agent != null ? ProgramFiles.of(CommandWords.of(agent)) : inJava.files();
  }

  /** Returns the folder below {@code reports} that results go to where none is named. */
  Path usualFolder(Manifest manifest) {
    String name =
        agent == null && library == null
            ? inJava.folder().orElseGet(manifest::name)
            : manifest.name();
    return Path.of("reports", name.replaceAll("[^A-Za-z0-9._-]+", "-"));
  }
}
