package org.rtmv1.tck.engine.concurrent;

/** What one history has shown. */
sealed interface Answer {
  /** Nothing is wrong with it. */
  record Held() implements Answer {}

  /**
   * It breaks the requirement in question.
   *
   * @param expected what the requirement allows
   * @param butWas what was seen
   */
  record Broken(String expected, String butWas) implements Answer {}

  /** It can be neither accepted nor refused. */
  record Undecided(String reason) implements Answer {}
}
