package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an adapter project. */
final class AdapterProject {
  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  /**
   * Prepares a project.
   *
   * @throws UsageException where the package or the name is no Java name
   */
  AdapterProject(String packageName, String name, String kitVersion) {
    check(PACKAGE, packageName, "--package", "com.example.rtm");
    check(NAME, name, "--name", "Acme");
    String path = packageName.replace('.', '/');
    values.put("@PACKAGE@", packageName);
    values.put("@PATH@", path);
    values.put("@NAME@", name);
    values.put("@ARTIFACT@", name.toLowerCase(Locale.ROOT) + "-rtm-adapter");
    values.put("@KIT@", kitVersion);
    files.put("pom.xml", "pom.xml.txt");
    files.put("README.md", "README.md.txt");
    files.put("src/main/java/" + path + "/" + name + "Provider.java", "Provider.java.txt");
    files.put("src/main/java/" + path + "/" + name + "Adapter.java", "Adapter.java.txt");
    files.put(
        "src/test/java/" + path + "/" + name + "ConformanceTest.java", "ConformanceTest.java.txt");
  }

  private static void check(Pattern form, String given, String option, String example) {
    if (!form.matcher(given).matches()) {
      throw new UsageException(
          option
              + " is '"
              + given
              + "', which is no Java name for it; one looks like "
              + example
              + ".");
    }
  }

  /**
   * Writes the project and returns its files.
   *
   * @throws UsageException where the folder holds something already, or cannot be written to
   */
  List<Path> write(Path folder) {
    List<Path> written = new ArrayList<>();
    try {
      refuseToOverwrite(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, filledIn(file.getValue()));
        written.add(target);
      }
    } catch (IOException e) {
      throw new UsageException(
          "The project cannot be written to " + folder + ": " + e.getMessage() + ".");
    }
    return written;
  }

  private static void refuseToOverwrite(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + " is a file; name a folder.");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new UsageException(
            folder + " is not empty; 'init' overwrites nothing. Name another folder.");
      }
    }
  }

  private String filledIn(String template) throws IOException {
    try (InputStream stream = AdapterProject.class.getResourceAsStream("init/" + template)) {
      if (stream == null) {
        throw new IllegalStateException("the template " + template + " is missing from the kit");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace(value.getKey(), value.getValue());
      }
      return text;
    }
  }
}
