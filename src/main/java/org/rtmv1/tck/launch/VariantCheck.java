package org.rtmv1.tck.launch;

import java.util.List;
import org.rtmv1.tck.defects.Variant;

/**
 * What the kit said of an implementation that is right but different.
 *
 * @param variant the implementation
 * @param conformant how many requirements it conforms to
 * @param calls how many calls were judged
 * @param falseAlarms what the kit found wrong, a sentence each; empty as it should be
 */
public record VariantCheck(Variant variant, long conformant, long calls, List<String> falseAlarms) {
  /** Copies the list. */
  public VariantCheck {
    falseAlarms = List.copyOf(falseAlarms);
  }
}
