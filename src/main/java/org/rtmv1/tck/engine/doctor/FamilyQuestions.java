package org.rtmv1.tck.engine.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;

/**
 * Questions about the calls of one family. Each starts from an empty table and returns what is
 * wrong, if anything.
 */
final class FamilyQuestions {
  private final Manifest manifest;
  private final Samples samples;

  FamilyQuestions(Family family, Manifest manifest) {
    this.manifest = manifest;
    this.samples = new Samples(family, manifest);
  }

  Optional<String> registration(Session session) {
    Outcome outcome = session.call(samples.register(0, 0));
    return samples.handle(outcome) == 0
        ? Optional.of(
            "RtmRegisterClient returned NULL with "
                + ReturnCode.name(outcome.error(), RtmFunction.REGISTER_CLIENT))
        : Optional.empty();
  }

  /** Each function that returns a route has code of its own in an adapter. */
  Optional<String> everyField(Session session) {
    Route sent = samples.everyField();
    int event = session.newEvent().number();
    long observer = samples.handle(session.call(samples.register(1, event)));
    long client = samples.handle(session.call(samples.register(0, 0)));
    ChangeOutcome added = (ChangeOutcome) session.call(samples.add(client, sent));
    if (added.error() != ReturnCode.NO_ERROR) {
      return Optional.of(
          "RtmAddRoute answered " + ReturnCode.name(added.error(), RtmFunction.ADD_ROUTE));
    }
    session.awaitSignalled(event);
    List<Optional<String>> found = new ArrayList<>();
    found.add(compare("RtmAddRoute", sent, added.curBestRoute()));
    found.add(compare("RtmIsRoute", sent, lookedUp(session)));
    found.add(compare("RtmGetFirstRoute", sent, read(session, samples.first())));
    found.add(compare("RtmEnumerateGetNextRoute", sent, enumerated(session)));
    found.add(compare("RtmDequeueRouteChangeMessage", sent, dequeued(session, observer)));
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  private @Nullable Route lookedUp(Session session) {
    return ((LookUpOutcome) session.call(samples.lookUp())).bestRoute();
  }

  private @Nullable Route enumerated(Session session) {
    long enumeration = samples.handle(session.call(samples.enumeration()));
    return read(session, new Operation.EnumerateGetNextRoute(enumeration));
  }

  private static @Nullable Route read(Session session, Operation call) {
    return ((RouteOutcome) session.call(call)).route();
  }

  private static @Nullable Route dequeued(Session session, long observer) {
    Operation call = new Operation.DequeueRouteChangeMessage(observer, true, true);
    return ((ChangeOutcome) session.call(call)).curBestRoute();
  }

  private static Optional<String> compare(String function, Route sent, @Nullable Route read) {
    return read == null
        ? Optional.of(function + " returned no route")
        : FieldDifference.between(sent, read).map(difference -> function + ": " + difference);
  }

  Optional<String> event(Session session) {
    int event = session.newEvent().number();
    long observer = samples.handle(session.call(samples.register(0, event)));
    long other = samples.handle(session.call(samples.register(1, 0)));
    session.call(samples.add(other, samples.everyField()));
    if (!session.awaitSignalled(event)) {
      return Optional.of("the event was not signalled after another client's route was added");
    }
    session.call(new Operation.DequeueRouteChangeMessage(observer, true, true));
    return session.isSignalled(event)
        ? Optional.of("the event is still signalled after the only message was taken")
        : Optional.empty();
  }

  /** An adapter that looks handles up in a table of its own is apt to trip here. */
  Optional<String> bogusHandles(Session session) {
    List<Long> handles = new ArrayList<>(manifest.neverIssuedHandles());
    handles.add(0, 0L);
    for (long handle : handles) {
      for (Operation call : samples.callsWith(handle)) {
        if (session.call(call).error() == ReturnCode.NO_ERROR) {
          return Optional.of(
              "%s accepted the handle %s"
                  .formatted(
                      call.function().documentedName(),
                      handle == 0 ? "NULL" : Long.toString(handle)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Adds a route to one manager, by a client that no other question has, and looks for it in
   * another one.
   */
  Optional<String> isolation(Session one, Session other) {
    long client = samples.handle(one.call(samples.register(2, 0)));
    one.call(samples.add(client, samples.everyField()));
    return other.call(samples.first()).error() != ReturnCode.NO_ERROR
        ? Optional.empty()
        : Optional.of("a route that was added to one manager is found in another one");
  }

  Optional<String> shortage(Session session) {
    session.armShortage(1);
    session.call(samples.register(3, 0));
    return session.disarmShortage()
        ? Optional.empty()
        : Optional.of(
            "armed for the first allocation, a registration took none; disarm() said that nothing"
                + " failed");
  }
}
