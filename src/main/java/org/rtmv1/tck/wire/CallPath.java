package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** The way that the calls of the 14 functions go. */
interface CallPath {
  /** Makes a call and returns its answer. */
  WireAnswer make(RtmFunction function, Body body, Family layout);
}
