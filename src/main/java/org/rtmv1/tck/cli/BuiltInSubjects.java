package org.rtmv1.tck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The subjects that come with the kit. */
final class BuiltInSubjects {
  static final String DEFAULT = "reference";

  private static final Map<String, Supplier<RoutingTableManagerProvider>> BY_NAME =
      new LinkedHashMap<>();

  static {
    BY_NAME.put(DEFAULT, ReferenceProvider::new);
    BY_NAME.put("null", DeafSubject::returningZero);
    BY_NAME.put("always-error", () -> DeafSubject.failingWith(ReturnCode.ERROR_INVALID_PARAMETER));
  }

  private BuiltInSubjects() {}

  /** Returns the subject with this name. */
  static Optional<RoutingTableManagerProvider> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name))
        .map(Supplier::get)
        .or(() -> DefectCatalogue.named(name).map(Defect::provider))
        .or(() -> Variants.named(name).map(Variant::provider));
  }

  /** Returns the settings of a run on the subject with this name. */
  static RunSettings settings(String name, RoutingTableManagerProvider subject) {
    return DefectCatalogue.named(name)
        .map(Defect::settings)
        .orElseGet(() -> RunSettings.of(subject));
  }

  /** Returns every name. */
  static List<String> names() {
    List<String> names = new ArrayList<>(BY_NAME.keySet());
    DefectCatalogue.all().forEach(each -> names.add(each.name()));
    Variants.all().forEach(each -> names.add(each.name()));
    return names;
  }

  static RoutingTableManagerProvider find(String name) {
    Optional<RoutingTableManagerProvider> found = named(name);
    if (found.isEmpty()) {
      throw new UsageException(
          "There is no built-in subject '"
              + name
              + "'."
              + Suggestion.sentence(name, BY_NAME.keySet())
              + "\nThe built-in subjects are "
              + String.join(", ", BY_NAME.keySet())
              + " and what 'defects' lists; your own is named with --provider CLASS --classpath"
              + " PATH.");
    }
    return found.get();
  }
}
