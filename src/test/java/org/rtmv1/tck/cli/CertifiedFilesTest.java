package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.report.certificate.Digests;
import org.rtmv1.tck.report.certificate.Statement.Artifact;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What of a subject a certificate covers. */
@ResourceLock("the run in progress")
class CertifiedFilesTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home", ""), "bin", "java").toString();

  @TempDir private Path folder;

  private Path first = Path.of("");
  private Path second = Path.of("");
  private String both = "";

  @BeforeEach
  void make_a_jar_and_a_folder() throws IOException {
    first = jar("first.jar", "");
    second = Files.createDirectories(folder.resolve("second"));
    Files.writeString(second.resolve("Acme.class"), "code");
    both = first + File.pathSeparator + second;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-cp BOTH Agent",
        "-classpath BOTH Agent",
        "--class-path BOTH Agent",
        "--class-path=BOTH Agent",
        "-p BOTH -m acme/Agent",
        "-jar FIRST serve --provider Acme --classpath SECOND",
        "-jar FIRST serve --provider Acme --classpath=BOTH",
        "-Dx=y -javaagent:FIRST=quiet -cp SECOND Agent"
      })
  void every_entry_of_a_class_path_is_covered(String arguments) {
    assertThat(named(JAVA + " " + arguments)).containsExactly(Path.of(JAVA), first, second);
  }

  @Test
  void what_a_shell_is_told_in_quotes_is_covered() {
    assertThat(named("sh -c 'exec java -cp BOTH Agent'")).endsWith(first, second).hasSize(3);
  }

  @Test
  void arguments_in_a_file_are_covered_like_the_others() throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), "-cp " + both + "\nAgent\n");
    assertThat(named(JAVA + " @" + arguments))
        .containsExactly(Path.of(JAVA), arguments, first, second);
  }

  @Test
  void all_archives_of_a_folder_are_covered_by_the_folder() throws IOException {
    Path archives = Files.createDirectories(folder.resolve("lib"));
    assertThat(named(JAVA + " -cp " + archives + "/*" + File.pathSeparator + first + " Agent"))
        .containsExactly(Path.of(JAVA), archives, first);
  }

  @Test
  void what_the_manifest_of_an_archive_needs_is_covered() throws IOException {
    Path last = jar("last.jar", "absent.jar second/");
    Path head = jar("head.jar", "last.jar");
    assertThat(ArchiveClassPath.with(List.of(head))).containsExactly(head, last, second);
    Path remote = jar("remote.jar", "https://example.com/acme.jar");
    assertThatThrownBy(() -> ArchiveClassPath.with(List.of(remote)))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "The manifest of %s has https://example.com/acme.jar in its Class-Path, which is no file that can be certified.",
            remote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-cp FIRST,absent.jar Agent",
        "-cp absent Agent",
        "-jar absent.jar",
        "-jar FIRST serve --classpath absent",
      })
  void an_entry_that_is_not_there_is_refused(String arguments) {
    String command = JAVA + " " + arguments.replace(",", File.pathSeparator);
    assertThatThrownBy(() -> covered(command))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("absent");
  }

  @Test
  void an_empty_entry_is_refused() {
    assertThatThrownBy(() -> named(JAVA + " -cp FIRST" + File.pathSeparator + " Agent"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("The class path '" + first + File.pathSeparator)
        .hasMessageEndingWith("Name a folder, or leave the entry out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA com.example.Agent", "python3 -m acme.agent", "sh -c true"})
  void a_command_that_does_not_tell_what_the_subject_is_is_refused(String command) {
    assertThatThrownBy(() -> named(command.replace("JAVA", JAVA)))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("The command of the agent does not tell where ")
        .hasMessageEndingWith(
            "\nGive the command with the files that the subject consists of, or put it into a file of its own.");
  }

  @Test
  void files_of_the_same_name_are_told_apart() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other")).resolve("first.jar");
    Files.copy(first, other);
    assertThat(covered(JAVA + " -cp " + both + File.pathSeparator + other + " Agent"))
        .extracting(Artifact::name)
        .containsExactly("java", first.toString(), "second", other.toString());
  }

  @Test
  void a_class_on_the_kits_own_class_path_is_certified_by_the_file_it_comes_from()
      throws Exception {
    Path classes = Path.of("target", "test-classes").toAbsolutePath();
    assertThat(CertifiedFiles.of(new SubjectOptions(), new Own()).artifacts())
        .containsExactly(Artifact.of("test-classes", Digests.of(classes)));
  }

  /** The whole way, with the classes of this build as the agent's. */
  @Test
  void one_altered_file_of_a_class_path_is_named() throws IOException {
    String classes = System.getProperty("java.class.path", "") + File.pathSeparator + both;
    CertifiedRun certified =
        CertifiedRun.of(
            folder,
            "--agent",
            "%s -cp \"%s\" %s serve".formatted(JAVA, classes, Main.class.getName()));
    String[] line = {
      "verify",
      certified.certificate().toString(),
      "--subject-file",
      first.toString(),
      "--subject-file",
      second.toString()
    };
    StringWriter before = new StringWriter();
    assertThat(Main.run(new PrintWriter(before), new PrintWriter(before), line)).isZero();
    assertThat(before.toString())
        .contains("ok       subject " + first + "\n", "ok       subject " + second + "\n");
    Files.writeString(second.resolve("Acme.class"), "other code");
    StringWriter after = new StringWriter();
    assertThat(Main.run(new PrintWriter(after), new PrintWriter(after), line)).isOne();
    assertThat(after.toString())
        .contains("ok       subject " + first + "\n")
        .contains("differs  subject " + second + ": no file of this content was certified\n")
        .contains("open     subject second: no file of its content was given\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_cannot_be_covered_is_refused_before_a_key_is_made() {
    Path key = folder.resolve("unused.pem");
    String agent =
        "sh -c 'exec %s -cp \"%s\" %s serve' absent.jar"
            .formatted(JAVA, System.getProperty("java.class.path", ""), Main.class.getName());
    StringWriter err = new StringWriter();
    String[] line = {"certify", "--new-key", key.toString(), "--agent", agent};
    assertThat(Main.run(new PrintWriter(err), new PrintWriter(err), line))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "The command of the agent names absent.jar, which is not here to be certified.\nName it as it is reached from the current folder.\n");
    assertThat(key).doesNotExist();
  }

  private List<Path> named(String command) {
    return ProgramFiles.of(CommandWords.of(placed(command)));
  }

  private List<Artifact> covered(String command) {
    SubjectOptions options = new SubjectOptions();
    new CommandLine(
            CommandSpec.create().addMixin("subject", CommandSpec.forAnnotatedObject(options)))
        .parseArgs("--agent", placed(command));
    return CertifiedFiles.of(options, new Own()).artifacts();
  }

  private String placed(String command) {
    return command
        .replace("BOTH", both)
        .replace("FIRST", first.toString())
        .replace("SECOND", second.toString());
  }

  private Path jar(String name, String needs) throws IOException {
    Path file = folder.resolve(name);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!needs.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, needs);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      new JarOutputStream(out, manifest).close();
    }
    return file;
  }

  /** An implementation outside the kit. */
  private static final class Own implements RoutingTableManagerProvider {
    @Override
    public org.rtmv1.tck.spi.Manifest manifest() {
      return new ReferenceProvider().manifest();
    }

    @Override
    public RoutingTableManager open() throws Exception {
      return new ReferenceProvider().open();
    }
  }
}
