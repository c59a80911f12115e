package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;

/** Says in what a returned route differs from the entry that it should show. */
final class RouteDifference {
  private RouteDifference() {}

  static Judgement.Deviation deviation(
      RequirementId requirement, StoredRoute stored, Route shown, String member) {
    Route given = stored.given;
    if (!SignificantData.same(given, shown)) {
      return of(
          requirement,
          stored,
          "%s with %s, as it was added"
              .formatted(Phrases.route(stored), given.familySpecificData()),
          "%s in %s".formatted(shown.familySpecificData(), member));
    }
    if (!given.protocolSpecificData().equals(shown.protocolSpecificData())) {
      return of(
          requirement,
          stored,
          "%s with the protocol-specific data %s, as it was added"
              .formatted(Phrases.route(stored), Phrases.data(given.protocolSpecificData())),
          "%s in %s".formatted(Phrases.data(shown.protocolSpecificData()), member));
    }
    return stampOrMask(requirement, stored, shown, member);
  }

  private static Judgement.Deviation stampOrMask(
      RequirementId requirement, StoredRoute stored, Route shown, String member) {
    if (shown.timeStamp() < stored.stampFrom || shown.timeStamp() > stored.stampTo) {
      return of(
          requirement,
          stored,
          "%s with the time of its last add or update, %s to %s, in RR_TimeStamp"
              .formatted(Phrases.route(stored), time(stored.stampFrom), time(stored.stampTo)),
          "%s in %s".formatted(time(shown.timeStamp()), member));
    }
    return of(
        requirement,
        stored,
        Phrases.route(stored) + ", as it was added",
        "%s in %s".formatted(Phrases.route(shown), member));
  }

  private static Judgement.Deviation of(
      RequirementId requirement, StoredRoute stored, String expected, String butWas) {
    boolean fresh = requirement.equals(Requirements.TAB_4) && stored.seen == 0;
    return Faults.of(
        requirement, fresh ? List.of(Requirements.ADD_1) : List.of(), expected, butWas);
  }

  private static String time(long fileTime) {
    return fileTime < 0 ? Long.toUnsignedString(fileTime) : FileTime.toInstant(fileTime).toString();
  }
}
