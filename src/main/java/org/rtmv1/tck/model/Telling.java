package org.rtmv1.tck.model;

/** Whether a client gets a message of a change. */
enum Telling {
  /** It does, unless the message is merged with others. */
  TOLD,
  /** It does not, because the change is its own; yet the best route is another one then. */
  OWN
}
