package org.rtmv1.tck.report;

import java.util.List;

/**
 * One page of the documentation and what on it no check can reach.
 *
 * @param page its name, as requirements cite it; {@code *} for what stands on all of them
 * @param title its title
 * @param untestable the statements that are not tested, or not everywhere
 */
record DocumentedPage(String page, String title, List<Untestable> untestable) {
  /** Stands for all pages. */
  static final String EVERY_PAGE = "*";

  DocumentedPage {
    untestable = List.copyOf(untestable);
  }

  /** Returns all of them: concepts, functions, structures, headers. */
  static List<DocumentedPage> all() {
    return ShippedList.read("pages.json", DocumentedPage[].class);
  }

  /**
   * A statement of a page that is not tested, or not everywhere.
   *
   * @param statement the statement
   * @param why why it is not
   */
  record Untestable(String statement, String why) {}
}
