package org.rtmv1.tck.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.rtmv1.tck.engine.OutcomeText;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** What each function refuses, and that nothing changes by it, whatever comes before. */
public final class RefusalLaws extends LawProperties {
  private static final int CALLS = 6;
  private static final int FIRST_UNKNOWN_FLAG = 4;
  private static final String INVALID_HANDLE = "ERROR_INVALID_HANDLE";
  private static final String INVALID_PARAMETER = "ERROR_INVALID_PARAMETER";

  /** RtmDeregisterClient refuses what is no client. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("DRG-3")
  public void onlyClientsDeregister(@ForAll long seed) {
    law("onlyClientsDeregister", "What is no client is not deregistered", "DRG-3")
        .check(seed, round -> ofHandles(round, INVALID_HANDLE, Operation.DeregisterClient::new));
  }

  /** RtmAddRoute refuses what is no client. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ADD-11")
  public void onlyClientsAdd(@ForAll long seed) {
    law("onlyClientsAdd", "What is no client adds nothing", "ADD-11")
        .check(
            seed,
            round ->
                ofHandles(
                    round,
                    INVALID_HANDLE,
                    handle ->
                        new Operation.AddRoute(
                            handle, drawn(round), TimeToLive.INFINITE, true, true)));
  }

  /** RtmDeleteRoute refuses what is no client. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("DEL-6")
  public void onlyClientsDelete(@ForAll long seed) {
    law("onlyClientsDelete", "What is no client deletes nothing", "DEL-6")
        .check(
            seed,
            round ->
                ofHandles(
                    round,
                    INVALID_HANDLE,
                    handle -> new Operation.DeleteRoute(handle, drawn(round), true)));
  }

  /** RtmDeleteRoute refuses a route that the client has not. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("DEL-5")
  public void onlyWhatIsThereIsDeleted(@ForAll long seed) {
    law("onlyWhatIsThereIsDeleted", "What is not there cannot be deleted", "DEL-5")
        .check(
            seed,
            round -> {
              List<Long> clients = churned(round);
              refused(
                  round,
                  "ERROR_NO_SUCH_ROUTE",
                  () ->
                      new Operation.DeleteRoute(
                          clients.get(round.draw(clients.size())),
                          round.routes().route(20 + round.draw(9), 0, 0, 1),
                          true));
            });
  }

  /** RtmBlockDeleteRoutes refuses what is no client. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("BLK-4")
  public void onlyClientsBlockDelete(@ForAll long seed) {
    law("onlyClientsBlockDelete", "What is no client deletes no block of routes", "BLK-4")
        .check(
            seed,
            round ->
                ofHandles(
                    round,
                    INVALID_HANDLE,
                    handle -> new Operation.BlockDeleteRoutes(handle, 0, drawn(round))));
  }

  /** RtmBlockDeleteRoutes refuses every undocumented flag. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("BLK-4")
  public void noOtherFlagBlockDeletes(@ForAll long seed, @ForAll int flags) {
    law("noOtherFlagBlockDeletes", "A block delete with any other flag is refused", "BLK-4")
        .check(
            seed,
            round -> {
              List<Long> clients = churned(round);
              refused(
                  round,
                  INVALID_PARAMETER,
                  () ->
                      new Operation.BlockDeleteRoutes(
                          clients.get(round.draw(clients.size())),
                          unknown(round, flags),
                          drawn(round)));
            });
  }

  /** RtmDequeueRouteChangeMessage refuses a client without event. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("REG-9")
  public void noEventNoMessages(@ForAll long seed) {
    law("noEventNoMessages", "A client without event has no messages", "REG-9")
        .check(
            seed,
            round -> {
              List<Long> clients = churned(round);
              refused(
                  round,
                  INVALID_HANDLE,
                  () ->
                      new Operation.DequeueRouteChangeMessage(
                          clients.get(round.draw(clients.size())), true, true));
            });
  }

  /** RtmIsRoute refuses every family but the documented ones. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ISR-1")
  public void noOtherFamilyIsLookedUp(@ForAll long seed, @ForAll int family) {
    law("noOtherFamilyIsLookedUp", "A look-up in any other family is refused", "ISR-1")
        .check(
            seed,
            round ->
                ofFamilies(
                    round,
                    "FALSE, " + INVALID_PARAMETER,
                    () ->
                        new Operation.IsRoute(
                            unknownFamily(round, family), drawn(round).network(), true)));
  }

  /** RtmGetNetworkCount refuses every family but the documented ones. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("CNT-2")
  public void noOtherFamilyIsCounted(@ForAll long seed, @ForAll int family) {
    law("noOtherFamilyIsCounted", "A count of any other family is refused", "CNT-2")
        .check(
            seed,
            round ->
                ofFamilies(
                    round,
                    "0, " + INVALID_PARAMETER,
                    () -> new Operation.GetNetworkCount(unknownFamily(round, family))));
  }

  /** RtmCreateEnumerationHandle refuses every other family and every other flag. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ENM-2")
  public void nothingElseIsEnumerated(@ForAll long seed, @ForAll int drawn) {
    law("nothingElseIsEnumerated", "Any other family or flag is not enumerated", "ENM-2")
        .check(
            seed,
            round ->
                ofFamilies(
                    round,
                    "NULL, " + INVALID_PARAMETER,
                    () ->
                        round.draw(2) == 0
                            ? new Operation.CreateEnumerationHandle(
                                unknownFamily(round, drawn), 0, drawn(round))
                            : new Operation.CreateEnumerationHandle(
                                round.family().value(), unknown(round, drawn), drawn(round))));
  }

  /** RtmEnumerateGetNextRoute and RtmCloseEnumerationHandle refuse what is no enumeration. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("ENM-4")
  public void onlyEnumerationsGoOn(@ForAll long seed) {
    law("onlyEnumerationsGoOn", "What is no enumeration is neither read nor closed", "ENM-4")
        .check(
            seed,
            round ->
                ofHandles(
                    round,
                    INVALID_HANDLE,
                    handle ->
                        round.draw(2) == 0
                            ? new Operation.EnumerateGetNextRoute(handle)
                            : new Operation.CloseEnumerationHandle(handle)));
  }

  /** RtmGetFirstRoute and RtmGetNextRoute refuse every other family and every other flag. */
  @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
  @Tag("SEQ-4")
  public void nothingElseIsWalked(@ForAll long seed, @ForAll int drawn) {
    law("nothingElseIsWalked", "A walk with any other family or flag is refused", "SEQ-4")
        .check(seed, round -> ofFamilies(round, INVALID_PARAMETER, () -> walk(round, drawn)));
  }

