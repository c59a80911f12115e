package org.rtmv1.tck.defects;

import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * An implementation that is right, and decides otherwise where the documentation leaves it to it.
 */
public final class Variant {
  private final String description;
  private final Manifest manifest;
  private final Choices choices;

  Variant(Manifest manifest, String description, Choices choices) {
    this.manifest = manifest;
    this.description = description;
    this.choices = choices;
  }

  /** Returns the stable name, in lower case with hyphens. */
  public String name() {
    return manifest.name();
  }

  /** Returns one sentence on what is unusual about it. */
  public String description() {
    return description;
  }

  /** Returns what opens it. */
  public RoutingTableManagerProvider provider() {
    return new PlainProvider(manifest, () -> new Rules(choices));
  }

  Choices choices() {
    return choices;
  }

  @Override
  public String toString() {
    return name();
  }
}
