package org.rtmv1.tck.property;

import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;

/** Properties of which each states one law and hands the law's result to the run. */
class LawProperties {
  static final int TRIES = 12;

  private @Nullable Law law;

  /** Hands the result of the law to the run; called by jqwik. */
  @AfterProperty
  public void publish() {
    if (law != null) {
      law.publish();
    }
  }

  /** Returns the law of the property that is being tried, the same for all of its tries. */
  final Law law(String name, String title, String requirement) {
    if (law == null) {
      law = new Law(name, title, requirement);
    }
    return law;
  }
}
