package org.rtmv1.tck.report.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.Section.Member;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * Brings a list of known deviations up to date with a run: what the run bears out stays, word for
 * word, with the cause of now; what passes or names nothing goes; what is new is added, for
 * somebody to say who answers for it and why.
 */
public final class KnownUpdate {
  private static final int USUAL_DAYS = 90;
  private static final int LONGEST = 160;
  private static final String HEAD =
      """
      # Known deviations. 'run --known' passes where a subject shows these and no others.
      """;

  private final List<String> lines = new ArrayList<>();
  private final RunResult result;
  private final LocalDate today;
  private final Set<String> listed = new HashSet<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> recaused = new ArrayList<>();
  private final List<String> expired = new ArrayList<>();
  private int added;

  private KnownUpdate(RunResult result, LocalDate today) {
    this.result = result;
    this.today = today;
  }

  /**
   * Refuses a run that leaves something out, before it begins.
   *
   * @throws KnownDeviationsException where it does
   */
  public static void demandWhole(RunRequest request) {
    WholeRun.leftOut(request)
        .ifPresent(
            option -> {
              throw new KnownDeviationsException(
                  "--known-update writes what a whole run shows, and %s leaves something out; leave one of the two away."
                      .formatted(option));
            });
  }

  /**
   * Writes the list anew.
   *
   * @return what was changed, a sentence
   * @throws KnownDeviationsException where it cannot be read or written, or the run was not judged
   */
  public static String write(Path file, RunResult result, LocalDate today) {
    demandWhole(result.request());
    switch (result.ending()) {
      case SUBJECT_LOST, KIT_FAULT ->
          throw new KnownDeviationsException(
              file + " is left as it was, because this run has come to no verdict.");
      default -> {}
    }
    KnownUpdate update = new KnownUpdate(result, today);
    update.keep(file);
    update.add();
    update.save(file);
    return update.inWords(file);
  }

  private void keep(Path file) {
    if (!Files.exists(file)) {
      lines.addAll(HEAD.lines().toList());
      return;
    }
    List<String> old = KnownDeviations.lines(file);
    int next = 1;
    for (Section section : SectionReader.read(file.toString(), old)) {
      lines.addAll(old.subList(next - 1, section.first() - 1));
      next = section.last() + 1;
      if (isBorneOut(section) && listed.add(section.id())) {
        copy(section, old);
      } else {
        removed.add(section.id());
        next = afterBlank(next, old);
      }
    }
    lines.addAll(old.subList(next - 1, old.size()));
  }

  /** What goes does not leave two empty lines behind. */
  private int afterBlank(int next, List<String> old) {
    boolean doubled =
        !lines.isEmpty()
            && lines.get(lines.size() - 1).isBlank()
            && next <= old.size()
            && old.get(next - 1).isBlank();
    return doubled ? next + 1 : next;
  }

  /** What a profile leaves out, and what cannot be tested, is as it was. */
  private boolean isBorneOut(Section section) {
    return EntryReader.catalogued(section).isPresent()
        && verdict(section)
            .map(RequirementVerdict::outcome)
            .filter(each -> each == VerdictOutcome.CONFORMANT || each == VerdictOutcome.OBSERVED)
            .isEmpty();
  }

  private Optional<RequirementVerdict> verdict(Section section) {
    return result.verdicts().stream()
        .filter(each -> each.requirement().id().value().equals(section.id()))
        .findFirst();
  }

  private void copy(Section section, List<String> old) {
    Optional<RequirementVerdict> deviates =
        verdict(section).filter(each -> each.outcome() == VerdictOutcome.DEVIATES);
    Optional<Member> known = Optional.ofNullable(section.members().get("cause"));
    known.ifPresent(member -> deviates.ifPresent(now -> noteCause(member, now)));
    noteDay(section);
    int cause = known.map(Member::line).orElse(0);
    for (int number = section.first(); number <= section.last(); number++) {
      if (number == cause && deviates.isPresent()) {
        cause(deviates.get());
      } else {
        lines.add(old.get(number - 1));
      }
    }
  }

  private void noteCause(Member known, RequirementVerdict verdict) {
    RequirementId id = verdict.requirement().id();
    if (Cause.of(id, result).filter(cause -> known.value().equals(cause)).isEmpty()) {
      recaused.add(id.value());
    }
  }

  /** A day that has passed is for somebody to think about, not for the kit to put off. */
  private void noteDay(Section section) {
    Optional.ofNullable(section.members().get("expires"))
        .flatMap(day -> EntryReader.day(day.value()))
        .filter(day -> day.isBefore(today))
        .ifPresent(day -> expired.add(section.id()));
  }

  private void cause(RequirementVerdict verdict) {
    Cause.of(verdict.requirement().id(), result)
        .ifPresent(cause -> lines.add("  cause:   " + cause));
  }

  private void add() {
    result.verdicts().stream()
        .filter(RequirementVerdict::isBroken)
        .filter(verdict -> !listed.contains(verdict.requirement().id().value()))
        .forEach(this::add);
  }

  private void add(RequirementVerdict verdict) {
    added++;
    lines.add("");
    lines.add(comment(verdict.requirement().title()));
    lines.add(comment(shown(verdict)));
    lines.add(verdict.requirement().id().value());
    lines.add("  owner:   " + EntryReader.OPEN);
    lines.add("  reason:  " + EntryReader.OPEN);
    lines.add("  link:    " + EntryReader.OPEN);
    lines.add("  expires: " + today.plusDays(USUAL_DAYS));
    cause(verdict);
  }

  private static String comment(String text) {
    String line = "# " + text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static String shown(RequirementVerdict verdict) {
    return verdict.outcome() == VerdictOutcome.DEVIATES
        ? "expected %s, but was %s"
            .formatted(verdict.findings().get(0).expected(), verdict.findings().get(0).butWas())
        : "not tested: " + verdict.reason();
  }

  private void save(Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new KnownDeviationsException(
          "%s cannot be written: %s: %s."
              .formatted(file, e.getClass().getSimpleName(), e.getMessage()));
    }
  }

  private String inWords(Path file) {
    return "%s is written: %d added, %d removed%s%s.%s%s"
        .formatted(
            file,
            added,
            removed.size(),
            listed(" (%s)", removed),
            listed(", with another cause now: %s", recaused),
            added == 0 ? "" : " Say owner, reason and link of what is new.",
            listed(" Expired and left as it is: %s.", expired));
  }

  private static String listed(String form, List<String> ids) {
    return ids.isEmpty() ? "" : form.formatted(String.join(", ", ids));
  }
}
