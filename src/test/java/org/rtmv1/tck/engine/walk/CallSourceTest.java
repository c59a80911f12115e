package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.spi.Manifest;

class CallSourceTest {
  private static final Manifest MANIFEST = Manifest.of("sample", "1");

  private static final Universe UNIVERSE = new Universe(Family.IP, MANIFEST);

  @Test
  void the_same_seed_gives_the_same_steps() {
    assertThat(steps(7, 2_000)).isEqualTo(steps(7, 2_000));
    assertThat(steps(7, 2_000)).isNotEqualTo(steps(8, 2_000));
  }

  @Test
  void every_function_is_called() {
    assertThat(
            steps(1, 2_000).stream()
                .filter(Step.Invoke.class::isInstance)
                .map(CallSourceTest::function))
        .contains(RtmFunction.values());
  }

  private static RtmFunction function(Step step) {
    return ((Step.Invoke) step).call().function();
  }

  private static List<Step> steps(long seed, int count) {
    CallSource source = new CallSource(MANIFEST, seed, new Coverage(MANIFEST));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Step step = source.next();
      steps.add(step);
      if (step instanceof Step.Invoke invoke) {
        source.returned(answer(function(invoke), i));
      } else {
        source.passed();
      }
    }
    return steps;
  }

  private static Outcome answer(RtmFunction function, int i) {
    return switch (function) {
      case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE -> HandleOutcome.created(i + 1);
      case DEREGISTER_CLIENT, BLOCK_DELETE_ROUTES, CLOSE_ENUMERATION_HANDLE -> new StatusOutcome(0);
      case ADD_ROUTE, DELETE_ROUTE -> new ChangeOutcome(0, 1, null, null);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> ChangeOutcome.failed(ReturnCode.ERROR_NO_MESSAGES);
      case IS_ROUTE -> new LookUpOutcome(true, 0, UNIVERSE.route(0, 0, 0, 0, 0));
      case GET_NETWORK_COUNT, GET_ROUTE_AGE -> new NumberOutcome(0, 0);
      default -> RouteOutcome.failed(ReturnCode.ERROR_NO_MORE_ROUTES);
    };
  }
}
