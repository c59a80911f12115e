package org.rtmv1.tck.defects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wrong implementations, each of which the kit must find at fault. */
public final class DefectCatalogue {
  private static final List<Defect> ALL =
      Stream.of(
              RegistrationDefects.ALL,
              FreshStartDefects.ALL,
              DuplicateDefects.ALL,
              EventDefects.ALL,
              SingleRouteDefects.ALL,
              TableDefects.ALL,
              DeregistrationDefects.ALL,
              AddDefects.ALL,
              ChangeDefects.ALL,
              DeleteDefects.ALL,
              BlockDeleteDefects.ALL,
              MessageDefects.ALL,
              BestRouteDefects.ALL,
              EnumerationDefects.ALL,
              CursorDefects.ALL,
              WalkDefects.ALL,
              LookUpDefects.ALL,
              AgeingDefects.ALL,
              ShortageDefects.ALL,
              AnswerDefects.ALL,
              LockingDefects.ALL)
          .flatMap(List::stream)
          .toList();

  private DefectCatalogue() {}

  /** Returns all of them, in the order of the requirements' areas. */
  public static List<Defect> all() {
    return ALL;
  }

  /** Returns the one with this name. */
  public static Optional<Defect> named(String name) {
    return ALL.stream().filter(defect -> defect.name().equals(name)).findFirst();
  }
}
