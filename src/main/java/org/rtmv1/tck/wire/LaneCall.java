package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.Outcome;

/**
 * A call of one of several lanes that has returned.
 *
 * @param lane which of the lanes, from 0 on
 * @param index which of the lane's calls, from 0 on
 * @param outcome what it returned
 * @param began a time in nanoseconds before it began, by a clock that all lanes share
 * @param ended such a time after it had returned
 */
public record LaneCall(int lane, int index, Outcome outcome, long began, long ended) {}
