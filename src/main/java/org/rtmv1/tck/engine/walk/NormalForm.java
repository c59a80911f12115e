package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;

/**
 * Brings a reduced witness into a form that two witnesses of one cause share: everything is left
 * out or made plain that the symptom does not need, whatever requirement is named for it then.
 */
final class NormalForm {
  private static final int ROUNDS = 3;
  private static final long BUDGET = 30_000;

  private static final Comparator<Step> ORDER =
      Comparator.comparingInt(NormalForm::rank).thenComparing(Step::toString);

  private final Trial trial;
  private final Manifest manifest;
  private final List<Universe> universes;
  private final Symptom symptom;
  private List<Step> best;

  NormalForm(Trial trial, Manifest manifest, Symptom symptom, List<Step> steps) {
    this.trial = trial;
    this.manifest = manifest;
    this.universes = Universe.all(manifest);
    this.symptom = symptom;
    this.best = steps;
  }

  /** Returns the steps in that form. */
  List<Step> steps() {
    List<Step> before;
    int round = 0;
    do {
      before = best;
      best = new Reducer(this::reproduced, BUDGET).reduce(best);
      plainFlags();
      dropOptions();
      mergeLapses();
      plainTimes();
      mergeClients();
      observeLate();
      forEachMember(this::merge);
      universes.forEach(universe -> ByNextHop.of(best, universe).ifPresent(this::accept));
      order();
      accept(Numbering.numbered(best));
      forEachMember(this::putInPlace);
      preferIp();
    } while (!best.equals(before) && ++round < ROUNDS);
    return best;
  }

  /**
   * Returns longer steps in which changes by another client stand in for any others that a message
   * tells of, where that makes no difference: to compare, not to show.
   */
  List<Step> toldOfForeignChanges() {
    List<Step> shown = steps();
    for (int fromEnd = 2; fromEnd <= best.size(); fromEnd++) {
      putForeignChange(best.size() - fromEnd);
    }
    List<Step> told = best.equals(shown) ? shown : steps();
    best = shown;
    return told;
  }

  private void putForeignChange(int index) {
    for (List<Step> candidate : ForeignChange.insteadOf(index, best, universes)) {
      if (accept(candidate)) {
        return;
      }
    }
  }

  private int reproduced(List<Step> candidate) {
    Trial.Result result = trial.run(candidate);
    List<Step> ran = candidate.subList(0, result.ran());
    boolean same =
        result
            .finding()
            .filter(finding -> Symptom.of(ran, finding, result.lost()).equals(symptom))
            .isPresent();
    return same ? result.ran() : Reproduction.NOT_REPRODUCED;
  }

  private boolean accept(List<Step> candidate) {
    if (candidate.equals(best) || reproduced(candidate) != candidate.size()) {
      return false;
    }
    best = List.copyOf(candidate);
    return true;
  }

  /** Puts one of some steps, the plainest first, in the place of one that is less plain. */
  private void acceptOne(int index, List<? extends Step> others) {
    boolean accepted = false;
    for (int i = 0; i < others.size() && !accepted && !others.get(i).equals(best.get(index)); i++) {
      List<Step> candidate = new ArrayList<>(best);
      candidate.set(index, others.get(i));
      accepted = accept(candidate);
    }
  }

  /** Gives all calls with flags that mean nothing the same such flag. */
  private void plainFlags() {
    if (!acceptPlainFlags(RegistrationFlags.NONE)) {
      acceptPlainFlags(RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
    }
  }

  private boolean acceptPlainFlags(int kept) {
    return accept(best.stream().map(step -> Simplification.withPlainFlags(step, kept)).toList());
  }

  private void dropOptions() {
    for (int i = 0; i < best.size(); i++) {
      acceptOne(i, Simplification.withoutOptions(best.get(i)));
    }
  }

  private interface OfMember {
    void treat(Values values);
  }

  private void forEachMember(OfMember treatment) {
    for (Universe universe : universes) {
      for (Member member : Member.values()) {
        treatment.treat(new Values(universe, member));
      }
    }
  }

  /** Gives all times their first plain value, or else each of them by itself. */
  private void plainTimes() {
    if (PlainTimes.everywhere(best).stream().anyMatch(this::acceptOrHas)) {
      return;
    }
    for (int i = 0; i < best.size(); i++) {
      acceptOne(i, PlainTimes.of(best.get(i)));
    }
  }

  private boolean acceptOrHas(List<Step> candidate) {
    return candidate.equals(best) || accept(candidate);
  }

  private void mergeLapses() {
    for (int i = best.size() - 2; i >= 0; i--) {
      PlainTimes.together(best, i).ifPresent(this::accept);
    }
  }

  /** Has observers register behind what they are not told of. */
  private void observeLate() {
    for (int i = best.size() - 1; i > 0; i--) {
      for (int j = 0; j < i && i < best.size(); j++) {
        LateObserver.of(best, j, i).ifPresent(this::accept);
      }
    }
  }

  /** Lets one client do what two did, where it does not matter who does it. */
  private void mergeClients() {
    for (int i = best.size() - 1; i > 0; i--) {
      for (int j = 0; j < i && i < best.size(); j++) {
        ClientMerge.of(best, j, i).ifPresent(this::accept);
      }
    }
  }

  /** Makes two values one where the difference does not matter. */
  private void merge(Values values) {
    List<Object> used = values.in(best);
    for (int i = used.size() - 1; i > 0; i--) {
      boolean merged = false;
      for (int j = 0; j < i && !merged; j++) {
        merged = accept(values.replaced(best, Map.of(used.get(i), used.get(j))));
      }
    }
  }

  private void putInPlace(Values values) {
    if (!values.areInPlace(best) && !accept(values.inPlace(best))) {
      values.sorted(best).ifPresent(this::accept);
    }
  }

  /** Brings steps that do not depend on one another into the order of the functions. */
  private void order() {
    for (int end = best.size() - 1; end > 1; end--) {
      for (int i = 0; i + 1 < end; i++) {
        if (ORDER.compare(best.get(i), best.get(i + 1)) > 0) {
          List<Step> candidate = new ArrayList<>(best);
          Collections.swap(candidate, i, i + 1);
          accept(candidate);
        }
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // functions are declared in the order of their pages
  private static int rank(Step step) {
    if (!(step instanceof Step.Invoke invoke)) {
      return 4 * RtmFunction.values().length;
    }
    int options =
        invoke.call() instanceof Operation.RegisterClient call
            ? (call.changeEvent() == 0 ? 0 : 1) + (call.flags() == 0 ? 0 : 2)
            : 0;
    return 4 * invoke.call().function().ordinal() + options;
  }

  /** Says it of IP where the symptom is the same there: as a whole, or of single clients. */
  private void preferIp() {
    for (Universe from : universes) {
      for (Universe to : universes) {
        if (from.family() == Family.IPX && to.family() == Family.IP) {
          FamilySwitch.between(from, to, best).ifPresent(this::accept);
          preferIpClients();
        }
      }
    }
  }

  private void preferIpClients() {
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i) instanceof Step.Invoke step
          && step.call() instanceof Operation.RegisterClient call
          && call.protocolFamily() != Family.IP.value()) {
        acceptOne(i, ipClients(step, call));
      }
    }
  }

  private List<Step.Invoke> ipClients(Step.Invoke step, Operation.RegisterClient call) {
    return manifest.protocols(Family.IP).stream()
        .map(
            protocol ->
                new Operation.RegisterClient(
                    Family.IP.value(), protocol, call.changeEvent(), call.flags()))
        .map(step::withCall)
        .toList();
  }
}
