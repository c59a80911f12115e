package org.rtmv1.tck.model;

/** That a destination has no best route because it has no route at all. */
enum NoRoute implements Best {
  NONE;

  @Override
  public Best settled() {
    return this;
  }

  @Override
  public boolean mayBe(Best other) {
    return other == NONE;
  }
}
