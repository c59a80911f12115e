package org.rtmv1.tck.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the equal parts that a run is divided into.
 *
 * @param number which one, from 1 to {@code total}
 * @param total how many there are, from 1 to {@link #MOST}
 */
public record Shard(int number, int total) {
  /** The most parts that a run can have. */
  public static final int MOST = 9999;

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  /** Refuses numbers that are out of range. */
  public Shard {
    if (total < 1 || total > MOST || number < 1 || number > total) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + total);
    }
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException where the text is none such
   */
  public static Shard of(String text) {
    Matcher numbers = TEXT.matcher(text);
    if (!numbers.matches()) {
      throw new IllegalArgumentException("'" + text + "' names no shard");
    }
    return new Shard(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
  }

  /** Returns the numbers as in {@code 3/8}. */
  public String text() {
    return number + "/" + total;
  }
}
