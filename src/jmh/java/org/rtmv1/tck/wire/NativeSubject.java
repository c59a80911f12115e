package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * A native implementation behind the agent, which is asked for the first of its routes: a call
 * whose request is as long as its answer.
 */
final class NativeSubject implements AutoCloseable {
  /** The bytes of the request, and of the answer. */
  static final int FRAME = 120;

  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final int IP = Family.IP.value();

  private final AgentSession session;
  private final WireRoutingTableManager manager;
  private final Route any = RouteCodec.read(Family.IP, ByteBuffer.allocate(Family.IP.routeSize()));

  /** Starts the agent and adds a route. */
  NativeSubject(List<String> command) {
    session = AgentSession.start(command, AgentDeadlines.of(DEADLINE), false);
    if (!session.open()) {
      throw new IllegalStateException("the subject is not empty");
    }
    manager = new WireRoutingTableManager(session, AgentSession::close);
    byte[] route = new byte[Family.IP.routeSize()];
    ByteBuffer fields = ByteBuffer.wrap(route);
    fields
        .put(12, (byte) 1)
        .put(32, (byte) 10)
        .put(36, (byte) 255)
        .put(40, (byte) 9)
        .put(88, (byte) 1);
    long client = manager.registerClient(IP, 8, null, 0).handle();
    manager.addRoute(client, RouteCodec.read(Family.IP, fields), 86_400, false, false);
  }

  /** Makes one call as the kit makes all its calls. */
  RouteOutcome one() {
    return manager.getFirstRoute(IP, 0, any);
  }

  /** Makes calls without a wait for the answers in between, and returns how many found a route. */
  int all(int count) {
    int[] found = new int[1];
    session.requestAll(
        new Requests(count),
        answer -> found[0] += new WireAnswer(answer, Family.IP).route() == null ? 0 : 1);
    return found[0];
  }

  /** Makes each request when it is about to be sent. */
  private final class Requests implements Iterator<Request> {
    private final Body body = new Body();
    private int left;

    Requests(int count) {
      left = count;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Request next() {
      left--;
      body.clear().u32(0).u8(IP).u8(0).u16(0).u32(IP).u32(0).route(any);
      return new Request(WireOperation.of(RtmFunction.GET_FIRST_ROUTE), 0, body);
    }
  }

  /** Fails where the calls were not what they were meant to be. */
  void check() {
    if (one().error() != 0 || one().route() == null || all(10) != 10) {
      throw new IllegalStateException("the call returns no route: " + one());
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
