package org.rtmv1.tck.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Makes any implementation of the service-provider interface an agent. */
public final class AgentServer {
  /** The exit code after the end of input between two frames. */
  public static final int ENDED = 0;

  /** The exit code after input that was no valid frame. */
  public static final int BROKEN_INPUT = 3;

  /** The exit code where a call had not returned two seconds after the end of input. */
  public static final int HANGING = 6;

  private static final Duration LAST_CALLS = Duration.ofSeconds(2);

  private final ServedSession session;
  private final FrameInput requests;
  private final OutputStream answers;
  private final PrintStream errors;

  /**
   * Prepares a session.
   *
   * @param requests where the kit's requests come from
   * @param answers where the answers go; nothing else may go there
   * @param errors where a word goes on input that is no frame
   */
  public AgentServer(
      RoutingTableManagerProvider provider,
      InputStream requests,
      OutputStream answers,
      PrintStream errors) {
    this.session = new ServedSession(provider);
    this.requests = new FrameInput(new BufferedInputStream(requests, Frame.LONGEST));
    this.answers = new BufferedOutputStream(answers, Frame.LONGEST);
    this.errors = errors;
  }

  /**
   * Serves until the input ends and returns the exit code of the agent.
   *
   * @param whenNobodyReads is run once answers cannot be written any more; it should end the
   *     process
   */
  public int serve(Runnable whenNobodyReads) {
    List<ServerLane> lanes = new ArrayList<>();
    for (int i = 0; i < session.lanes(); i++) {
      lanes.add(new ServerLane(session, answers, whenNobodyReads));
    }
    int code = readAll(lanes);
    return finish(lanes) ? code : HANGING;
  }

  private int readAll(List<ServerLane> lanes) {
    try {
      for (@Nullable Frame request = requests.read(); request != null; request = requests.read()) {
        int lane = request.laneOrStatus();
        lanes.get(lane < lanes.size() ? lane : 0).accept(request);
      }
      return ENDED;
    } catch (IOException e) {
      errors.println("The requests cannot be read: " + e.getMessage() + ".");
      return BROKEN_INPUT;
    }
  }

  private boolean finish(List<ServerLane> lanes) {
    lanes.forEach(ServerLane::end);
    long end = System.nanoTime() + LAST_CALLS.toNanos();
    try {
      for (ServerLane lane : lanes) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (!lane.awaitEnd(Duration.ofMillis(left))) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    session.end();
    return true;
  }
}
