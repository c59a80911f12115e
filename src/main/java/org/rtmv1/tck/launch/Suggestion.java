package org.rtmv1.tck.launch;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class Suggestion {
  private static final int FARTHEST = 3;

  private Suggestion() {}

  /** Returns a sentence that suggests the nearest of {@code known}, or an empty text. */
  public static String sentence(String typed, Collection<String> known) {
    return nearest(typed, known).map(word -> " Did you mean '" + word + "'?").orElse("");
  }

  private static Optional<String> nearest(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(typed, word) <= Math.min(FARTHEST, word.length() / 2))
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** Returns the Levenshtein distance, upper and lower case aside. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same =
            Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        int best = Math.min(diagonal + (same ? 0 : 1), 1 + Math.min(row[j], row[j - 1]));
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[other.length()];
  }
}
