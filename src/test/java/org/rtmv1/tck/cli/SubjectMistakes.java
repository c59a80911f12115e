package org.rtmv1.tck.cli;

import static org.rtmv1.tck.cli.Mistake.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The mistakes in naming a subject, or in making one. */
public final class SubjectMistakes {
  static final boolean ARM = System.getProperty("os.arch", "").equals("aarch64");

  private SubjectMistakes() {}

  /** Cannot be made by the kit: its constructor wants something. */
  public static final class WantsSomething implements RoutingTableManagerProvider {
    private final RoutingTableManagerProvider own;

    /** Takes what it hands everything on to. */
    public WantsSomething(RoutingTableManagerProvider own) {
      this.own = own;
    }

    @Override
    public Manifest manifest() {
      return own.manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      return own.open();
    }
  }

  /** Fails while it is made. */
  public static final class FailsAtOnce implements RoutingTableManagerProvider {
    private final RoutingTableManagerProvider own = new ReferenceProvider();

    /** Fails. */
    public FailsAtOnce() {
      if (own.manifest().version().length() < 1000) {
        throw new IllegalStateException("no licence");
      }
    }

    @Override
    public Manifest manifest() {
      return own.manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      return own.open();
    }
  }

  static List<Mistake> all() {
    return Stream.of(providers(), others()).flatMap(List::stream).toList();
  }

  private static List<Mistake> providers() {
    return List.of(
        usage(
            "a class path that is forgotten",
            "The class com.example.Acme was not found in the kit's own class path; give --classpath PATH.\nCheck the package and the spelling, and that the class is compiled.",
            "run",
            "--provider",
            "com.example.Acme"),
        usage(
            "a class that is not there",
            "The class com.example.Acme was not found in HERE.\nCheck the package and the spelling, and that the class is compiled.",
            "run",
            "--provider",
            "com.example.Acme",
            "--classpath",
            "HERE"),
        usage(
            "a jar that is not built yet",
            "--classpath names HERE/acme.jar, which does not exist.\nBuild your project first, and give the path from "
                + Path.of("").toAbsolutePath()
                + ".",
            "run",
            "--provider",
            "com.example.Acme",
            "--classpath",
            "HERE/acme.jar"),
        usage(
            "a class that is no provider",
            "java.lang.String does not implement org.rtmv1.tck.spi.RoutingTableManagerProvider.\nName the class that does; 'init' writes one to start from.",
            "run",
            "--provider",
            "java.lang.String"),
        usage(
            "a provider that only its owner can make",
            WantsSomething.class.getName()
                + " has no public constructor without parameters, or is no public concrete class.\nThe kit creates the provider itself; give it such a constructor.",
            "run",
            "--provider",
            WantsSomething.class.getName()),
        new Mistake(
            "a provider that fails at once",
            ExitCode.SUBJECT,
            "The subject could not be started: The constructor of %s failed: java.lang.IllegalStateException: no licence\n"
                .formatted(FailsAtOnce.class.getName()),
            List.of("run", "--provider", FailsAtOnce.class.getName())));
  }

  private static List<Mistake> others() {
    return List.of(
        new Mistake(
            "an agent that is not there",
            ExitCode.SUBJECT,
            "The subject could not be started: the agent could not be started: there is no file HERE/agent. Check the path and the execute permission of: HERE/agent\nTry the command by hand: it must wait for a request on standard input.\n",
            List.of("run", "--agent", "HERE/agent")),
        new Mistake(
            "an agent that ends at once",
            ExitCode.SUBJECT,
            "The subject could not be started: no session with the agent: the agent exited with status 0 while Hello was under way\nTry the command by hand: it must wait for a request on standard input.\n",
            List.of("run", "--agent", "true")),
        new Mistake(
            "an agent that prints",
            ExitCode.SUBJECT,
            "The subject could not be started: no session with the agent: the agent broke the protocol: text stands where a frame should begin: 'hello'; what is not for the kit goes to standard error\nTry the command by hand: it must wait for a request on standard input.\n",
            List.of("run", "--agent", "echo hello")),
        usage(
            "a library that is not there",
            "There is no file HERE/librtm.so.\nBuild your library first, and give the path from "
                + Path.of("").toAbsolutePath()
                + ".",
            "run",
            "--library",
            "HERE/librtm.so"),
        usage(
            "a library for another processor",
            "HERE/librtm-other.so is a library for %s, and this machine is %s; run the kit where the library runs."
                .formatted(ARM ? "x86_64" : "aarch64", ARM ? "aarch64" : "x86_64"),
            "run",
            "--library",
            "HERE/librtm-other.so"),
        usage(
            "a library that is none",
            "HERE/text.txt is no shared library: it begins like none of ELF, PE and Mach-O.",
            "run",
            "--library",
            "HERE/text.txt"));
  }
}
