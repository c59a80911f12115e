package org.rtmv1.tck.engine.walk;

/**
 * How much of its universe a walk draws from for a while: the smaller, the more often calls meet.
 *
 * @param firstFamily the first of the families
 * @param families how many there are of them
 * @param clients the number of clients
 * @param destinations the number of destinations
 * @param identities the number of interfaces and next hops together
 */
record Scope(int firstFamily, int families, int clients, int destinations, int identities) {
  /** Small, in the first family. */
  static final Scope FIRST = new Scope(0, 1, Universe.CLIENTS, 2, 4);

  private static final int[] CLIENTS = {1, 2, 2, 3, 4, 4};
  private static final int[] DESTINATIONS = {1, 2, 2, 3, 4, 4, 8, 24, 96};
  private static final int[] IDENTITIES = {1, 2, 2, 3, 4, 9, 9};

  /** Returns everything of {@code families} families, but few destinations. */
  static Scope whole(int families, int destinations) {
    return new Scope(0, families, Universe.CLIENTS, destinations, Universe.IDENTITIES);
  }

  /** Draws a scope for a subject with so many families: one of them, or all. */
  static Scope drawn(Dice dice, int families) {
    int family = dice.below(families + 1);
    return new Scope(
        family < families ? family : 0,
        family < families ? 1 : families,
        draw(dice, CLIENTS),
        draw(dice, DESTINATIONS),
        draw(dice, IDENTITIES));
  }

  private static int draw(Dice dice, int[] sizes) {
    return sizes[dice.below(sizes.length)];
  }
}
