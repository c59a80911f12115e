package org.rtmv1.tck.rtm;

/**
 * The outcome of a function that returns an error code and fills nothing.
 *
 * @param error the return value
 */
public record StatusOutcome(int error) implements Outcome {}
