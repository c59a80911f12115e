package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges {@code RtmGetNetworkCount}. */
final class CountRule {
  private final World world;
  private final Families families;
  private final Blame blame;
  private final Removals removals;

  CountRule(World world, Families families, Findings findings) {
    this.world = world;
    this.families = families;
    this.blame = findings.blame();
    this.removals = findings.removals();
  }

  Judgement judge(Operation.GetNetworkCount call, NumberOutcome outcome) {
    Table table = world.table(call.protocolFamily());
    boolean empty = outcome.value() == 0 && outcome.lastError() == ReturnCode.NO_ERROR;
    if (table == null) {
      boolean refused =
          outcome.value() == 0 && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER;
      return refused || families.mayAnswerAsEmpty(call.protocolFamily(), empty)
          ? Judgement.ACCEPTED
          : Faults.of(
              Requirements.CNT_2,
              "0 with ERROR_INVALID_PARAMETER, because %s is not supported"
                  .formatted(Phrases.family(call.protocolFamily())),
              text(outcome));
    }
    int count = outcome.value();
    boolean atLeast = Integer.compareUnsigned(count, table.sureNetworks) >= 0;
    boolean atMost = table.tainted > 0 || Integer.compareUnsigned(count, table.networks) <= 0;
    if (!atLeast || !atMost || (count == 0 && !empty)) {
      return wrong(table, outcome, atLeast && atMost);
    }
    settle(table, count);
    table.counted = world.call;
    return Judgement.ACCEPTED;
  }

  /** The least number shows that every network that may be empty is. */
  private void settle(Table table, int count) {
    if (count != table.sureNetworks || table.networks == table.sureNetworks || table.tainted > 0) {
      return;
    }
    for (int i = table.doubts.size() - 1; i >= 0; i--) {
      StoredRoute route = table.doubts.get(i);
      if (!route.destination.isSure()) {
        removals.isGone(table, route);
      }
    }
  }

  private Judgement wrong(Table table, NumberOutcome outcome, boolean rightNumber) {
    boolean empty = table.networks == 0;
    RequirementId requirement = empty ? Requirements.CNT_2 : Requirements.CNT_1;
    if (!rightNumber) {
      Deeds.Deed deed = blame.onlyDeedSince(table, table.counted);
      boolean more = Integer.compareUnsigned(outcome.value(), table.networks) > 0;
      RequirementId cause = deed == null || table.counted == 0 ? null : Blame.cause(deed, more);
      requirement = cause == null ? requirement : cause;
    }
    return Faults.of(
        requirement,
        empty
            ? "0 with NO_ERROR, because the table is empty"
            : "%d, the number of networks with a route".formatted(table.networks),
        text(outcome));
  }

  private static String text(NumberOutcome outcome) {
    String value = Integer.toUnsignedString(outcome.value());
    return outcome.value() == 0
        ? value + " with " + ReturnCode.name(outcome.lastError(), RtmFunction.GET_NETWORK_COUNT)
        : value;
  }
}
