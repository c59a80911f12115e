package org.rtmv1.tck.wire;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Starts processes that do not outlive the kit.
 *
 * <p>When the kit ends in good order, or by a signal that it can take, a shutdown hook ends them.
 * When it is killed, the closed pipe tells an agent to go, and on Linux two things help with an
 * agent that does not: the kernel ends the process itself, where {@code setpriv} (package
 * util-linux) is there to ask for it, and a {@link GroupWatch} ends its process group, so that
 * children of its own go as well. The kernel watches the thread that started the process, so all
 * are started by one thread that lives as long as the kit.
 */
final class ProcessGuard {
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          body -> {
            Thread thread = new Thread(body, "rtm-agent-starter");
            thread.setDaemon(true);
            return thread;
          });

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(ProcessGuard::endAll, "rtm-agent-end"));
  }

  private ProcessGuard() {}

  /** Starts a process with pipes for its three streams. */
  static Process start(List<String> command) throws IOException {
    try {
      Process process = STARTER.submit(() -> started(guarded(command))).get();
      STARTED.removeIf(started -> !started.isAlive());
      STARTED.add(process);
      return process;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the process was starting", e);
    }
  }

  private static Process started(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    GroupWatch.instance().watch(process.pid());
    return process;
  }

  /**
   * Ends a process and those that it has started, unless they have ended. What it has written can
   * still be read: only its handle ends a process without closing the streams.
   */
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
    GroupWatch.instance().end(process.pid());
  }

  /** A program that is not there is started as it is, for the system to say so. */
  private static List<String> guarded(List<String> command) {
    List<String> guarded = new ArrayList<>();
    if (isProgram(command.get(0))) {
      if (Files.isExecutable(GroupWatch.SETSID)) {
        guarded.add(GroupWatch.SETSID.toString());
      }
      if (Files.isExecutable(SETPRIV)) {
        guarded.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--"));
      }
    }
    guarded.addAll(command);
    return guarded;
  }

  private static boolean isProgram(String name) {
    if (name.indexOf(File.separatorChar) >= 0) {
      return Files.isExecutable(Path.of(name));
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
  }

  /**
   * Closes the input of all processes, which lets agents end in good order, and after a moment ends
   * what is left.
   */
  private static void endAll() {
    STARTED.forEach(ProcessGuard::letGo);
    long deadline = System.nanoTime() + LAST_WORDS.toNanos();
    for (Process process : STARTED) {
      awaitExit(process, deadline - System.nanoTime());
      end(process);
    }
  }

  /** Closes the input on a thread of its own, which a process that reads nothing may hold up. */
  private static void letGo(Process process) {
    Thread closing = new Thread(() -> closeInput(process), "rtm-agent-close");
    closing.setDaemon(true);
    closing.start();
  }

  private static void closeInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has closed its input itself
    }
  }

  private static void awaitExit(Process process, long nanoseconds) {
    try {
      process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
