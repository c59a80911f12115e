package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.OperationCall;
import org.rtmv1.tck.spi.RoutingTableManager;

class AgentDeathTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(700);
  private static final int IP = Family.IP.value();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(RtmFunction.class)
  void a_crash_in_any_function_is_told_and_the_next_process_serves(RtmFunction function) {
    AgentException death = death("segmentation-fault", function, LONG);
    assertThat(death.where()).isEqualTo(AgentException.Cause.SUBJECT);
    assertThat(death.hung()).isFalse();
    assertThat(death)
        .hasMessage(
            """
            the agent was ended by SIGSEGV while %s was under way
            its standard error ended with:
            about to end by signal 11"""
                .formatted(function.documentedName()));
  }

  @ParameterizedTest
  @EnumSource(RtmFunction.class)
  void a_hang_in_any_function_is_told_and_the_next_process_serves(RtmFunction function) {
    AgentException death = death("hang", function, SHORT);
    assertThat(death.where()).isEqualTo(AgentException.Cause.SUBJECT);
    assertThat(death.hung()).isTrue();
    assertThat(death)
        .hasMessage(
            """
            %s did not answer within 700 ms; the process was ended
            its standard error ended with:
            about to hang"""
                .formatted(function.documentedName()));
  }

  private AgentException death(String how, RtmFunction function, Duration deadline) {
    Path marker = folder.resolve("done");
    String at = "%04x".formatted(WireOperation.of(function));
    List<String> command = MisbehavingAgent.once(how, at, marker);
    try (AgentProvider provider = MisbehavingAgent.provider(command, deadline)) {
      AgentException death =
          catchThrowableOfType(AgentException.class, () -> call(provider, function));
      call(provider, function);
      return death;
    }
  }

  private static void call(AgentProvider provider, RtmFunction function) {
    RoutingTableManager manager = provider.open();
    try {
      OperationCall.make(manager, operation(function), number -> null);
      manager.close();
    } catch (AgentException e) {
      ((AgentSubject) manager).abandon();
      throw e;
    }
  }

  private static Operation operation(RtmFunction function) {
    Route route = RouteCodec.read(Family.IP, ByteBuffer.allocate(Family.IP.routeSize()));
    return switch (function) {
      case REGISTER_CLIENT -> new Operation.RegisterClient(IP, 8, 0, 0);
      case DEREGISTER_CLIENT -> new Operation.DeregisterClient(1);
      case ADD_ROUTE -> new Operation.AddRoute(1, route, 60, true, true);
      case DELETE_ROUTE -> new Operation.DeleteRoute(1, route, true);
      case BLOCK_DELETE_ROUTES -> new Operation.BlockDeleteRoutes(1, 0, route);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> new Operation.DequeueRouteChangeMessage(1, true, true);
      case IS_ROUTE -> new Operation.IsRoute(IP, new IpNetwork(1, -1), true);
      case GET_NETWORK_COUNT -> new Operation.GetNetworkCount(IP);
      case GET_ROUTE_AGE -> new Operation.GetRouteAge(route);
      case CREATE_ENUMERATION_HANDLE -> new Operation.CreateEnumerationHandle(IP, 0, route);
      case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(1);
      case CLOSE_ENUMERATION_HANDLE -> new Operation.CloseEnumerationHandle(1);
      case GET_FIRST_ROUTE -> new Operation.GetFirstRoute(IP, 0, route);
      case GET_NEXT_ROUTE -> new Operation.GetNextRoute(IP, 0, route);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          exit-7             | start | the agent exited with status 7 while Hello was under way
          hang               | 0001  | Hello did not answer within 1000 ms; the process was ended
          segmentation-fault | 0001  | the agent was ended by SIGSEGV while Hello was under way
          closed-output      | 0001  | the agent closed its output while Hello was under way
          wrong-version      | 0001  | the agent broke the protocol: it speaks other versions of the protocol than 1
          wrong-magic        | 0001  | the agent broke the protocol: its answer to Hello does not begin with the magic RTMW and version 1
          garbage            | start | the agent broke the protocol: text stands where a frame should begin: 'Segmentation'; what is not for the kit goes to standard error
          failure            | 0001  | the agent answered Hello with failure: sick
          """)
  void without_a_handshake_there_is_no_session(String how, String at, String reason) {
    List<String> command = MisbehavingAgent.always(how, at);
    Duration start = how.equals("hang") ? Duration.ofSeconds(1) : LONG;
    AgentDeadlines deadlines = new AgentDeadlines(start, LONG);
    AgentException none =
        catchThrowableOfType(
            AgentException.class, () -> new AgentProvider(command, deadlines, false));
    assertThat(String.valueOf(none.getMessage()).lines().findFirst())
        .hasValue("no session with the agent: " + reason);
  }

  @Test
  void a_command_that_does_not_exist_is_told_as_the_system_tells_it() {
    AgentException none =
        catchThrowableOfType(
            AgentException.class,
            () -> new AgentProvider(List.of("no-such-program", "x"), LONG, false));
    assertThat(none)
        .hasMessageContaining("the agent could not be started:")
        .hasMessageContaining("No such file or directory")
        .hasMessageEndingWith("Check the path and the execute permission of: no-such-program x");
  }

  @ParameterizedTest
  @CsvSource({"0003, Close", "0002, Open"})
  void a_death_between_two_cases_is_not_passed_over(String at, String name) {
    List<String> command = MisbehavingAgent.once("kill", at, folder.resolve("done"));
    try (AgentProvider provider = MisbehavingAgent.provider(command, LONG)) {
      AgentException death =
          catchThrowableOfType(
              AgentException.class, () -> call(provider, RtmFunction.GET_NETWORK_COUNT));
      assertThat(death)
          .hasMessageStartingWith(
              "the agent was ended by SIGKILL while " + name + " was under way");
      call(provider, RtmFunction.GET_NETWORK_COUNT);
    }
  }
}
