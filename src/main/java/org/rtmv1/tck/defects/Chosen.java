package org.rtmv1.tck.defects;

/** Rules that depend on choices. */
interface Chosen {
  Choices choices();

  default boolean chose(Choice choice) {
    return choices().include(choice);
  }
}
