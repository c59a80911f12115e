package org.rtmv1.tck.steps;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.concurrent.Campaign;
import org.rtmv1.tck.engine.concurrent.CampaignResult;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Fault;
import org.rtmv1.tck.engine.concurrent.CampaignResult.Kind;
import org.rtmv1.tck.engine.concurrent.Plan;
import org.rtmv1.tck.rtm.RequirementId;

/** Histories of several callers at a time, each on a subject of its own. */
public final class ManyCallers {
  private static final RequirementId NO_CALL_BLOCKS = new RequirementId("CON-4");

  private final Case scenario;
  private @Nullable CampaignResult result;

  /** Called by Cucumber. */
  public ManyCallers(Case scenario) {
    this.scenario = scenario;
  }

  /** Makes so many histories, or fewer where one of them is wrong. */
  void make(Plan plan, int histories) {
    CampaignResult made =
        Campaign.run(scenario.run().settings(), scenario.session().manifest(), plan, histories);
    result = made;
    scenario.count(made.overlapping(), made.calls());
    made.fault().ifPresent(fault -> scenario.session().note(fault.lines()));
  }

  /** Expects that nothing was wrong with any of the histories. */
  void expectNothingWrong() {
    fault().ifPresent(this::stop);
    decided();
  }

  /** Expects that every call has returned, whatever it returned. */
  void expectReturns() {
    fault().filter(fault -> fault.kind() != Kind.HUNG).ifPresent(this::stop);
    fault()
        .ifPresent(
            hung -> {
              throw scenario.unexpected("every call to return", hung.butWas());
            });
    decided();
  }

  private Optional<Fault> fault() {
    return made().fault();
  }

  private CampaignResult made() {
    if (result == null) {
      throw new IllegalStateException("The scenario has no histories.");
    }
    return result;
  }

  private void decided() {
    made()
        .undecided()
        .ifPresent(
            reason -> {
              throw scenario.ends(new Stop.Undecided(reason));
            });
  }

  private void stop(Fault fault) {
    switch (fault.kind()) {
      case BROKEN -> throw scenario.unexpected(fault.expected(), fault.butWas());
      case HUNG -> throw scenario.follows(hung(fault));
      case ALSO_IN_TURN ->
          throw scenario.ends(
              new Stop.Unprepared(
                  "it is wrong also where the calls are made one after another: expected %s, but was %s"
                      .formatted(fault.expected(), fault.butWas())));
      case LOST -> throw scenario.lost(fault.loss().orElseThrow());
    }
  }

  private Finding hung(Fault fault) {
    return new Finding(
        NO_CALL_BLOCKS,
        fault.loss().orElseThrow().blame(),
        fault.expected(),
        fault.butWas(),
        scenario.session().recording().lines());
  }
}
