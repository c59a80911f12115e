package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.cli.Mistake.usage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.testing.RequiredTool;

/**
 * The mistakes that users are likeliest to make, each with what the kit says to it. {@code HERE} is
 * a folder that holds the files that somebody may take for others.
 */
@DisabledOnOs(OS.WINDOWS)
@ResourceLock("the run in progress")
class LikeliestMistakesTest {
  @TempDir static Path here;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void prepareFiles() throws IOException {
    Files.writeString(here.resolve("text.txt"), "text\n");
    Files.write(here.resolve("librtm-other.so"), sharedLibrary(SubjectMistakes.ARM ? 62 : 183));
    Files.writeString(
        here.resolve("known.txt"), "REG-999\n  owner: Bo\n  reason: so\n  expires: 2031-01-01\n");
  }

  /** The header of a shared library for 64-bit Linux on a processor. */
  private static byte[] sharedLibrary(int machine) {
    ByteBuffer header = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    header.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1});
    return header.putShort(16, (short) 3).putShort(18, (short) machine).putInt(20, 1).array();
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(commands(), SubjectMistakes.all(), files()).flatMap(List::stream);
  }

  private static List<Mistake> commands() {
    return List.of(
        usage("no command", "No command was given.\nTry 'run', or '--help' for all of them."),
        usage(
            "a misspelt command",
            "There is no command 'runn'. Did you mean 'run'?\n'rtmv1-tck --help' shows what can be said.",
            "runn"),
        usage(
            "a misspelt option",
            "There is no option '--profil'. Did you mean '--profile'?\n'rtmv1-tck run --help' shows what can be said.",
            "run",
            "--profil",
            "core"),
        usage(
            "a misspelt subject",
            "There is no built-in subject 'referense'. Did you mean 'reference'?\nThe built-in subjects are reference, null, always-error and what 'defects' lists; your own is named with --provider CLASS --classpath PATH.",
            "run",
            "--subject",
            "referense"),
        usage(
            "a requirement that there is not",
            "There is no requirement 'REG-33'. Did you mean 'REG-3'?\n'list' shows all of them.",
            "run",
            "--requirement",
            "REG-33"),
        usage(
            "two subjects",
            "Name one subject: --subject, --provider, --agent or --library, not several of them.",
            "run",
            "--subject",
            "null",
            "--library",
            "librtm.so"),
        usage(
            "a word for a number",
            "Invalid value for option '--seed': 'abc' is no whole number\n'rtmv1-tck run --help' shows what can be said.",
            "run",
            "--seed",
            "abc"),
        usage(
            "fewer calls than none",
            "--calls is -1; it must be 0 (no guided walks) or more.",
            "run",
            "--calls",
            "-1"),
        usage(
            "a time that is none",
            "--budget is 'soon'; write it like 500ms, 30s, 5m or 1h.",
            "run",
            "--budget",
            "soon"),
        usage(
            "no time at all",
            "--budget is '0s'; it must be more than zero.",
            "run",
            "--budget",
            "0s"),
        usage(
            "the ninth shard of eight",
            "--shard is '9/8'; write it like 3/8, the third of eight (9999 at most), or auto.",
            "run",
            "--shard",
            "9/8"));
  }

  private static List<Mistake> files() {
    return List.of(
        usage(
            "results in the place of a file",
            "Results cannot be written to HERE/text.txt: FileAlreadyExistsException: HERE/text.txt.\nName a folder that can be written to with --out DIR.",
            "run",
            "--out",
            "HERE/text.txt"),
        usage(
            "known deviations that are out of date",
            "HERE/known.txt:1: there is no requirement 'REG-999'. Did you mean 'REG-9'? 'list' shows all of them. Correct this line, or delete lines 1 to 4.",
            "run",
            "--known",
            "HERE/known.txt"),
        usage(
            "shards that are not there",
            "There is no folder HERE/shards.\nName the folders that 'run --shard K/N' wrote.",
            "merge",
            "HERE/shards",
            "--out",
            "HERE/merged"),
        usage(
            "a trace that is none",
            "HERE/text.txt is no trace: line 1 is cut off or no JSON.\n'run --trace FILE' writes one.",
            "judge",
            "HERE/text.txt"),
        usage(
            "a capsule that is none",
            "HERE/text.txt is no capsule: it is no JSON.\n'run' writes them, into DIR/capsules.",
            "replay",
            "HERE/text.txt"),
        usage(
            "a certificate that is none",
            "HERE/text.txt is no certificate: it is no JSON.\n'certify' writes one.",
            "verify",
            "HERE/text.txt"),
        usage(
            "results that are none",
            "The file HERE/text.txt does not hold the results of a run: it is no JSON.\nA subject of your own is named library:PATH, agent:COMMAND or provider:CLASS@CLASSPATH.",
            "compare",
            "reference",
            "HERE/text.txt"),
        usage(
            "a key that is none",
            "HERE/text.txt holds no Ed25519 private key: it must be PKCS #8 in PEM, not encrypted.\n'certify --new-key FILE' makes one, and so does 'openssl genpkey -algorithm ed25519'.",
            "certify",
            "--key",
            "HERE/text.txt"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_ends_in_a_message_that_helps(Mistake mistake) {
    String[] words = mistake.words().stream().map(this::placed).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    assertThat(err).hasToString(placed(mistake.message()));
    assertThat(out.toString()).isEmpty();
    assertThat(code).isEqualTo(mistake.exitCode());
  }

  private String placed(String text) {
    return text.replace("HERE", here.toString());
  }

  @Test
  void they_are_many_and_different() {
    List<String> messages = new ArrayList<>(mistakes().map(Mistake::message).toList());
    assertThat(messages).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(messages).noneMatch(Predicate.isEqual("")).noneMatch(text -> text.contains("\tat "));
  }

  @Test
  void a_library_that_lacks_a_function_is_refused() throws Exception {
    String compiler = RequiredTool.on("cc").toString();
    Path source = Files.writeString(here.resolve("few.c"), "void RtmRegisterClient(void) {}\n");
    Path library = here.resolve("few.so");
    assertThat(
            new ProcessBuilder(compiler, "-shared", "-o", library.toString(), source.toString())
                .inheritIO()
                .start()
                .waitFor())
        .isZero();
    a_mistake_ends_in_a_message_that_helps(
        usage(
            "a library that lacks a function",
            "The agent says: HERE/few.so: does not export RtmDeregisterClient.",
            "run",
            "--library",
            library.toString()));
  }

  @Test
  void a_jvm_that_is_too_old_is_told_so() {
    assertThat(Launcher.complaint("1.8", "/usr/lib/jvm/java-8"))
        .isEqualTo(
            """
            rtmv1-tck needs Java 17 or later, and this is Java 8, in /usr/lib/jvm/java-8.
            Start it with the java command of a later one; 'java -version' tells which one yours is.""");
    assertThat(Launcher.complaint("16", "/opt/jdk")).contains("this is Java 16, in /opt/jdk");
    assertThat(Launcher.complaint("17", "/opt/jdk")).isEmpty();
    assertThat(Launcher.complaint("25", "/opt/jdk")).isEmpty();
  }
}
