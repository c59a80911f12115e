package org.rtmv1.tck.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.ManifestCheck;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine.Option;

/** The options that name an implementation in Java. */
final class ProviderOptions {
  @Option(
      names = "--subject",
      paramLabel = "NAME",
      completionCandidates = Candidates.Subjects.class,
      description = "A built-in subject (default reference).")
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

  /**
   * Returns the provider that the options name.
   *
   * @throws UsageException where they name none, or more than one
   * @throws SubjectStartException where it cannot be started
   */
  RoutingTableManagerProvider provider() {
    if (given().count() > 1) {
      throw new UsageException("Name one subject: --subject or --provider, not both.");
    }
    return checked(chosen());
  }

  /** Returns the settings of a run on what {@link #provider} or {@link #chosen} returned. */
  RunSettings settings(RoutingTableManagerProvider chosen) {
    return provider == null ? BuiltInSubjects.settings(builtIn(), chosen) : RunSettings.of(chosen);
  }

  /** Returns those of the options that name a subject. */
  Stream<String> given() {
    return Stream.of(Optional.ofNullable(subject), Optional.ofNullable(provider))
        .flatMap(Optional::stream);
  }

  /** Returns the provider, whose manifest nobody has looked at yet. */
  RoutingTableManagerProvider chosen() {
    checkClasspath();
    return provider != null
        ? ProviderLoading.load(provider, classpath)
        : BuiltInSubjects.find(builtIn());
  }

  /** Checks that a class path goes with a class. */
  void checkClasspath() {
    if (classpath != null && provider == null) {
      throw new UsageException(
          "--classpath goes with --provider CLASS; name the class that it holds.");
    }
  }

  /** Returns the provider, whose manifest is right. */
  static RoutingTableManagerProvider checked(RoutingTableManagerProvider provider) {
    List<String> faults = ManifestCheck.faults(manifest(provider));
    if (!faults.isEmpty()) {
      throw new UsageException(
          "The subject's manifest is wrong: "
              + String.join("; ", faults)
              + ".\nCorrect what its manifest() returns.");
    }
    return provider;
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

  /** Returns the options as they would be typed again. */
  String typed() {
    return provider == null ? "--subject " + builtIn() : typed(provider, classpath);
  }

  static String typed(String provider, @Nullable String classpath) {
    return "--provider " + provider + (classpath == null ? "" : " --classpath " + classpath);
  }

  /** Returns the files and folders that the class path names. */
  List<Path> files() {
    return classpath == null
        ? List.of()
        : Arrays.stream(classpath.split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> Path.of(entry.endsWith("*") ? entry.replaceAll("[*]$", ".") : entry))
            .map(Path::normalize)
            .toList();
  }

  /** Returns the name of the folder for results on a built-in subject, none for another one. */
  Optional<String> folder() {
    return provider == null ? Optional.of(builtIn()) : Optional.empty();
  }

  private String builtIn() {
    return Objects.requireNonNullElse(subject, BuiltInSubjects.DEFAULT);
  }
}
