package org.rtmv1.tck.engine;

/** What a requirement rests on, and so what its violation means. */
public enum Level {
  /** A public page says it in so many words. */
  D,
  /** Documented statements taken together leave no other reading. */
  R,
  /** A constant or a layout of the public header. */
  H,
  /** The documentation is silent or at odds with itself: recorded, never failed. */
  O
}
