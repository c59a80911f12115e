package org.rtmv1.tck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * Subjects of the user's own where one argument has to name one.
 *
 * @param kind the word before the colon
 * @param value what stands behind it
 */
record SubjectNotation(Kind kind, String value) {
  static final String FORMS = "library:PATH, agent:COMMAND or provider:CLASS@CLASSPATH";

  private static final Pattern AGENT_OPTIONS = Pattern.compile("\\s+(?=-)");

  /** The options of {@code run} that name such a subject. */
  enum Kind {
    LIBRARY("library:", "./librtm.so"),
    AGENT("agent:", "\"python3 agent.py\""),
    PROVIDER("provider:", "com.example.Acme@acme.jar");

    private final String prefix;
    private final String example;

    Kind(String prefix, String example) {
      this.prefix = prefix;
      this.example = example;
    }
  }

  /**
   * Takes an argument apart; empty where it is none of this notation.
   *
   * @throws UsageException where nothing follows the colon
   */
  static Optional<SubjectNotation> of(String typed) {
    for (Kind kind : Kind.values()) {
      if (typed.startsWith(kind.prefix)) {
        String value = typed.substring(kind.prefix.length());
        if (value.isBlank() || value.startsWith("@") || value.strip().startsWith("-")) {
          throw new UsageException(
              "'%s' names no subject; write it like %s%s."
                  .formatted(typed, kind.prefix, kind.example));
        }
        return Optional.of(new SubjectNotation(kind, value));
      }
    }
    return Optional.empty();
  }

  /**
   * Starts the subject.
   *
   * @throws UsageException where there is no such subject
   * @throws SubjectStartException where it does not start
   */
  RoutingTableManagerProvider start(Duration deadline) {
    return ProviderOptions.checked(
        switch (kind) {
          case LIBRARY ->
              NativeSubject.start(path(), CommandWords.of(agentOptions()), deadline, false);
          case AGENT -> AgentSubject.start(value, deadline, false);
          case PROVIDER -> ProviderLoading.load(className(), classpath());
        });
  }

  private Path path() {
    try {
      return Path.of(libraryPath());
    } catch (InvalidPathException e) {
      throw new UsageException(
          "'" + libraryPath() + "' is no path of a library: " + e.getReason() + ".");
    }
  }

  /** What precedes the first word that begins with a hyphen. */
  private String libraryPath() {
    return AGENT_OPTIONS.split(value, 2)[0];
  }

  /** What follows the path of a library. */
  private String agentOptions() {
    return value.substring(libraryPath().length()).strip();
  }

  /** Returns the options that name it to {@code run}. */
  String options() {
    return switch (kind) {
      case LIBRARY -> libraryOptions();
      case AGENT -> "--agent " + CommandWords.quoted(value);
      case PROVIDER -> ProviderOptions.typed(className(), classpath());
    };
  }

  private String libraryOptions() {
    String library = "--library " + CommandWords.quoted(libraryPath());
    return agentOptions().isEmpty()
        ? library
        : library + " --agent-options=" + CommandWords.quoted(agentOptions());
  }

  private String className() {
    return value.contains("@") ? value.substring(0, value.indexOf('@')) : value;
  }

  private @Nullable String classpath() {
    return value.contains("@") ? value.substring(value.indexOf('@') + 1) : null;
  }
}
