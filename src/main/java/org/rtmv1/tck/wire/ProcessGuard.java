package org.rtmv1.tck.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes that do not outlive the kit.
 *
 * <p>When the kit ends in good order a shutdown hook ends them. When it is killed, Linux ends them
 * where {@code setpriv} (package util-linux) is there to ask for it; elsewhere the closed pipe
 * tells an agent to go. Linux watches the thread that started the process, so all are started by
 * one thread that lives as long as the kit.
 */
final class ProcessGuard {
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
      Process process = STARTER.submit(() -> new ProcessBuilder(guarded(command)).start()).get();
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

  private static List<String> guarded(List<String> command) {
    if (!Files.isExecutable(SETPRIV)) {
      return command;
    }
    List<String> guarded =
        new ArrayList<>(List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--"));
    guarded.addAll(command);
    return guarded;
  }

  private static void endAll() {
    for (Process process : STARTED) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
