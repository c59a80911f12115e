package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.Family.IP;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong counts and look-ups. */
final class LookUpDefects {
  private static final int NETWORKS = 64;

  static final List<Defect> ALL =
      List.of(
          defect("CountsRoutes", "CNT-1")
              .says("Routes are counted, not networks.")
              .by(counting((table, family) -> family.entries.size()))
              .shownBy(register(A), add(A, to(1)), add(A, to(1).by(2).metric(9)), count(IP)),
          defect("NeverCountsDown", "CNT-1")
              .says("The count of networks never goes down.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Map<Family, Integer> most = new EnumMap<>(Family.class);

                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          most.merge(family.family, family.networks(), Math::max);
                          super.tell(family, change, caller);
                        }

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return call instanceof GetNetworkCount count
                                  && outcome.error() == NO_ERROR
                              ? new NumberOutcome(
                                  most.getOrDefault(
                                      table().family(count.protocolFamily()).family, 0),
                                  NO_ERROR)
                              : outcome;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), delete(A, to(1)), count(IP)),
          defect("CountsToSixtyFour", "CNT-1")
              .says("No more than 64 networks are counted.")
              .boundary()
              .by(counting((table, family) -> Math.min(NETWORKS, family.networks())))
              .shownBy(register(A), each(NETWORKS + 1, i -> add(A, to(i))), count(IP)),
          defect("CountsClientsWithRoutes", "CNT-1")
              .says("A network is counted once for each protocol that has a route to it.")
              .by(
                  counting(
                      (table, family) ->
                          (int)
                              family.entries.stream()
                                  .map(entry -> List.of(entry.key, entry.owner.protocol))
                                  .distinct()
                                  .count()))
              .shownBy(register(A), register(B), add(A, to(1)), add(B, to(1)), count(IP)),
          defect("CountsUnknownFamilies", "CNT-2")
              .says("The networks of an unknown family are counted as none, without an error.")
              .by(
                  answering(
                      (call, outcome) ->
                          call.function() == GET_NETWORK_COUNT
                              ? new NumberOutcome(((NumberOutcome) outcome).value(), NO_ERROR)
                              : outcome))
              .shownBy(count(2)),
          defect("CallsAnEmptyTableAnError", "CNT-2")
              .says("The count of an empty table leaves ERROR_NO_ROUTES.")
              .by(
                  answering(
                      (call, outcome) ->
                          call.function() == GET_NETWORK_COUNT
                                  && outcome.error() == NO_ERROR
                                  && ((NumberOutcome) outcome).value() == 0
                              ? new NumberOutcome(0, ERROR_NO_ROUTES)
                              : outcome))
              .shownBy(count(IP)),
          defect("FindsWhatWasDeleted", "ISR-1")
              .says("RtmIsRoute finds the route that was deleted last.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private @Nullable Route deleted;

                        @Override
                        public Change change(
                            Object key, @Nullable Route before, @Nullable Route after) {
                          deleted = after == null ? before : deleted;
                          return super.change(key, before, after);
                        }

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          Route last = deleted;
                          return call instanceof IsRoute look
                                  && last != null
                                  && !((LookUpOutcome) outcome).found()
                                  && look.network().equals(last.network())
                              ? new LookUpOutcome(true, NO_ERROR, last)
                              : outcome;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), delete(A, to(1)), isRoute(IP, to(1))),
          defect("CallsNoRouteAnError", "ISR-1")
              .says("RtmIsRoute leaves ERROR_NO_ROUTES where there is no route.")
              .by(
                  answering(
                      (call, outcome) ->
                          outcome instanceof LookUpOutcome lookUp
                                  && !lookUp.found()
                                  && lookUp.lastError() == NO_ERROR
                              ? new LookUpOutcome(false, ERROR_NO_ROUTES, null)
                              : outcome))
              .shownBy(isRoute(IP, to(1))),
          defect("LooksUpUnknownFamilies", "ISR-1")
              .says("RtmIsRoute leaves NO_ERROR for an unknown family.")
              .by(answering(IS_ROUTE, ERROR_INVALID_PARAMETER, NO_ERROR))
              .shownBy(isRoute(2, IP, to(1))),
          defect("LooksUpTheFirstSixtyFourNetworks", "ISR-1")
              .says("RtmIsRoute does not find the 65th network.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return call instanceof IsRoute look
                                  && ((LookUpOutcome) outcome).found()
                                  && isBeyond(look)
                              ? new LookUpOutcome(false, NO_ERROR, null)
                              : outcome;
                        }

                        private boolean isBeyond(IsRoute look) {
                          PlainFamily family = table().family(look.protocolFamily());
                          return family.entries.stream()
                              .limit(NETWORKS)
                              .noneMatch(entry -> entry.key.equals(key(look.network())));
                        }
                      })
              .shownBy(
                  register(A),
                  each(NETWORKS + 1, i -> add(A, to(i))),
                  isRoute(IP, to(NETWORKS + 1))),
          defect("LooksUpTheLongestPrefix", "ISR-2")
              .says("RtmIsRoute finds a route to another network with the same upper half.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (!(call instanceof IsRoute look)
                              || outcome.error() != NO_ERROR
                              || ((LookUpOutcome) outcome).found()) {
                            return outcome;
                          }
                          int half = look.network().netNumber() >>> 16;
                          return table().family(look.protocolFamily()).entries.stream()
                              .filter(e -> e.route.network().netNumber() >>> 16 == half)
                              .<Outcome>map(e -> new LookUpOutcome(true, NO_ERROR, e.route))
                              .findFirst()
                              .orElse(outcome);
                        }
                      })
              .shownBy(register(A), add(A, to(1)), isRoute(IP, to(2))));

  private LookUpDefects() {}

  private static Supplier<Rules> counting(ToIntBiFunction<PlainTable, PlainFamily> networks) {
    return () ->
        new Rules() {
          @Override
          Outcome answered(Operation call, Outcome outcome) {
            return call instanceof GetNetworkCount count && outcome.error() == NO_ERROR
                ? new NumberOutcome(
                    networks.applyAsInt(table(), table().family(count.protocolFamily())), NO_ERROR)
                : outcome;
          }
        };
  }
}
