package org.rtmv1.tck.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.launch.RunResult;

/**
 * The results of an earlier run, as its {@code results.json} has them. {@code
 * src/main/docs/results-schema.md} describes the members; texts that the file leaves out are empty.
 *
 * @param schemaVersion the version of the format
 * @param complete whether the run came to its end
 * @param kit the version of the kit that ran
 * @param date when the run ended, ISO 8601; empty where the run was to carry no date
 * @param subject what the subject told about itself
 * @param profile the label of the profile
 * @param seed the seed of everything drawn at random
 * @param noWait whether what takes real time was left out
 * @param onlyRequirements the requirements that the run was confined to; none for the whole profile
 * @param verdict how the run ended, in the words of the format
 * @param exitCode the exit status that it ended with
 * @param calls the calls made
 * @param kitFaults faults of the kit, each a sentence
 * @param requirements the verdicts, in the order of that kit's catalogue
 * @param walks what guided walks covered; null where there were none
 * @param behaviourProfile what the subject does where the documentation is silent
 */
public record RecordedRun(
    int schemaVersion,
    boolean complete,
    String kit,
    String date,
    Subject subject,
    String profile,
    long seed,
    boolean noWait,
    List<String> onlyRequirements,
    String verdict,
    int exitCode,
    long calls,
    List<String> kitFaults,
    List<Verdict> requirements,
    @Nullable Walks walks,
    List<Choice> behaviourProfile) {
  /** Checks that nothing is missing. */
  public RecordedRun {
    Members.demand(kit, "kit");
    date = Members.orEmpty(date);
    Members.demand(subject, "subject");
    Members.demand(profile, "profile");
    onlyRequirements = Members.list(onlyRequirements, "onlyRequirements");
    Members.demand(verdict, "verdict");
    kitFaults = Members.list(kitFaults, "kitFaults");
    requirements = Members.list(requirements, "requirements");
    behaviourProfile = Members.list(behaviourProfile, "behaviourProfile");
  }

  /**
   * Reads results.
   *
   * @param place a file {@code results.json}, or the folder that a run wrote
   * @throws RecordedRunException where there are none or they cannot be understood, with a message
   *     for the reader
   */
  public static RecordedRun read(Path place) {
    return RecordedRunReader.read(place);
  }

  /** Returns the results of a run that has just ended as they will be read. */
  public static RecordedRun of(RunResult result, ReportContext context) {
    return RecordedRunReader.of(result, context);
  }

  /** Returns the verdict on a requirement, if the run had one. */
  public Optional<Verdict> requirement(String id) {
    return requirements.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * What a subject told about itself.
   *
   * @param name its name
   * @param version its version
   * @param families the protocol families that it has, as the constants of the header
   * @param capabilities what it offers beside the 14 functions, in the words of the format
   * @param clockGranularity the coarseness of its clock, as an ISO 8601 duration
   * @param delivery how messages come, in the words of the format
   */
  public record Subject(
      String name,
      String version,
      List<Long> families,
      List<String> capabilities,
      String clockGranularity,
      String delivery) {
    /** Checks that nothing is missing. */
    public Subject {
      Members.demand(name, "subject/name");
      Members.demand(version, "subject/version");
      families = Members.list(families, "subject/families");
      capabilities = Members.list(capabilities, "subject/capabilities");
      Members.demand(clockGranularity, "subject/clockGranularity");
      Members.demand(delivery, "subject/delivery");
    }
  }

  /**
   * The verdict on one requirement.
   *
   * @param id the requirement
   * @param level D, R, H or O
   * @param title its name
   * @param source the pages that it comes from
   * @param outcome the verdict, in the words of the format
   * @param blame where the cause of the first deviation lies; empty without one
   * @param evidence what the verdict rests on
   * @param reason why it is neither conformant nor deviating; empty otherwise
   * @param findings the deviations
   * @param observations the choices that its cases recorded
   * @param cases its cases
   */
  public record Verdict(
      String id,
      String level,
      String title,
      String source,
      String outcome,
      String blame,
      String evidence,
      String reason,
      List<Deviation> findings,
      List<Choice> observations,
      List<Case> cases) {
    /** Checks that nothing is missing. */
    public Verdict {
      Members.demand(id, "requirements/id");
      Members.demand(level, "requirements/level");
      Members.demand(title, "requirements/title");
      Members.demand(source, "requirements/source");
      Members.demand(outcome, "requirements/outcome");
      blame = Members.orEmpty(blame);
      Members.demand(evidence, "requirements/evidence");
      reason = Members.orEmpty(reason);
      findings = Members.list(findings, "requirements/findings");
      observations = Members.list(observations, "requirements/observations");
      cases = Members.list(cases, "requirements/cases");
    }
  }

  /**
   * One deviation.
   *
   * @param requirement the requirement that is broken
   * @param blame where the cause lies, in the words of the format
   * @param expected what the documentation asks for
   * @param butWas what came
   * @param after the calls before, each a line
   */
  public record Deviation(
      String requirement, String blame, String expected, String butWas, List<String> after) {
    /** Checks that nothing is missing. */
    public Deviation {
      Members.demand(requirement, "finding/requirement");
      Members.demand(blame, "finding/blame");
      Members.demand(expected, "finding/expected");
      Members.demand(butWas, "finding/butWas");
      after = Members.list(after, "finding/after");
    }
  }

  /**
   * What a subject was seen to do where the documentation is silent.
   *
   * @param register the question
   * @param seen the answer
   */
  public record Choice(String register, String seen) {
    /** Checks that nothing is missing. */
    public Choice {
      Members.demand(register, "observation/register");
      Members.demand(seen, "observation/seen");
    }
  }

  /**
   * One case.
   *
   * @param id its name in the run
   * @param title the name of the scenario or law
   * @param outcome how it ended, in the words of the format
   * @param reason why it did not pass; empty where it did
   * @param finding the deviation that it saw; null without one
   * @param calls the calls it made
   */
  public record Case(
      String id,
      String title,
      String outcome,
      String reason,
      @Nullable Deviation finding,
      long calls) {
    /** Checks that nothing is missing. */
    public Case {
      Members.demand(id, "cases/id");
      Members.demand(title, "cases/title");
      Members.demand(outcome, "cases/outcome");
      reason = Members.orEmpty(reason);
    }
  }

  /**
   * What guided walks covered.
   *
   * @param calls the calls made
   * @param walks the number of walks
   * @param situations the situations covered
   * @param situationsReachable those that walks can reach
   * @param pairs the pairs of transitions covered
   * @param pairsReachable those that a conformant subject can show
   */
  public record Walks(
      long calls,
      long walks,
      @JsonProperty("situationsCovered") int situations,
      int situationsReachable,
      @JsonProperty("pairsCovered") int pairs,
      int pairsReachable) {}
}
