package org.rtmv1.tck.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * A subject behind a command that speaks the wire protocol.
 *
 * <p>A process whose subject is proven empty after a case serves the next one; any other is ended
 * and replaced. As many processes run as managers are open. Safe for use by any thread.
 */
public final class AgentProvider implements RoutingTableManagerProvider, AutoCloseable {
  private final List<String> command;
  private final AgentDeadlines deadlines;
  private final boolean hostile;
  private final Manifest manifest;
  private final AgentReport report;
  private final Deque<AgentSession> idle = new ArrayDeque<>();

  /**
   * Starts the command once and reads its manifest.
   *
   * @param command the program and its arguments
   * @param deadline how long an answer may take; the first one of a process may take 20 seconds
   * @param hostile whether dangling pointers will be sent
   * @throws AgentException where no session comes about; the message says why
   */
  public AgentProvider(List<String> command, Duration deadline, boolean hostile) {
    this(command, AgentDeadlines.of(deadline), hostile);
  }

  AgentProvider(List<String> command, AgentDeadlines deadlines, boolean hostile) {
    this.command = List.copyOf(command);
    this.deadlines = deadlines;
    this.hostile = hostile;
    AgentSession first = AgentSession.start(command, deadlines, hostile);
    this.manifest = first.manifest().toManifest();
    this.report = first.manifest().report();
    idle.add(first);
  }

  @Override
  public Manifest manifest() {
    return manifest;
  }

  /** Returns what the agent tells beside the manifest. */
  public AgentReport report() {
    return report;
  }

  /** Returns how long a method of a manager may take at most, with the requests that it makes. */
  public Duration methodDeadline() {
    return deadlines.ofMethod();
  }

  @Override
  public RoutingTableManager open() {
    AgentSession session = take();
    if (!opens(session)) {
      session.close();
      session = AgentSession.start(command, deadlines, hostile);
      if (!opens(session)) {
        session.close();
        throw new AgentException(
            AgentException.Cause.SUBJECT,
            "a new process of the agent does not open with empty tables; the answer to Open must say left = 0");
      }
    }
    return new WireRoutingTableManager(session, this::giveBack);
  }

  private static boolean opens(AgentSession session) {
    try {
      return session.open();
    } catch (RuntimeException e) {
      session.destroy();
      throw e;
    }
  }

  private AgentSession take() {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        AgentSession session = idle.pop();
        if (session.isUsable()) {
          return session;
        }
        session.close();
      }
    }
    return AgentSession.start(command, deadlines, hostile);
  }

  private void giveBack(AgentSession session) {
    boolean empty = false;
    try {
      empty = session.closeSubject();
    } finally {
      if (!empty) {
        session.close();
      }
    }
    if (empty) {
      synchronized (idle) {
        idle.push(session);
      }
    }
  }

  /** Ends the processes that serve no manager. */
  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(AgentSession::close);
      idle.clear();
    }
  }
}
