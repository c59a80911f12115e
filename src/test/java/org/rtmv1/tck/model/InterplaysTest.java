package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.EnumerationFlags;

/** What a guided walk is for: that things meet which scenarios look at one by one. */
final class InterplaysTest {
  private static final int CALLS = 20_000;
  private static final long SEED = 1;
  private static final int OFTEN = 20;
  private static final int SPECIFIC =
      EnumerationFlags.RTM_ONLY_THIS_NETWORK
          | EnumerationFlags.RTM_ONLY_THIS_INTERFACE
          | EnumerationFlags.RTM_ONLY_THIS_PROTOCOL;

  private static final Interplays MET = new Interplays();

  @BeforeAll
  static void a_walk_is_made() {
    for (List<Happening> walk : GuidedWalk.all(CALLS, SEED)) {
      MET.take(new Oracle(new ReferenceProvider().manifest()), walk);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Interplays.SINGLE_BESIDE_ORDINARY,
        Interplays.REGISTERED_AGAIN,
        Interplays.TIE,
        Interplays.PRIORITY_AGAINST_METRIC,
        Interplays.ENUMERATION,
        Interplays.AGEING
      })
  void walks_bring_together(String interplay) {
    assertThat(MET.of(interplay)).as(MET::toString).isGreaterThanOrEqualTo(OFTEN);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        EnumerationFlags.NONE,
        EnumerationFlags.RTM_ONLY_THIS_NETWORK,
        EnumerationFlags.RTM_ONLY_THIS_INTERFACE,
        EnumerationFlags.RTM_ONLY_THIS_PROTOCOL,
        EnumerationFlags.RTM_ONLY_BEST_ROUTES,
        SPECIFIC
      })
  void walks_block_delete_with_every_criterion(int flags) {
    assertThat(MET.of(Interplays.BLOCK_DELETE + flags))
        .as(MET::toString)
        .isGreaterThanOrEqualTo(OFTEN);
  }
}
