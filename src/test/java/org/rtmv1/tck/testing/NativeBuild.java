package org.rtmv1.tck.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds the native agent and the sample implementation in C with one compiler. */
public final class NativeBuild {
  private static final List<String> STRICT =
      List.of("-std=c99", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Werror");

  private final String compiler;
  private final boolean forWindows;
  private final Path folder;
  private final List<String> options;

  private NativeBuild(String compiler, Path folder, List<String> options) {
    this.compiler = RequiredTool.on(compiler).toString();
    this.forWindows = compiler.contains("mingw");
    this.folder = folder;
    this.options = options;
  }

  /**
   * Prepares a build of which every warning is an error.
   *
   * @param compiler the name of a gcc or clang on the PATH
   * @param folder where the files are to go
   * @param options further options of the compiler
   */
  public static NativeBuild with(String compiler, Path folder, String... options) {
    return new NativeBuild(compiler, folder, List.of(options));
  }

  /** Builds the agent and returns its file. */
  public Path agent() {
    return built(
        forWindows ? "rtm-agent.exe" : "rtm-agent",
        "src/main/c",
        forWindows ? List.of("-static") : List.of("-rdynamic", "-ldl", "-lpthread"));
  }

  /** Builds the library and returns its file. */
  public Path library() {
    return library("rtm");
  }

  /** Builds the library under a name of its own, with further definitions. */
  public Path library(String name, String... definitions) {
    List<String> last = new ArrayList<>(List.of(definitions));
    last.add("-shared");
    if (forWindows) {
      last.add("src/test/c/rtm.def");
      if (compiler.contains("i686")) {
        last.addAll(List.of("-static-libgcc", "-Wl,--kill-at,--enable-stdcall-fixup"));
      }
    } else {
      last.addAll(List.of("-fPIC", "-Isrc/main/c/posix", "-lpthread"));
    }
    return built(forWindows ? name + ".dll" : "lib" + name + ".so", "src/test/c", last);
  }

  private Path built(String name, String sources, List<String> last) {
    Path target = folder.resolve(name);
    List<String> line = new ArrayList<>(List.of(compiler));
    line.addAll(STRICT);
    line.addAll(options);
    line.addAll(files(sources));
    line.addAll(last);
    line.addAll(List.of("-o", target.toString()));
    Output output = Output.of(new ProcessBuilder(line));
    assertThat(output.status()).as(String.join(" ", line) + "\n" + output.text()).isZero();
    return target;
  }

  private static List<String> files(String sources) {
    try (Stream<Path> files = Files.list(Path.of(sources))) {
      return files.map(Path::toString).filter(each -> each.endsWith(".c")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError("The C sources cannot be listed", e);
    }
  }
}
