package org.rtmv1.tck.launch;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.rtm.RequirementId;

/** What was asked of a run, in words that a file of the run keeps. */
final class RequestWords {
  static final String PROFILE = "profile";
  static final String ONLY = "only";
  static final String SUBJECT = "subject";
  static final String CALLS = "calls";
  static final String BUDGET = "budget";
  static final String NO_WAIT = "noWait";
  static final String HOSTILE = "hostile";
  static final String DEADLINE = "deadline";
  static final String SHARD = "shard";

  private RequestWords() {}

  /**
   * Returns the words.
   *
   * @param subject how the subject was named
   */
  static Map<String, String> of(RunRequest request, String subject) {
    RunSettings settings = request.settings();
    Map<String, String> words = new TreeMap<>();
    words.put(PROFILE, request.profile().name());
    words.put(ONLY, only(request));
    words.put(SUBJECT, subject);
    words.put(CALLS, Long.toString(request.calls()));
    words.put(BUDGET, request.budget().toString());
    words.put(NO_WAIT, Boolean.toString(settings.noWait()));
    words.put(HOSTILE, Boolean.toString(settings.hostile()));
    words.put(DEADLINE, settings.callDeadline().toString());
    request.shard().ifPresent(shard -> words.put(SHARD, shard.text()));
    return words;
  }

  private static String only(RunRequest request) {
    return request.only().stream()
        .sorted()
        .map(RequirementId::value)
        .collect(Collectors.joining(" "));
  }

  /** Returns what the words ask for; the usual where they say nothing that can be understood. */
  static RunRequest request(TraceHeader header, List<Requirement> known) {
    Map<String, String> words = header.request();
    RunSettings settings =
        RunSettings.of(new AbsentSubject(header.manifest()))
            .withSeed(header.seed())
            .withNoWait(Boolean.parseBoolean(words.get(NO_WAIT)))
            .withHostile(Boolean.parseBoolean(words.get(HOSTILE)))
            .withCallDeadline(duration(words.getOrDefault(DEADLINE, "")));
    String profile = words.getOrDefault(PROFILE, "");
    List<String> only = List.of(words.getOrDefault(ONLY, "").split(" ", -1));
    RunRequest request =
        RunRequest.of(settings)
            .withProfile(
                Arrays.stream(Profile.values())
                    .filter(each -> each.name().equals(profile))
                    .findFirst()
                    .orElse(Profile.FULL))
            .withOnly(
                known.stream()
                    .map(Requirement::id)
                    .filter(id -> only.contains(id.value()))
                    .collect(Collectors.toSet()))
            .withWalks(
                number(words.getOrDefault(CALLS, "")), duration(words.getOrDefault(BUDGET, "")));
    return shard(words.getOrDefault(SHARD, "")).map(request::withShard).orElse(request);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Optional<Shard> shard(String text) {
    try {
      return Optional.of(Shard.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
