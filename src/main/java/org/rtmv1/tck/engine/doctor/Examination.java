package org.rtmv1.tck.engine.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.doctor.AdapterCheck.Result;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * Asks an adapter the questions whose answers do not depend on whether the implementation behind it
 * conforms: whether it opens and closes, carries every field, and does what its manifest promises.
 */
public final class Examination {
  private static final Duration STEP = Duration.ofSeconds(2);

  private final RunSettings settings;
  private final Manifest manifest;
  private final List<Result> results = new ArrayList<>();

  private Examination(RoutingTableManagerProvider provider) {
    this.settings = RunSettings.of(provider);
    this.manifest = provider.manifest();
  }

  /** Examines a provider and returns every question with its answer. */
  public static List<Result> of(RoutingTableManagerProvider provider) {
    Examination examination = new Examination(provider);
    examination.examine();
    return examination.results;
  }

  private void examine() {
    results.add(Result.ok("manifest of " + manifest.name() + " " + manifest.version()));
    ask("opens and closes", session -> Optional.empty());
    ask("opens again after it was closed", session -> Optional.empty());
    for (Family family : Family.values()) {
      if (manifest.supports(family)) {
        examineFamily(family);
      } else {
        results.add(Result.absent(family + " routes", "the manifest leaves this family out"));
      }
    }
    ask("two open managers share nothing", this::isolation);
    examineClock();
    examineFaults();
  }

  private void examineFamily(Family family) {
    Samples samples = new Samples(family, manifest);
    ask(
        family + ": a client can register",
        session ->
            registered(session, samples) == 0
                ? Optional.of("RtmRegisterClient returned NULL")
                : Optional.empty());
    ask(
        family + ": every field of a route goes in and comes back",
        session -> roundTrip(session, samples));
    ask(family + ": the event is signalled and reset", session -> event(session, samples));
    ask(
        family + ": a NULL handle comes back as an error, not as an exception",
        session -> nullHandle(session, samples));
  }

  private void ask(String check, Function<Session, Optional<String>> question) {
    try (Session session = Session.open(settings)) {
      Optional<String> wrong = question.apply(session);
      results.add(wrong.map(why -> Result.wrong(check, why)).orElseGet(() -> Result.ok(check)));
    } catch (SubjectLostException e) {
      results.add(Result.wrong(check, e.reason()));
    }
  }

  private static long registered(Session session, Samples samples) {
    return samples.handle(session.call(samples.register(0, 0)));
  }

  private static Optional<String> roundTrip(Session session, Samples samples) {
    long client = registered(session, samples);
    Route sent = samples.everyField();
    Outcome added = session.call(samples.add(client, sent));
    if (added.error() != ReturnCode.NO_ERROR) {
      return Optional.of(
          "RtmAddRoute answered "
              + ReturnCode.name(added.error(), org.rtmv1.tck.rtm.RtmFunction.ADD_ROUTE));
    }
    RouteOutcome read = (RouteOutcome) session.call(samples.first());
    return read.route() == null
        ? Optional.of("RtmGetFirstRoute returned no route")
        : FieldDifference.between(sent, read.route());
  }

  private static Optional<String> event(Session session, Samples samples) {
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

  private static Optional<String> nullHandle(Session session, Samples samples) {
    Outcome outcome = session.call(samples.add(0, samples.everyField()));
    return outcome.error() == ReturnCode.NO_ERROR
        ? Optional.of("RtmAddRoute accepted a NULL handle")
        : Optional.empty();
  }

  private Optional<String> isolation(Session session) {
    Family family = manifest.supports(Family.IP) ? Family.IP : Family.IPX;
    Samples samples = new Samples(family, manifest);
    session.call(samples.add(registered(session, samples), samples.everyField()));
    try (Session second = Session.open(settings)) {
      Outcome read = second.call(samples.first());
      return read.error() == ReturnCode.NO_ERROR
          ? Optional.of("a route that was added to one manager is found in another one")
          : Optional.empty();
    }
  }

  private void examineClock() {
    if (manifest.offers(Capability.VIRTUAL_CLOCK)) {
      ask("the virtual clock advances by what it is told", this::clock);
    } else {
      results.add(Result.absent("virtual clock", "ageing will be tested in real time"));
    }
  }

  private Optional<String> clock(Session session) {
    long before = session.now();
    session.pass(STEP);
    long moved = session.now() - before;
    return moved == FileTime.of(STEP)
        ? Optional.empty()
        : Optional.of(
            "told to advance by 2 s it moved by " + moved + " units of 100 ns instead of 20000000");
  }

  private void examineFaults() {
    if (manifest.offers(Capability.FAULT_INJECTION)) {
      ask("fault injection arms and disarms", this::faults);
    } else {
      results.add(Result.absent("fault injection", "requirements on shortages will not be tested"));
    }
  }

  private Optional<String> faults(Session session) {
    Family family = manifest.supports(Family.IP) ? Family.IP : Family.IPX;
    session.armShortage(1);
    session.call(new Samples(family, manifest).register(0, 0));
    return session.disarmShortage()
        ? Optional.empty()
        : Optional.of(
            "armed for the first allocation, a registration took none; disarm() said that nothing failed");
  }
}
