package org.rtmv1.tck.engine.concurrent;

import org.rtmv1.tck.rtm.Family;

/**
 * An experiment.
 *
 * @param question what it is about
 * @param family the family in which it takes place
 * @param callers how many callers there are at a time, at least two
 */
public record Plan(Question question, Family family, int callers) {
  Experiment experiment() {
    return switch (question) {
      case SHARED_ROUTES -> new SharedRoutes(family, callers);
      case SHARED_PROTOCOLS -> new SharedProtocols(family, callers);
      case OBSERVER -> new ObserverReplay(family, callers);
      case WAITING_CLIENT -> new WaitingClient(family, callers);
      case EVERYTHING -> new EverythingReturns(family, callers);
      case ONE_PROTOCOL -> new OneRegistration(family, callers);
    };
  }

  /** Returns a number that hardly another plan has, the same in every run. */
  long number() {
    return (question.name() + family.name() + callers).hashCode();
  }
}
