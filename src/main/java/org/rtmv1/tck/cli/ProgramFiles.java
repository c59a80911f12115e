package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rtmv1.tck.agent.Host;

/** The files and folders that the command of an agent names, as far as it names any. */
final class ProgramFiles {
  private static final Pattern PYTHON = Pattern.compile("(python[0-9.]*|py)w?([.]exe)?");
  private static final Pattern JAVA = Pattern.compile("javaw?([.]exe)?");

  /** Programs that carry out what others consist of. */
  private static final Pattern CARRIER =
      Pattern.compile(
          "(node|deno|bun|ruby|perl|php|lua|dotnet|mono|wine(64)?|env|nice|nohup|timeout|setsid"
              + "|(ba|da|k|z)?sh|cmd|powershell|pwsh|docker|podman|ssh)([.]exe)?");

  private static final Pattern CLASSES_OF_JAVA =
      Pattern.compile("(-cp|-classpath|--class-path|-p|--module-path)(=.*)?|-jar|.*[.]java");

  private static final String REMEDY =
      "Give the command with the files that the subject consists of, or put it into a file of its own.";

  private final List<String> words;
  private final Set<Path> files = new LinkedHashSet<>();

  private ProgramFiles(List<String> words) {
    this.words = words;
  }

  /**
   * Returns the program, wherever the PATH has it, and what its arguments name.
   *
   * @throws UsageException where a part of the subject is known to be elsewhere
   */
  static List<Path> of(List<String> command) {
    ProgramFiles found = new ProgramFiles(withArgumentFiles(command));
    found.collect();
    return List.copyOf(found.files);
  }

  /** Java, and the kit, take arguments from a file as well. */
  private static List<String> withArgumentFiles(List<String> command) {
    List<String> words = new ArrayList<>();
    for (String word : command) {
      Optional<Path> arguments =
          NamedFiles.existing(word.startsWith("@") ? word.substring(1) : "")
              .filter(Files::isRegularFile);
      words.add(arguments.map(Path::toString).orElse(word));
      arguments.ifPresent(file -> words.addAll(argumentsIn(file)));
    }
    return words;
  }

  private static List<String> argumentsIn(Path file) {
    try {
      return CommandWords.of(Files.readString(file));
    } catch (IOException e) {
      throw new UsageException("The arguments in " + file + " cannot be read: " + e + ".");
    }
  }

  private void collect() {
    files.add(program(words.get(0)));
    String name = Path.of(words.get(0)).getFileName().toString();
    for (int i = 1; i < words.size(); i++) {
      files.addAll(NamedFiles.of(words.get(i), words.get(i - 1)).places());
    }
    if (PYTHON.matcher(name).matches()) {
      addModule();
    }
    checkCarrier(name);
  }

  private static Path program(String word) {
    return NamedFiles.existing(word)
        .filter(Files::isRegularFile)
        .or(() -> Host.current().find(List.of(word)))
        .orElseThrow(
            () ->
                new UsageException(
                    "It is not known which file the program '%s' is, and so it cannot be certified; give its path."
                        .formatted(word)));
  }

  /** What {@code python3 -m} runs lies in the current folder, or somewhere else. */
  private void addModule() {
    int option = words.indexOf("-m");
    if (option >= 0 && option + 1 < words.size()) {
      String module = words.get(option + 1).replace('.', '/');
      Optional<Path> place = NamedFiles.existing(module + ".py");
      files.add(
          place
              .or(() -> NamedFiles.existing(module))
              .orElseThrow(() -> unknown("the module " + words.get(option + 1))));
    }
  }

  private void checkCarrier(String name) {
    if (JAVA.matcher(name).matches()
        && words.stream().noneMatch(word -> CLASSES_OF_JAVA.matcher(word).matches())) {
      throw unknown("the classes, which Java seeks in CLASSPATH or in the current folder");
    }
    boolean carrier = CARRIER.matcher(name).matches() || PYTHON.matcher(name).matches();
    if (files.size() == 1 && carrier) {
      throw unknown("the files that " + name + " works with");
    }
  }

  private static UsageException unknown(String what) {
    return new UsageException(
        "The command of the agent does not tell where %s are or is, and so the subject cannot be certified.\n%s"
            .formatted(what, REMEDY));
  }
}
