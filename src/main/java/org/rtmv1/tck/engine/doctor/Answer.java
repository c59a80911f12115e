package org.rtmv1.tck.engine.doctor;

import java.util.Optional;

/**
 * The answer to one question about an adapter.
 *
 * @param question what was looked at
 * @param state the answer
 * @param detail why, where it is not {@link State#OK}
 */
public record Answer(String question, State state, Optional<String> detail) {
  /** What an answer comes to. */
  public enum State {
    OK,
    WRONG,
    /** The subject does not offer what the question is about. */
    ABSENT,
    /** Not asked, for want of another question's good answer. */
    SKIPPED
  }

  static Answer ok(String question) {
    return new Answer(question, State.OK, Optional.empty());
  }

  static Answer wrong(String question, String why) {
    return new Answer(question, State.WRONG, Optional.of(why));
  }

  static Answer absent(String question, String meaning) {
    return new Answer(question, State.ABSENT, Optional.of(meaning));
  }

  static Answer skipped(String question, String why) {
    return new Answer(question, State.SKIPPED, Optional.of(why));
  }
}
