package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.testing.RequiredTool;

class PythonAgentTest {
  private static final IpRoute ROUTE =
      new IpRoute(
          0,
          0,
          1,
          new ProtocolSpecificData(1, 2, 3, 4),
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80101, 0xFFFFFFFF),
          IpSpecificData.remote(5));

  @Test
  void a_route_goes_there_and_comes_back_and_the_event_follows() {
    String python = RequiredTool.on("python3").toString();
    List<String> command = List.of(python, "src/main/python/rtm_agent.py");
    try (AgentProvider provider = new AgentProvider(command, Duration.ofSeconds(10), false);
        RoutingTableManager manager = provider.open()) {
      RecordedEvent event = new RecordedEvent();
      int ip = 1;
      HandleOutcome observer =
          manager.registerClient(ip, provider.manifest().ipProtocols().get(0), event, 0);
      HandleOutcome client =
          manager.registerClient(ip, provider.manifest().ipProtocols().get(1), null, 0);
      assertThat(observer.handle()).isNotZero();
      ChangeOutcome added =
          manager.addRoute(client.handle(), ROUTE, TimeToLive.INFINITE, true, true);
      assertThat(added.error()).isEqualTo(ReturnCode.NO_ERROR);
      assertThat(added.flags()).isEqualTo(RouteChange.RTM_ROUTE_ADDED);
      assertThat(added.curBestRoute())
          .isNotNull()
          .extracting(Route::network)
          .isEqualTo(ROUTE.network());
      assertThat(added.prevBestRoute()).as("not returned").isNull();
      assertThat(event.signalled).isTrue();
      ChangeOutcome message = manager.dequeueRouteChangeMessage(observer.handle(), true, true);
      assertThat(message.curBestRoute()).isEqualTo(added.curBestRoute());
      assertThat(event.signalled).isFalse();
      assertThat(manager.getNetworkCount(ip).value()).isEqualTo(1);
    }
  }

  private static final class RecordedEvent implements ChangeEvent {
    private boolean signalled;

    @Override
    public void signal() {
      signalled = true;
    }

    @Override
    public void reset() {
      signalled = false;
    }
  }
}
