package org.rtmv1.tck.rtm;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The stable id of one requirement, such as {@code REG-3}: an area and a number.
 *
 * @param value the id
 */
public record RequirementId(String value) implements Comparable<RequirementId> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[1-9][0-9]*");

  private static final Comparator<RequirementId> ORDER =
      Comparator.comparing(RequirementId::area).thenComparingInt(RequirementId::number);

  /** Refuses anything but three capital letters, a hyphen and a number. */
  public RequirementId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'" + value + "' is no requirement id; one looks like REG-3");
    }
  }

  /** Returns the three letters before the hyphen. */
  public String area() {
    return value.substring(0, 3);
  }

  /** Returns the number behind the hyphen. */
  public int number() {
    return Integer.parseInt(value.substring(4));
  }

  @Override
  public int compareTo(RequirementId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
