package org.rtmv1.tck.steps;

/**
 * Which result buffers a call passes.
 *
 * @param current for the current best route, or the only one
 * @param previous for the previous best route
 */
record Buffers(boolean current, boolean previous) {}