  private static Operation walk(Round round, int drawn) {
    boolean otherFamily = round.draw(2) == 0;
    int family = otherFamily ? unknownFamily(round, drawn) : round.family().value();
    int flags = otherFamily ? 0 : unknown(round, drawn);
    Route route = round.of(0, drawn(round));
    return round.draw(2) == 0
        ? new Operation.GetFirstRoute(family, flags, route)
        : new Operation.GetNextRoute(family, flags, route);
  }

  private interface OfHandle {
    Operation call(long handle);
  }

  /** Tries NULL, what is never issued, and the handle of a client that has gone. */
  private static void ofHandles(Round round, String expected, OfHandle refused) {
    churned(round);
    Set<Route> before = new HashSet<>(round.everything());
    long gone = round.client(Round.CLIENTS, 0, 0);
    round.call(new Operation.DeregisterClient(gone));
    List<Long> handles = new ArrayList<>(round.session().manifest().neverIssuedHandles());
    handles.add(0L);
    handles.add(gone);
    for (int i = 0; i < CALLS; i++) {
      isRefused(round, expected, refused.call(handles.get(round.draw(handles.size()))));
    }
    isAsBefore(round, before);
  }

  private static void ofFamilies(Round round, String expected, Supplier<Operation> refused) {
    churned(round);
    refused(round, expected, refused);
  }

  private static List<Long> churned(Round round) {
    List<Long> clients = round.clients();
    round.churn(clients, 15);
    return clients;
  }

  private static void refused(Round round, String expected, Supplier<Operation> refused) {
    Set<Route> before = new HashSet<>(round.everything());
    for (int i = 0; i < CALLS; i++) {
      isRefused(round, expected, refused.get());
    }
    isAsBefore(round, before);
  }

  private static void isRefused(Round round, String expected, Operation call) {
    String answer = OutcomeText.of(call.function(), round.call(call));
    round.exercises(true);
    round.expect(
        answer.equals(expected), call.function().documentedName() + " → " + expected, () -> answer);
  }

  private static void isAsBefore(Round round, Set<Route> before) {
    Set<Route> after = new HashSet<>(round.everything());
    round.expect(
        before.equals(after),
        "the same %d routes as before the refusals".formatted(before.size()),
        () -> after.size() + " routes: " + after);
  }

  private static Route drawn(Round round) {
    return round.routes().route(round.draw(6), round.draw(3), round.draw(3), 1 + round.draw(4));
  }

  /** Returns flags of which at least one bit means nothing; the bits at both ends come often. */
  private static int unknown(Round round, int drawn) {
    int unknown = Integer.SIZE - FIRST_UNKNOWN_FLAG;
    int place = round.draw(2) == 0 ? round.draw(2) * (unknown - 1) : round.draw(unknown);
    int bit = 1 << (FIRST_UNKNOWN_FLAG + place);
    return switch (round.draw(3)) {
      case 0 -> bit;
      case 1 -> bit | round.draw(1 << FIRST_UNKNOWN_FLAG);
      default -> bit | drawn;
    };
  }

  /** Returns a family that neither the pages nor the subject know. */
  private static int unknownFamily(Round round, int drawn) {
    Set<Integer> known = round.session().manifest().families();
    int family = round.draw(2) == 0 ? drawn : 1 << round.draw(Integer.SIZE);
    while (family == 0 || family == 1 || known.contains(family)) {
      family = 2 + round.draw(Short.MAX_VALUE);
    }
    return family;
  }
}
