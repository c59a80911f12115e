package org.rtmv1.tck.report;

import java.util.List;
import java.util.Optional;

/**
 * One entry of the register of interpretations: what the documentation leaves open.
 *
 * @param number its number, for ever
 * @param requirement the requirement that it belongs to
 * @param question the question
 * @param readings what an implementation may take the pages to mean, among others
 * @param pages what the pages say
 * @param answers how the names of the observations begin that answer it
 */
record OpenQuestion(
    int number,
    String requirement,
    String question,
    List<String> readings,
    String pages,
    List<String> answers) {
  private static final List<OpenQuestion> ALL =
      ShippedList.read("open-questions.json", OpenQuestion[].class);

  OpenQuestion {
    readings = List.copyOf(readings);
    answers = List.copyOf(answers);
  }

  /** Returns all of them by number. */
  static List<OpenQuestion> all() {
    return ALL;
  }

  /** Returns the question that an observation of this name answers. */
  static Optional<OpenQuestion> answeredBy(String register) {
    return ALL.stream()
        .filter(each -> each.answers.stream().anyMatch(register::startsWith))
        .findFirst();
  }
}
