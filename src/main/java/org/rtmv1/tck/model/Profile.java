package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The choices that the subject was seen to make; costs nothing once a choice is known. */
final class Profile {
  private static final String VARIES = "; another time: ";

  private final Map<Choice, String> seen = new EnumMap<>(Choice.class);

  Profile copy() {
    Profile copy = new Profile();
    copy.seen.putAll(seen);
    return copy;
  }

  /** Notes what the subject did; the phrase is a constant. */
  void note(Choice choice, String phrase) {
    String before = seen.get(choice);
    if (before == null) {
      seen.put(choice, phrase);
    } else if (!before.equals(phrase) && !before.contains(phrase)) {
      seen.put(choice, before + VARIES + phrase);
    }
  }

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    seen.forEach((choice, phrase) -> observations.add(new Observation(choice.register, phrase)));
    return observations;
  }
}
