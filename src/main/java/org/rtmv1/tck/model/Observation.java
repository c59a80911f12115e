package org.rtmv1.tck.model;

/**
 * What a subject was seen to do where the documentation leaves the choice.
 *
 * @param register the requirement id, with a point's name behind it where the requirement has
 *     several points
 * @param seen what the subject did, as a readable phrase
 */
public record Observation(String register, String seen) {}
