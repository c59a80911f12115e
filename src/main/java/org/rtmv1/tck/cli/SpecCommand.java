package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.report.RecordedRun;
import org.rtmv1.tck.report.RecordedRunException;
import org.rtmv1.tck.report.SpecificationDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the requirements as one document. */
@Command(
    name = "spec",
    description = "Writes the requirements as a document, in HTML or Markdown.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar spec --results reports/reference --out rtmv1.html"
    })
final class SpecCommand implements Callable<Integer> {
  /** The forms of the document. */
  enum Form {
    HTML,
    MARKDOWN
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html (default) or markdown (default for a FILE that ends in .md).")
  private @Nullable Form format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; without it the document goes to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = "results.json of a run, or its folder: adds the verdicts and the answers.")
  private @Nullable Path results;

  @Override
  public Integer call() {
    Optional<RecordedRun> run = Optional.ofNullable(results).map(SpecCommand::read);
    Optional<Path> file = Optional.ofNullable(out);
    String document =
        form(file) == Form.HTML
            ? SpecificationDocument.html(run)
            : SpecificationDocument.markdown(run);
    if (file.isPresent()) {
      write(document, file.get());
    } else {
      spec.commandLine().getOut().print(document);
    }
    return ExitCode.CONFORMANT;
  }

  private Form form(Optional<Path> file) {
    boolean markdown =
        file.map(each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".md")).orElse(false);
    Form asked = format;
    return asked != null ? asked : markdown ? Form.MARKDOWN : Form.HTML;
  }

  private static RecordedRun read(Path place) {
    try {
      return RecordedRun.read(place);
    } catch (RecordedRunException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void write(String document, Path file) {
    if (Files.isDirectory(file)) {
      throw refused(file, "it is a folder");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, document, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refused(file, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static UsageException refused(Path file, String reason) {
    return new UsageException(
        "The document cannot be written to "
            + file
            + ": "
            + reason
            + ".\nName a file that can be written with --out FILE.");
  }
}
