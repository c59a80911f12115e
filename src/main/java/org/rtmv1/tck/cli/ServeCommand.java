package org.rtmv1.tck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.wire.AgentServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Exposes an implementation as an agent. */
@Command(
    name = "serve",
    description = "Makes an implementation in Java an agent of the wire protocol.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar serve --provider com.example.MyProvider --classpath target/classes"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private ProviderOptions options = new ProviderOptions();

  /** What the implementation prints goes to standard error, and it finds no input. */
  @Override
  public Integer call() {
    InputStream requests = System.in;
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    RoutingTableManagerProvider provider = options.provider();
    AgentServer server = new AgentServer(provider, requests, answers, System.err);
    return server.serve(() -> Runtime.getRuntime().halt(AgentServer.ENDED));
  }
}
