package org.rtmv1.tck.defects;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** An implementation that is wrong in one way. */
public final class Defect {
  /** Defects deliver at once or never: waiting longer shows nothing more. */
  private static final Duration MESSAGE_WAIT = Duration.ofMillis(100);

  /** A call that hangs in an implementation this small would hang for ever. */
  private static final Duration DEADLINE_OF_OVERLAPS = Duration.ofSeconds(2);

  private final String name;
  private final RequirementId requirement;
  private final String description;
  private final Reach reach;
  private final boolean inconsistent;
  private final Supplier<Rules> rules;
  private final List<Step> witness;

  /** What it takes for a defect to show. */
  public enum Reach {
    /** Shows in a state that is easily made. */
    NEAR,
    /** One call arms it, another one shows it. */
    HISTORY,
    /** Shows at a boundary: of a number of things, or of a value. */
    BOUNDARY,
    /** Shows only where calls of several callers overlap; the implementation says it may. */
    OVERLAP
  }

  private Defect(Draft draft, List<Step> witness) {
    this.name = draft.name;
    this.requirement = draft.requirement;
    this.description = draft.description;
    this.reach = draft.reach;
    this.inconsistent = draft.inconsistent;
    this.rules = draft.rules;
    this.witness = List.copyOf(witness);
  }

  static Draft defect(String name, String requirement) {
    return new Draft(name, new RequirementId(requirement));
  }

  /** Returns the stable name, which says what is wrong. */
  public String name() {
    return name;
  }

  /** Returns the requirement that is broken. */
  public RequirementId requirement() {
    return requirement;
  }

  /** Returns one sentence on what is wrong. */
  public String description() {
    return description;
  }

  /** Returns what it takes for the defect to show. */
  public Reach reach() {
    return reach;
  }

  /**
   * Returns the fewest steps known that show the defect; it shows at the last one. No steps in a
   * row show one that needs calls that overlap.
   */
  public List<Step> witness() {
    return witness;
  }

  /** Tells whether each answer by itself would be right, and only all of them together are not. */
  boolean isInconsistent() {
    return inconsistent;
  }

  /** Returns the settings of a run on the wrong implementation. */
  public RunSettings settings() {
    RunSettings settings = RunSettings.of(provider()).withMessageWait(MESSAGE_WAIT);
    return needsOverlap() ? settings.withCallDeadline(DEADLINE_OF_OVERLAPS) : settings;
  }

  /** Tells whether it shows only where calls of several callers overlap. */
  public boolean needsOverlap() {
    return reach == Reach.OVERLAP;
  }

  /** Returns what opens the wrong implementation. */
  public RoutingTableManagerProvider provider() {
    return new PlainProvider(
        needsOverlap() ? PlainManifest.threadSafe(name) : PlainManifest.named(name), rules);
  }

  /** Returns the rules that a new table of the wrong implementation goes by. */
  Rules newRules() {
    return rules.get();
  }

  /** Returns what opens the same implementation without the defect. */
  public RoutingTableManagerProvider correct() {
    Choices choices = rules.get().choices();
    return new PlainProvider(PlainManifest.named("plain"), () -> new Rules(choices));
  }

  @Override
  public String toString() {
    return name;
  }

  /** A defect that is being described. */
  static final class Draft {
    private final String name;
    private final RequirementId requirement;
    private String description = "";
    private Reach reach = Reach.NEAR;
    private boolean inconsistent;
    private Supplier<Rules> rules = Rules::new;

    private Draft(String name, RequirementId requirement) {
      this.name = name;
      this.requirement = requirement;
    }

    Draft says(String sentence) {
      description = sentence;
      return this;
    }

    /** Marks a defect that one call arms and another one shows. */
    Draft history() {
      reach = Reach.HISTORY;
      return this;
    }

    /** Marks a defect that shows at a boundary. */
    Draft boundary() {
      reach = Reach.BOUNDARY;
      return this;
    }

    /** Marks a defect that shows against the subject's own earlier answers only. */
    Draft inconsistent() {
      inconsistent = true;
      return this;
    }

    /** Gives the rules that the implementation goes by. */
    Draft by(Supplier<Rules> wrong) {
      rules = wrong;
      return this;
    }

    /** Ends the description of a defect that shows only where calls of several callers overlap. */
    Defect shownByOverlaps() {
      reach = Reach.OVERLAP;
      return new Defect(this, List.of());
    }

    /** Gives the witness. */
    Defect shownBy(Act... acts) {
      List<Step> steps = new ArrayList<>();
      for (Act act : acts) {
        steps.addAll(act.steps());
      }
      return new Defect(this, steps);
    }
  }
}
