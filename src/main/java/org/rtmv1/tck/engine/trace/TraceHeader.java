package org.rtmv1.tck.engine.trace;

import java.util.Map;
import java.util.TreeMap;
import org.rtmv1.tck.spi.Manifest;

/**
 * What a trace says of the run as a whole.
 *
 * @param kitVersion the version of the kit that made the run
 * @param seed the seed of the run
 * @param manifest what the subject tells about itself
 * @param request what was asked for, in the words of whoever made the run
 */
public record TraceHeader(
    String kitVersion, long seed, Manifest manifest, Map<String, String> request) {
  /** Copies the map. */
  public TraceHeader {
    request = new TreeMap<>(request);
  }
}
