package org.rtmv1.tck.report.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sections of a file of known deviations; each begins with an id that is not indented.
 */
final class SectionReader {
  private static final Pattern MEMBER = Pattern.compile("\\s+([A-Za-z]+)\\s*:\\s*(.*)");
  private static final List<String> NAMES = List.of("owner", "reason", "link", "expires", "cause");

  private final String file;
  private final List<Section> sections = new ArrayList<>();
  private Map<String, Section.Member> members = new LinkedHashMap<>();
  private String id = "";
  private int first;
  private int line;
  private int last;

  private SectionReader(String file) {
    this.file = file;
  }

  /**
   * Reads the lines of a file.
   *
   * @param file its name, for messages
   */
  static List<Section> read(String file, List<String> lines) {
    SectionReader reader = new SectionReader(file);
    int comment = 0;
    for (int number = 1; number <= lines.size(); number++) {
      String text = lines.get(number - 1);
      if (text.startsWith("#")) {
        comment = comment == 0 ? number : comment;
        continue;
      }
      reader.line(number, text, comment);
      comment = 0;
    }
    reader.end();
    return List.copyOf(reader.sections);
  }

  private void line(int number, String text, int comment) {
    if (text.isBlank() || text.strip().startsWith("#")) {
      return;
    }
    if (Character.isWhitespace(text.charAt(0))) {
      member(number, text);
    } else {
      begin(number, text.strip(), comment == 0 ? number : comment);
    }
    last = number;
  }

  private void begin(int number, String text, int from) {
    end();
    id = text;
    first = from;
    line = number;
    members = new LinkedHashMap<>();
  }

  private void member(int number, String text) {
    Matcher matcher = MEMBER.matcher(text);
    if (!matcher.matches() || !NAMES.contains(matcher.group(1))) {
      throw refused(
          number,
          "'%s' says none of %s; write it like '  owner: Ann Example'."
              .formatted(text.strip(), String.join(", ", NAMES)));
    }
    if (id.isEmpty()) {
      throw refused(number, "no requirement stands above this; begin with one, such as REG-3.");
    }
    Section.Member member = new Section.Member(matcher.group(2).strip(), number);
    if (members.put(matcher.group(1), member) != null) {
      throw refused(number, "%s has two of '%s'.".formatted(id, matcher.group(1)));
    }
  }

  private void end() {
    if (!id.isEmpty()) {
      sections.add(new Section(id, first, line, last, members));
    }
  }

  private KnownDeviationsException refused(int number, String why) {
    return new KnownDeviationsException("%s:%d: %s".formatted(file, number, why));
  }
}
