package org.rtmv1.tck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        if (value.isBlank() || value.startsWith("@")) {
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
          case LIBRARY -> NativeSubject.start(path(), List.of(), deadline, false);
          case AGENT -> AgentSubject.start(value, deadline, false);
          case PROVIDER -> ProviderLoading.load(className(), classpath());
        });
  }

  private Path path() {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + value + "' is no path of a library: " + e.getReason() + ".");
    }
  }

  /** Returns the options that name it to {@code run}. */
  String options() {
    return switch (kind) {
      case LIBRARY -> "--library " + CommandWords.quoted(value);
      case AGENT -> "--agent " + CommandWords.quoted(value);
      case PROVIDER -> ProviderOptions.typed(className(), classpath());
    };
  }

  private String className() {
    return value.contains("@") ? value.substring(0, value.indexOf('@')) : value;
  }

  private @Nullable String classpath() {
    return value.contains("@") ? value.substring(value.indexOf('@') + 1) : null;
  }
}
