package org.rtmv1.tck.property;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/** What holds of registrations, whatever comes before. */
public final class RegistrationLaws extends LawProperties {
  /** A protocol of a family has one client at a time. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("REG-3")
  public void registrationIsExclusive(@ForAll long seed) {
    law("registrationIsExclusive", "A protocol of a family has one client at a time", "REG-3")
        .check(seed, RegistrationLaws::exclusive);
  }

  /** Every registration flag but the documented one is refused. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("REG-6")
  public void everyOtherFlagIsRefused(@ForAll long seed, @ForAll int flags) {
    law(
            "everyOtherFlagIsRefused",
            "Every registration flag but the documented one is refused",
            "REG-6")
        .check(seed, round -> flags(round, flags));
  }

  /** Every family but the two documented ones is refused. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("REG-5")
  public void everyOtherFamilyIsRefused(@ForAll long seed, @ForAll int family) {
    law("everyOtherFamilyIsRefused", "Every family but the two documented ones is refused", "REG-5")
        .check(seed, round -> families(round, family));
  }

  private static void exclusive(Round round) {
    Map<Integer, Long> registered = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      int client = round.draw(Round.CLIENTS);
      Long handle = registered.get(client);
      if (handle != null && round.draw(2) == 0) {
        round.call(new Operation.DeregisterClient(handle));
        registered.remove(client);
        continue;
      }
      HandleOutcome outcome = round.register(client, 0, round.draw(2));
      round.expect(
          (outcome.handle() != 0) == (handle == null),
          handle == null
              ? "a handle, because the protocol has no client"
              : "NULL with ERROR_CLIENT_ALREADY_EXISTS, because the protocol has a client",
          () -> text(outcome));
      round.exercises(handle != null);
      if (handle == null) {
        registered.put(client, outcome.handle());
      }
    }
  }

  private static void flags(Round round, int drawn) {
    for (int flags : new int[] {drawn, bit(round), bit(round) | 1}) {
      int unknown = flags & ~(1 | round.session().manifest().extraRegistrationFlags());
      if (unknown != 0) {
        isRefused(
            round,
            new Operation.RegisterClient(round.family().value(), round.protocol(0), 0, flags));
      }
    }
    round.client(0, 0, 0);
  }

  private static void families(Round round, int drawn) {
    int[] families = {drawn, 2 + round.draw(6), bit(round) | round.draw(2)};
    for (int family : families) {
      if (!round.session().manifest().families().contains(family)) {
        isRefused(round, new Operation.RegisterClient(family, round.protocol(0), 0, 0));
      }
    }
    round.client(0, 0, 0);
  }

  private static int bit(Round round) {
    return 1 << round.draw(Integer.SIZE);
  }

  private static void isRefused(Round round, Operation.RegisterClient registration) {
    HandleOutcome outcome = (HandleOutcome) round.call(registration);
    round.exercises(true);
    round.expect(
        outcome.handle() == 0 && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER,
        "NULL with ERROR_INVALID_PARAMETER for family %s and flags 0x%x"
            .formatted(
                Integer.toUnsignedString(registration.protocolFamily()), registration.flags()),
        () -> text(outcome));
  }

  private static String text(HandleOutcome outcome) {
    return outcome.handle() == 0
        ? "NULL with " + ReturnCode.name(outcome.lastError(), RtmFunction.REGISTER_CLIENT)
        : "the handle 0x" + Long.toHexString(outcome.handle());
  }
}
