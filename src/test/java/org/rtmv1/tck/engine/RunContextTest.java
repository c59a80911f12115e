package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
final class RunContextTest {
  private static final RunSettings SETTINGS = RunSettings.of(Samples.provider(new ReturnsZero()));

  @Test
  void one_run_at_a_time_is_in_progress() {
    RunContext run = RunContext.begin(SETTINGS, result -> {});
    try {
      assertThat(RunContext.current()).isSameAs(run);
      assertThatIllegalStateException()
          .isThrownBy(() -> RunContext.begin(SETTINGS, result -> {}))
          .withMessage(
              "A run is in progress in this JVM already; one run at a time, please. Close its"
                  + " RunContext first, or start the second run in a JVM of its own.");
    } finally {
      run.close();
    }
    RunContext.begin(SETTINGS, result -> {}).close();
  }

  @Test
  void the_manifest_is_asked_for_once_even_where_there_is_none() {
    CountsManifests provider = new CountsManifests();
    RunContext run = RunContext.begin(RunSettings.of(provider), result -> {});
    try {
      assertThatExceptionOfType(SubjectLostException.class).isThrownBy(run::manifest);
      assertThatExceptionOfType(SubjectLostException.class)
          .isThrownBy(run::open)
          .withMessageContaining("came:     java.lang.IllegalStateException: out of manifests");
      assertThat(provider.asked).isEqualTo(1);
    } finally {
      run.close();
    }
  }

  @Test
  void a_subject_that_refuses_everybody_registers_nobody() {
    RunContext run = RunContext.begin(SETTINGS, result -> {});
    try {
      assertThat(run.registers(Family.IP)).isFalse();
    } finally {
      run.close();
    }
  }

  @Test
  void a_run_that_nobody_began_takes_its_settings_from_system_properties() {
    Properties properties = new Properties();
    properties.setProperty("rtmv1.provider", AnyProvider.class.getName());
    properties.setProperty("rtmv1.seed", "42");
    properties.setProperty("rtmv1.no-wait", "true");
    properties.setProperty("rtmv1.call-deadline-seconds", "3");

    RunSettings settings = SettingsFromProperties.read(properties);

    assertThat(settings.provider()).isInstanceOf(AnyProvider.class);
    assertThat(settings.seed()).isEqualTo(42);
    assertThat(settings.noWait()).isTrue();
    assertThat(settings.callDeadline()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.messageWait()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void nonsense_in_a_property_is_told() {
    Properties properties = new Properties();
    properties.setProperty("rtmv1.provider", AnyProvider.class.getName());
    properties.setProperty("rtmv1.seed", "many");

    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFromProperties.read(properties))
        .withMessage("The system property rtmv1.seed is 'many'; it must be a whole number.");
  }

  @Test
  void a_provider_that_cannot_be_used_is_told() {
    Properties properties = new Properties();
    properties.setProperty("rtmv1.provider", "java.lang.String");

    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFromProperties.read(properties))
        .withMessageMatching(
            "The system property rtmv1.provider names java.lang.String, which cannot be used as a"
                + " provider: java.lang.ClassCastException: .*. It must be on the class path,"
                + " implement RoutingTableManagerProvider and have a public constructor without"
                + " parameters.");
  }

  /** Opens a manager that does nothing. */
  public static final class AnyProvider implements RoutingTableManagerProvider {
    @Override
    public Manifest manifest() {
      return Samples.MANIFEST;
    }

    @Override
    public RoutingTableManager open() {
      return new ReturnsZero();
    }
  }

  private static final class CountsManifests implements RoutingTableManagerProvider {
    private int asked;

    @Override
    public Manifest manifest() {
      asked++;
      throw new IllegalStateException("out of manifests");
    }

    @Override
    public RoutingTableManager open() {
      return new ReturnsZero();
    }
  }
}
