package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The choices that the subject was seen to make; costs nothing once a choice is known. */
final class Profile {
  private static final String VARIES = "; another time: ";

  private final Map<Choice, List<String>> seen = new EnumMap<>(Choice.class);

  Profile copy() {
    Profile copy = new Profile();
    seen.forEach((choice, phrases) -> copy.seen.put(choice, new ArrayList<>(phrases)));
    return copy;
  }

  /** Notes what the subject did; the phrase is a constant. */
  void note(Choice choice, String phrase) {
    List<String> before = seen.get(choice);
    if (before == null) {
      before = new ArrayList<>(1);
      seen.put(choice, before);
    }
    if (!before.contains(phrase)) {
      before.add(phrase);
    }
  }

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    seen.forEach(
        (choice, phrases) ->
            observations.add(new Observation(choice.register, String.join(VARIES, phrases))));
    return observations;
  }
}
