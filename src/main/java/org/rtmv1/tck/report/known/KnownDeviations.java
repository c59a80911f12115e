package org.rtmv1.tck.report.known;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * A list of the deviations that are known of a subject. {@code src/main/docs/gate-your-ci.md}
 * describes the file. Immutable.
 *
 * @param file its name, as somebody gave it; empty where there is no list
 * @param entries the entries, in their order
 * @param today the day by which entries expire, in UTC
 */
public record KnownDeviations(String file, List<KnownDeviation> entries, LocalDate today) {
  /** Copies the list. */
  public KnownDeviations {
    entries = List.copyOf(entries);
  }

  /** Returns no list. */
  public static KnownDeviations none() {
    return new KnownDeviations("", List.of(), LocalDate.MAX);
  }

  /**
   * Reads a list.
   *
   * @throws KnownDeviationsException where there is none, or it does not make sense
   */
  public static KnownDeviations read(Path file, LocalDate today) {
    return of(file.toString(), lines(file), today);
  }

  static KnownDeviations of(String file, List<String> lines, LocalDate today) {
    Map<RequirementId, KnownDeviation> entries = new LinkedHashMap<>();
    for (Section section : SectionReader.read(file, lines)) {
      KnownDeviation entry = new EntryReader(file, section).entry();
      KnownDeviation before = entries.put(entry.requirement(), entry);
      if (before != null) {
        throw new KnownDeviationsException(
            "%s:%d: %s stands in line %d already; keep one of the two."
                .formatted(file, entry.lines().id(), entry.requirement(), before.lines().id()));
      }
    }
    return new KnownDeviations(file, List.copyOf(entries.values()), today);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new KnownDeviationsException(
          "There is no file %s of known deviations.\nAdd --known-update to write it from this run, or give an empty file."
              .formatted(file));
    } catch (CharacterCodingException e) {
      throw new KnownDeviationsException(
          "%s is no text in UTF-8, so that no known deviations can be read from it."
              .formatted(file));
    } catch (IOException e) {
      throw new KnownDeviationsException(
          "%s cannot be read: %s.".formatted(file, e.getClass().getSimpleName()));
    }
  }

  /** Tells what this list says to a run. */
  public KnownCheck check(RunResult result) {
    return file.isEmpty()
        ? KnownCheck.none(result.ending().exitCode())
        : new KnownChecking(this, result).check();
  }
}
