package org.rtmv1.tck.engine.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
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
  private final List<Answer> answers = new ArrayList<>();

  private Examination(RoutingTableManagerProvider provider) {
    this.settings = RunSettings.of(provider);
    this.manifest = provider.manifest();
  }

  /** Examines a provider and returns the answer to every question. */
  public static List<Answer> of(RoutingTableManagerProvider provider) {
    Examination examination = new Examination(provider);
    examination.examine();
    return List.copyOf(examination.answers);
  }

  private void examine() {
    examineManifest();
    boolean opens = ask("opens and closes", session -> Optional.empty());
    if (!opens) {
      answers.add(Answer.skipped("everything else", "there is no manager to ask"));
      return;
    }
    ask("opens again after it was closed", session -> Optional.empty());
    for (Family family : Family.values()) {
      examineFamily(family);
    }
    examineClock();
    examineShortage();
    examinePriorities();
  }

  private void examineManifest() {
    String question = "manifest of " + manifest.name() + " " + manifest.version();
    answers.add(
        manifest.equals(settings.provider().manifest())
            ? Answer.ok(question)
            : Answer.wrong(question, "manifest() returned another value when it was asked again"));
  }

  private void examineFamily(Family family) {
    if (!manifest.supports(family)) {
      answers.add(Answer.absent(family + " routes", "the manifest leaves this family out"));
      return;
    }
    FamilyQuestions questions = new FamilyQuestions(family, manifest);
    boolean registers = ask(family + ": a client can register", questions::registration);
    ask(family + ": bogus handles come back as errors", questions::bogusHandles);
    if (!registers) {
      answers.add(Answer.skipped(family + ": routes and events", "no client can register"));
      return;
    }
    ask(family + ": every field of a route goes in and comes back", questions::everyField);
    ask(family + ": the event is signalled and reset", questions::event);
    ask(family + ": two open managers share nothing", session -> isolation(questions, session));
  }

  private Optional<String> isolation(FamilyQuestions questions, Session session) {
    try (Session second = Session.open(settings)) {
      return questions.isolation(session, second);
    }
  }

  private boolean ask(String question, Function<Session, Optional<String>> asked) {
    try (Session session = Session.open(settings)) {
      Optional<String> wrong = asked.apply(session);
      answers.add(
          wrong.map(why -> Answer.wrong(question, why)).orElseGet(() -> Answer.ok(question)));
      return wrong.isEmpty();
    } catch (SubjectLostException e) {
      answers.add(Answer.wrong(question, e.reason()));
      return false;
    }
  }

  private void examineClock() {
    if (manifest.offers(Capability.VIRTUAL_CLOCK)) {
      ask("the virtual clock advances by what it is told", Examination::clock);
    } else {
      answers.add(Answer.absent("virtual clock", "ageing will be tested in real time"));
    }
  }

  private static Optional<String> clock(Session session) {
    long before = session.now();
    session.pass(STEP);
    long moved = session.now() - before;
    return moved == FileTime.of(STEP)
        ? Optional.empty()
        : Optional.of(
            "told to advance by 2 s it moved by " + moved + " units of 100 ns instead of 20000000");
  }

  private void examineShortage() {
    if (manifest.offers(Capability.FAULT_INJECTION)) {
      Family family = manifest.supports(Family.IP) ? Family.IP : Family.IPX;
      ask("fault injection arms and disarms", new FamilyQuestions(family, manifest)::shortage);
    } else {
      answers.add(Answer.absent("fault injection", "requirements on shortages will not be tested"));
    }
  }

  private void examinePriorities() {
    if (manifest.offers(Capability.PRIORITIES)) {
      ask("a protocol's priority can be set", this::priority);
    } else {
      answers.add(
          Answer.absent("setting of priorities", "what a change of priorities does is not tested"));
    }
  }

  private Optional<String> priority(Session session) {
    session.setPriority(manifest.ipProtocols().get(0), 1);
    return Optional.empty();
  }
}
