package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shell beside the kit that ends process groups: one of them when it is told to, and all that are
 * left when its input ends because the kit is gone, however it went. Where there is no {@code
 * setsid} or no {@code sh}, this does nothing. Any thread may use it.
 */
final class GroupWatch {
  /** Gives an agent a process group of its own, by its process number. */
  static final Path SETSID = Path.of("/usr/bin/setsid");

  private static final Path SHELL = Path.of("/bin/sh");

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      end() { kill -KILL "-$1"; }
      groups=' '
      while read -r what group; do
        case $what in
          watch) groups="$groups$group " ;;
          end)
            end "$group"
            case $groups in
              *" $group "*) groups="${groups%%" $group "*} ${groups#*" $group "}" ;;
            esac ;;
        esac
      done
      for group in $groups; do end "$group"; done
      """;

  private static final GroupWatch INSTANCE = new GroupWatch();

  private final @Nullable OutputStream orders;

  private GroupWatch() {
    orders = start();
  }

  static GroupWatch instance() {
    return INSTANCE;
  }

  private static @Nullable OutputStream start() {
    if (!Files.isExecutable(SETSID) || !Files.isExecutable(SHELL)) {
      return null;
    }
    try {
      return new ProcessBuilder(List.of(SETSID.toString(), SHELL.toString(), "-c", SCRIPT))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .getOutputStream();
    } catch (IOException e) {
      return null;
    }
  }

  /** Has the group of process {@code leader} ended when the kit is gone. */
  void watch(long leader) {
    order("watch " + leader);
  }

  /** Has the group of process {@code leader} ended now. */
  void end(long leader) {
    order("end " + leader);
  }

  private synchronized void order(String line) {
    if (orders == null) {
      return;
    }
    try {
      orders.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      orders.flush();
    } catch (IOException e) {
      // Somebody has ended the shell; what else ends an agent is still there.
    }
  }
}
