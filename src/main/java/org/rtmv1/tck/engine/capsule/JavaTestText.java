package org.rtmv1.tck.engine.capsule;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtmv1.tck.rtm.RtmFunction;

/** The parts of a Java test that are always the same. */
final class JavaTestText {
  static final String STATIC_IMPORT =
      "import static org.junit.jupiter.api.Assertions.assertNotEquals;\n\n";

  private static final String EVENT =
      """

        private static final class Event implements ChangeEvent {
          private volatile boolean signalled;

          @Override
          public void signal() {
            signalled = true;
          }

          @Override
          public void reset() {
            signalled = false;
          }

          String text() {
            return signalled ? "signalled" : "not signalled";
          }
        }
      """;

  private static final String PASS =
      """

        /** Moves the virtual clock on; without one the time really passes. */
        private static void pass(RoutingTableManager rtm, Duration duration)
            throws InterruptedException {
          if (rtm.virtualClock().isPresent()) {
            rtm.virtualClock().get().advance(duration);
          } else {
            Thread.sleep(duration.toMillis());
          }
        }
      """;

  private JavaTestText() {}

  /** Returns the types that a test may use, by simple name. */
  static Map<String, String> imports() {
    return Stream.of(
            "java.time.Duration",
            "java.util.Objects",
            "org.junit.jupiter.api.Test",
            "org.rtmv1.tck.engine.OutcomeText",
            "org.rtmv1.tck.rtm.ChangeOutcome",
            "org.rtmv1.tck.rtm.HandleOutcome",
            "org.rtmv1.tck.rtm.IpNetwork",
            "org.rtmv1.tck.rtm.IpNextHop",
            "org.rtmv1.tck.rtm.IpRoute",
            "org.rtmv1.tck.rtm.IpSpecificData",
            "org.rtmv1.tck.rtm.IpxNetwork",
            "org.rtmv1.tck.rtm.IpxNextHop",
            "org.rtmv1.tck.rtm.IpxRoute",
            "org.rtmv1.tck.rtm.IpxSpecificData",
            "org.rtmv1.tck.rtm.LookUpOutcome",
            "org.rtmv1.tck.rtm.NumberOutcome",
            "org.rtmv1.tck.rtm.Outcome",
            "org.rtmv1.tck.rtm.ProtocolSpecificData",
            "org.rtmv1.tck.rtm.Route",
            "org.rtmv1.tck.rtm.RouteOutcome",
            "org.rtmv1.tck.rtm.RtmFunction",
            "org.rtmv1.tck.rtm.StatusOutcome",
            "org.rtmv1.tck.rtm.TimeToLive",
            "org.rtmv1.tck.spi.ChangeEvent",
            "org.rtmv1.tck.spi.RoutingTableManager",
            "org.rtmv1.tck.spi.RoutingTableManagerProvider")
        .collect(
            Collectors.toMap(
                name -> name.substring(name.lastIndexOf('.') + 1),
                name -> name,
                (one, other) -> one,
                TreeMap::new));
  }

  static String head(Capsule capsule, String className) {
    return """
        // %s on %s %s
        //   expected: %s
        //   but was:  %s
        //
        // The test fails as long as the last step shows what the kit saw.
        class %s {
          /** The class of your provider. */
          private static final String PROVIDER = "com.example.MyProvider";

          private static final String EXPECTED =
              %s;
        """
        .formatted(
            capsule.requirement(),
            JavaText.comment(capsule.subjectName()),
            JavaText.comment(capsule.subjectVersion()),
            JavaText.comment(capsule.expected()),
            JavaText.comment(capsule.butWas()),
            className,
            JavaText.literal(capsule.expected()));
  }

  static String method(String name, String body) {
    return """

          @Test
          void %s() throws Exception {
            RoutingTableManagerProvider provider =
                (RoutingTableManagerProvider)
                    Class.forName(PROVIDER).getConstructor().newInstance();
            try (RoutingTableManager rtm = provider.open()) {
        %s
            }
          }
        """
        .formatted(name, body);
  }

  static String members(String body) {
    return (body.contains("new Event()") ? EVENT : "") + (body.contains("pass(rtm") ? PASS : "");
  }

  static String outcomeType(RtmFunction function) {
    return switch (function) {
      case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE -> "HandleOutcome";
      case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE -> "ChangeOutcome";
      case IS_ROUTE -> "LookUpOutcome";
      case GET_NETWORK_COUNT, GET_ROUTE_AGE -> "NumberOutcome";
      case ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> "RouteOutcome";
      default -> "StatusOutcome";
    };
  }
}
