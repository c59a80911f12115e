package org.rtmv1.tck.report.known;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.rtm.RequirementId;

/** Makes an entry of a section, if the section makes sense. */
final class EntryReader {
  /** What stands where somebody still has to write something. */
  static final String OPEN = "?";

  private final String file;
  private final Section section;

  EntryReader(String file, Section section) {
    this.file = file;
    this.section = section;
  }

  KnownDeviation entry() {
    RequirementId id = requirement();
    String owner = needed("owner");
    String reason = needed("reason");
    return new KnownDeviation(
        id, owner, reason, optional("link"), expires(), optional("cause"), lines());
  }

  private RequirementId requirement() {
    Requirement found =
        catalogued(section)
            .orElseThrow(
                () ->
                    refused(
                        section.line(),
                        "there is no requirement '%s'.%s 'list' shows all of them. Correct this line, or delete %s."
                            .formatted(section.id(), suggestion(), all())));
    if (found.level() == Level.O) {
      throw refused(
          section.line(),
          "%s has level O: it is observed, and nothing deviates from it. Delete %s."
              .formatted(found.id(), all()));
    }
    return found.id();
  }

  private String suggestion() {
    return Suggestion.sentence(
        section.id(),
        RequirementCatalogue.read().all().stream().map(each -> each.id().value()).toList());
  }

  /** Returns the requirement that a section names, if it names one. */
  static Optional<Requirement> catalogued(Section section) {
    try {
      return RequirementCatalogue.read().find(new RequirementId(section.id()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String needed(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                refused(
                    section.line(),
                    "%s has no %s; add a line '  %2$s: ...' below this one."
                        .formatted(section.id(), name)));
  }

  private Optional<String> optional(String name) {
    Section.Member member = section.members().get(name);
    if (member == null) {
      return Optional.empty();
    }
    if (member.value().isEmpty() || member.value().equals(OPEN)) {
      throw refused(
          member.line(), "the %s of %s is still to be written.".formatted(name, section.id()));
    }
    return Optional.of(member.value());
  }

  private LocalDate expires() {
    String date = needed("expires");
    return day(date)
        .orElseThrow(
            () ->
                refused(
                    line("expires"), "'%s' is no date; write it like 2027-03-31.".formatted(date)));
  }

  /** Returns the day that is meant; empty where it is none. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private EntryLines lines() {
    return new EntryLines(
        section.first(), section.line(), section.last(), line("expires"), line("cause"));
  }

  private int line(String name) {
    Section.Member member = section.members().get(name);
    return member == null ? section.line() : member.line();
  }

  private String all() {
    return KnownCheck.lines(section.first(), section.last());
  }

  private KnownDeviationsException refused(int number, String why) {
    return new KnownDeviationsException("%s:%d: %s".formatted(file, number, why));
  }
}
