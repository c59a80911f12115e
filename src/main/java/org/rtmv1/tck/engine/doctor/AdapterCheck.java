package org.rtmv1.tck.engine.doctor;

import java.util.Optional;

/** One question of an examination. */
public final class AdapterCheck {
  private AdapterCheck() {}

  /** The answer to a question. */
  public enum State {
    OK("ok     "),
    WRONG("wrong  "),
    /** The subject does not offer what the question is about. */
    ABSENT("absent ");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** Returns the word that a list shows, with blanks to the common width. */
    public String label() {
      return label;
    }
  }

  /**
   * An answered question.
   *
   * @param check what was looked at
   * @param state the answer
   * @param detail why it is wrong or absent
   */
  public record Result(String check, State state, Optional<String> detail) {
    static Result ok(String check) {
      return new Result(check, State.OK, Optional.empty());
    }

    static Result wrong(String check, String detail) {
      return new Result(check, State.WRONG, Optional.of(detail));
    }

    static Result absent(String check, String detail) {
      return new Result(check, State.ABSENT, Optional.of(detail));
    }
  }
}
