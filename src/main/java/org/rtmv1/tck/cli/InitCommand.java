package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an adapter project. */
@Command(
    name = "init",
    description = "Writes a Maven project with an adapter to fill in.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar init my-adapter \\",
      "           --package com.example --name Acme"
    })
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "The folder to write; it must be empty or not exist.")
  private Path folder = Path.of("");

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      defaultValue = "com.example.rtm",
      description = "The Java package (default com.example.rtm).")
  private String packageName = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "My",
      description = "What class names begin with (default My).")
  private String name = "";

  @Override
  public Integer call() {
    AdapterProject project = new AdapterProject(packageName, name, KitVersion.text());
    List<Path> written = project.write(folder);
    PrintWriter out = spec.commandLine().getOut();
    written.forEach(file -> out.println("wrote " + file));
    out.println(
        "Next: read " + folder.resolve("README.md") + ", then 'mvn test' in " + folder + ".");
    return ExitCode.CONFORMANT;
  }
}
