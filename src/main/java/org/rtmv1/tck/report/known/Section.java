package org.rtmv1.tck.report.known;

import java.util.Map;

/**
 * What a file says of one requirement, whether it makes sense or not. Lines count from 1.
 *
 * @param id what stands where the requirement's id is to be
 * @param first the first line, comments right above included
 * @param line the line of the id
 * @param last the last line
 * @param members what is said, by its name
 */
record Section(String id, int first, int line, int last, Map<String, Member> members) {
  /**
   * One thing that is said.
   *
   * @param value the text behind the colon
   * @param line the line where it stands
   */
  record Member(String value, int line) {}

  Section {
    members = Map.copyOf(members);
  }
}
