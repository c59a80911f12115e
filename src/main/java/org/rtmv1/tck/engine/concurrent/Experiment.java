package org.rtmv1.tck.engine.concurrent;

import java.util.Random;

/** Lets several callers do something on a fresh subject, and judges what it shows. */
interface Experiment {
  /**
   * Carries out one history.
   *
   * @param draw decides everything that is drawn at random; the same one draws the same calls
   */
  Answer perform(Stage stage, Random draw);
}
