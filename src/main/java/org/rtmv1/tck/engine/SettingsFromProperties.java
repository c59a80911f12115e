package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Makes the settings of a run that nobody began from the system properties {@code rtmv1.*}. */
final class SettingsFromProperties {
  static final String PROVIDER = "rtmv1.provider";
  static final String SEED = "rtmv1.seed";
  static final String NO_WAIT = "rtmv1.no-wait";
  static final String CALL_DEADLINE = "rtmv1.call-deadline-seconds";
  static final String MESSAGE_WAIT = "rtmv1.message-wait-seconds";

  private final Properties properties;

  private SettingsFromProperties(Properties properties) {
    this.properties = properties;
  }

  static RunSettings read(Properties properties) {
    return new SettingsFromProperties(properties).settings();
  }

  private RunSettings settings() {
    RunSettings usual = RunSettings.of(provider());
    return usual
        .withSeed(number(SEED, usual.seed()))
        .withNoWait(Boolean.parseBoolean(properties.getProperty(NO_WAIT)))
        .withCallDeadline(seconds(CALL_DEADLINE, usual.callDeadline()))
        .withMessageWait(seconds(MESSAGE_WAIT, usual.messageWait()));
  }

  private RoutingTableManagerProvider provider() {
    String name = properties.getProperty(PROVIDER);
    return name == null ? onlyService() : named(name);
  }

  private static RoutingTableManagerProvider named(String name) {
    try {
      return Class.forName(name, true, loader())
          .asSubclass(RoutingTableManagerProvider.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new IllegalStateException(
          "The system property "
              + PROVIDER
              + " names "
              + name
              + ", which cannot be used as a provider: "
              + ThrownSummary.of(e)
              + ". It must be on the class path, implement RoutingTableManagerProvider and have a"
              + " public constructor without parameters.",
          e);
    }
  }

  private static RoutingTableManagerProvider onlyService() {
    List<ServiceLoader.Provider<RoutingTableManagerProvider>> found =
        ServiceLoader.load(RoutingTableManagerProvider.class, loader()).stream().toList();
    if (found.size() == 1) {
      return found.get(0).get();
    }
    throw new IllegalStateException(
        (found.isEmpty()
                ? "No provider was found by ServiceLoader"
                : "Several providers were found by ServiceLoader: "
                    + found.stream()
                        .map(each -> each.type().getName())
                        .collect(Collectors.joining(", ")))
            + ". Name the class to test in the system property "
            + PROVIDER
            + ".");
  }

  private static ClassLoader loader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? SettingsFromProperties.class.getClassLoader() : loader;
  }

  private Duration seconds(String key, Duration usual) {
    long seconds = number(key, usual.toSeconds());
    if (seconds < 0) {
      throw new IllegalStateException(
          "The system property " + key + " is " + seconds + "; it must be zero or more.");
    }
    return Duration.ofSeconds(seconds);
  }

  private long number(String key, long usual) {
    String value = properties.getProperty(key);
    if (value == null) {
      return usual;
    }
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "The system property " + key + " is '" + value + "'; it must be a whole number.", e);
    }
  }
}
