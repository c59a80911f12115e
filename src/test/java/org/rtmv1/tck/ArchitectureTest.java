package org.rtmv1.tck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {
  private static final String ROOT = "org.rtmv1.tck";

  /** To be raised as the kit grows, so that these checks can't go empty unseen. */
  private static final int FEWEST_CLASSES = 400;

  /** From the ground up; a package sees those of the tiers below its own and no other. */
  private static final List<List<String>> TIERS =
      List.of(
          List.of("rtm"),
          List.of("spi"),
          List.of("model", "reference", "wire", "agent"),
          List.of("engine"),
          List.of("steps", "property", "defects"),
          List.of("launch"),
          List.of("report"),
          List.of("cli"));

  /** Each library, and the packages that may use it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.fasterxml.jackson..", Set.of("engine", "launch", "report")),
          Map.entry("freemarker..", Set.of("report")),
          Map.entry("io.cucumber.(core|java|datatable|picocontainer)..", Set.of("steps")),
          Map.entry("io.cucumber.(gherkin|messages|tagexpressions)..", Set.of("launch", "report")),
          Map.entry("io.cucumber.junit..", Set.of("launch")),
          Map.entry("net.jqwik..", Set.of("property")),
          Map.entry("org.assertj..", Set.of("steps", "property")),
          Map.entry("org.junit..", Set.of("launch")),
          Map.entry("org.opentest4j..", Set.of("steps", "property", "launch")),
          Map.entry("picocli..", Set.of("cli")));

  private static final JavaClasses KIT =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void the_checks_see_the_whole_kit() {
    assertThat(KIT).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @Test
  void every_class_belongs_to_a_tier() {
    classes().should().resideInAnyPackage(patterns(packages())).check(KIT);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_sees_only_the_tiers_below_its_own(String name) {
    noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(patterns(notBelow(name)))
        .allowEmptyShould(true)
        .check(KIT);
  }

  @ParameterizedTest
  @CsvSource({"model, reference", "reference, model"})
  void the_oracle_and_the_reference_implementation_never_see_each_other(String one, String other) {
    noClasses()
        .that()
        .resideInAPackage(pattern(one))
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAPackage(pattern(other))
        .allowEmptyShould(true)
        .check(KIT);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(KIT);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_used_only_where_it_is_needed(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(patterns(LIBRARIES.getOrDefault(library, Set.of()).stream()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(KIT);
  }

  @Test
  void no_other_library_is_used() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("", "java..", "javax..", "jdk..", "org.jspecify..", ROOT + ".."),
                    libraries())
                .toArray(String[]::new))
        .check(KIT);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(KIT.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).isTrue());
  }

  private static Stream<String> packages() {
    return TIERS.stream().flatMap(List::stream);
  }

  private static Stream<String> libraries() {
    return LIBRARIES.keySet().stream().sorted();
  }

  private static Stream<String> notBelow(String name) {
    return TIERS.stream()
        .dropWhile(tier -> !tier.contains(name))
        .flatMap(List::stream)
        .filter(other -> !other.equals(name));
  }

  private static String pattern(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] patterns(Stream<String> names) {
    return names.map(ArchitectureTest::pattern).toArray(String[]::new);
  }
}
