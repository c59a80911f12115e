package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.agent.AgentBuild;
import org.rtmv1.tck.agent.Compiler;
import org.rtmv1.tck.agent.Host;
import org.rtmv1.tck.agent.NativeAgentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What concerns the native agent. */
@Command(
    name = "agent",
    description = "Builds the native agent, through which libraries are judged.",
    mixinStandardHelpOptions = true,
    subcommands = AgentCommand.Build.class,
    footer = {"", "Example: java -jar rtmv1-tck.jar agent build --out rtm-agent"})
final class AgentCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("'agent' alone does nothing.\nTry 'agent build'.");
  }

  /** Compiles the agent. */
  @Command(
      name = "build",
      description = "Compiles the native agent from the sources inside the kit.",
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Example: java -jar rtmv1-tck.jar agent build \\",
        "           --cc x86_64-w64-mingw32-gcc --out rtm-agent.exe"
      })
  static final class Build implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "The program to write (default rtm-agent, for Windows rtm-agent.exe).")
    private @Nullable Path out;

    @Option(
        names = "--cc",
        paramLabel = "COMMAND",
        description = "The C compiler (default the first on the PATH of cc, gcc, clang).")
    private @Nullable String compiler;

    @Override
    public Integer call() {
      try {
        build();
        return ExitCode.CONFORMANT;
      } catch (NativeAgentException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }

    private void build() {
      Host host = Host.current();
      Compiler chosen =
          compiler == null ? Compiler.of(host) : Compiler.named(CommandWords.of(compiler), host);
      Path target = out == null ? Path.of("rtm-agent" + chosen.ending()) : out;
      AgentBuild.build(chosen, target);
      PrintWriter console = spec.commandLine().getOut();
      console.println("wrote " + target + ", compiled with " + chosen.typed());
    }
  }
}
