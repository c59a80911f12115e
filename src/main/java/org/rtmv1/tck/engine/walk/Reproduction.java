package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.rtmv1.tck.engine.script.Step;

/** Runs steps on a fresh subject and tells whether the failure under investigation shows. */
@FunctionalInterface
public interface Reproduction {
  /** What {@link #run} returns where the failure does not show. */
  int NOT_REPRODUCED = -1;

  /** Returns how many of the steps had run when the failure showed, or {@link #NOT_REPRODUCED}. */
  int run(List<Step> steps);
}
