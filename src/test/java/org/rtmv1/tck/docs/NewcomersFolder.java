package org.rtmv1.tck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A machine as a newcomer has it who follows a document: the kit's folder with its jar, and an
 * implementation of his own in {@code acme.jar}. The jar leads to the classes of this build. Maven
 * compiles a project by {@code javac} with the kit on its class path, and has nothing to do in the
 * kit's own folder.
 */
final class NewcomersFolder {
  private static final String ACME =
      """
      package com.example;

      import org.rtmv1.tck.reference.ReferenceProvider;
      import org.rtmv1.tck.spi.Manifest;
      import org.rtmv1.tck.spi.RoutingTableManager;
      import org.rtmv1.tck.spi.RoutingTableManagerProvider;

      public final class Acme implements RoutingTableManagerProvider {
        private final RoutingTableManagerProvider own = new ReferenceProvider();

        @Override
        public Manifest manifest() {
          return own.manifest();
        }

        @Override
        public RoutingTableManager open() throws Exception {
          return own.open();
        }
      }
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      if [ -d src/main/java/org/rtmv1 ]; then
        exit 0
      fi
      mkdir -p target/classes
      exec '%s/bin/javac' --release 17 -proc:none -cp '%s' -d target/classes $(find src/main/java -name '*.java')
      """;

  /** Most commands end before what the JVM invests in a long life has paid. */
  private static final String FOR_SHORT_LIVES = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder;

  NewcomersFolder(Path folder) throws IOException {
    this.folder = folder;
    for (String needed : List.of("src/main/c", "src/main/python", "src/test/c")) {
      copy(Path.of(needed), kit().resolve(needed));
    }
    Files.createDirectories(kit().resolve("src/main/java/org/rtmv1"));
    Files.createDirectories(kit().resolve("target"));
    writeKits(classPath().toList());
    writeAcme(kit().resolve("acme.jar"));
    writeMaven(Files.createDirectories(folder.resolve("bin")).resolve("mvn"));
  }

  /** Returns the kit's folder. */
  Path kit() {
    return folder.resolve("rtmv1-tck");
  }

  /** Does what a reader does who writes rules at the end of a feature file, and builds the kit. */
  void addRules(String file, List<String> rules) throws IOException {
    Path built = Path.of("target", "classes").toAbsolutePath();
    Path changed = folder.resolve("classes");
    copy(built, changed);
    for (String rule : rules) {
      Files.writeString(
          changed.resolve("features").resolve(file),
          "\n" + rule.indent(2),
          StandardOpenOption.APPEND);
    }
    writeKits(classPath().map(each -> each.equals(built) ? changed : each).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  private void writeKits(List<Path> classPath) throws IOException {
    writeKit(kit().resolve("target").resolve("rtmv1-tck.jar"), classPath);
    writeKit(kit().resolve("rtmv1-tck.jar"), classPath);
  }

  private static void writeKit(Path jar, List<Path> classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.rtmv1.tck.cli.Main");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            classPath.stream()
                .map(each -> each.toUri().toString())
                .collect(Collectors.joining(" ")));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.flush();
    }
  }

  private static Stream<Path> classPath() {
    String separator = System.getProperty("path.separator", ":");
    return Pattern.compile(separator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path", ""))
        .map(each -> Path.of(each).toAbsolutePath());
  }

  private void writeAcme(Path jar) throws IOException {
    Path source = Files.createDirectories(folder.resolve("acme")).resolve("Acme.java");
    Files.writeString(source, ACME);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path", ""),
                "-d",
                folder.resolve("acme").toString(),
                source.toString());
    assertThat(code).isZero();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry("com/example/Acme.class"));
      out.write(Files.readAllBytes(folder.resolve("acme/com/example/Acme.class")));
    }
  }

  private void writeMaven(Path file) throws IOException {
    String home = System.getProperty("java.home", "");
    String path = classPath().map(Path::toString).collect(Collectors.joining(":"));
    Files.writeString(file, MAVEN.formatted(home, path));
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Carries out a script in the kit's folder, which ends it at the first command that fails. */
  int run(String script, Path output) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).directory(kit().toFile());
    String java = Path.of(System.getProperty("java.home", ""), "bin").toString();
    shell
        .environment()
        .merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + java + ":" + path);
    shell.environment().remove("GITHUB_ACTIONS");
    shell.environment().put("JDK_JAVA_OPTIONS", FOR_SHORT_LIVES);
    shell.redirectErrorStream(true).redirectOutput(output.toFile());
    return shell.start().waitFor();
  }
}
