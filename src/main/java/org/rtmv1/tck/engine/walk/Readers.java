package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/**
 * Asks every function that reads a table what it holds. Where one of them is wrong, that function
 * is at fault; where nearly all are, the table is, and it does not matter which one shows it.
 */
final class Readers {
  /** So many of the five ways to read a table must be wrong; two wrong functions are not enough. */
  private static final int MOST = 3;

  private final Trial trial;
  private final List<Universe> universes;

  Readers(Trial trial, Manifest manifest) {
    this.trial = trial;
    this.universes = Universe.all(manifest);
  }

  /**
   * Returns the steps with the first reader that is wrong behind them, where nearly all are; empty
   * where what the steps leave behind is right, or wrong for some readers only.
   */
  Optional<List<Step>> tellOn(List<Step> steps) {
    for (Universe universe : universes) {
      List<List<Step>> wrong = new ArrayList<>();
      for (List<List<Step>> ways : readers(universe, steps)) {
        ways.stream().flatMap(way -> wrong(steps, way).stream()).findFirst().ifPresent(wrong::add);
      }
      if (wrong.size() >= MOST) {
        return Optional.of(wrong.get(0));
      }
    }
    return Optional.empty();
  }

  private Optional<List<Step>> wrong(List<Step> steps, List<Step> reading) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(reading);
    Trial.Result result = trial.run(all);
    return result.finding().isPresent() && !result.lost() && result.ran() > steps.size()
        ? Optional.of(all.subList(0, result.ran()))
        : Optional.empty();
  }

  /**
   * Returns the scripts of each reader; of a look-up there is one for each network, of a deletion
   * one for each route.
   */
  private static List<List<List<Step>>> readers(Universe universe, List<Step> steps) {
    int family = universe.family().value();
    List<List<Step>> lookUps = new ArrayList<>();
    for (Object network : new Values(universe, Member.NETWORK).in(steps)) {
      lookUps.add(List.of(Step.Invoke.of(new Operation.IsRoute(family, (Network) network, true))));
    }
    return List.of(
        List.of(List.of(Step.Invoke.of(new Operation.GetNetworkCount(family)))),
        lookUps,
        List.of(walk(universe, steps.size())),
        List.of(enumeration(universe, steps.size())),
        deletions(universe, steps));
  }

  /** Returns the deletion of each route that was added, which tells whether it is there. */
  private static List<List<Step>> deletions(Universe universe, List<Step> steps) {
    List<List<Step>> deletions = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Invoke invoke
          && invoke.call() instanceof Operation.AddRoute add
          && add.route().family() == universe.family()) {
        Operation delete = new Operation.DeleteRoute(add.clientHandle(), add.route(), true);
        deletions.add(List.of(Step.Invoke.of(delete)));
      }
    }
    return deletions;
  }

  private static List<Step> walk(Universe universe, int before) {
    int slot = Numbering.freeSlot(before);
    int family = universe.family().value();
    Route place = universe.route(0, 0, 0, 0);
    List<Step> walk = new ArrayList<>();
    walk.add(
        Step.Invoke.into(slot, new Operation.GetFirstRoute(family, EnumerationFlags.NONE, place)));
    for (int i = 0; i <= before; i++) {
      Operation next = new Operation.GetNextRoute(family, EnumerationFlags.NONE, place);
      walk.add(new Step.Invoke(next, slot, slot));
    }
    return walk;
  }

  private static List<Step> enumeration(Universe universe, int before) {
    int slot = Numbering.freeSlot(before);
    List<Step> reading = new ArrayList<>();
    reading.add(
        Step.Invoke.into(
            slot,
            new Operation.CreateEnumerationHandle(
                universe.family().value(), EnumerationFlags.NONE, universe.route(0, 0, 0, 0))));
    for (int i = 0; i <= before; i++) {
      reading.add(Step.Invoke.of(new Operation.EnumerateGetNextRoute(HandleSlot.of(slot))));
    }
    return reading;
  }
}
