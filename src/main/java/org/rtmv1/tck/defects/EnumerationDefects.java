package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.EnumerationFlags.SPECIFIC_ROUTE;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong enumerations. */
final class EnumerationDefects {
  private static final int FIFTH_FLAG = 0x10;
  private static final int HIGHEST_FLAG = 0x80000000;
  private static final int ROUTES = 64;

  static final List<Defect> ALL =
      List.of(
          defect("EnumeratesEveryNetwork", "ENM-1")
              .says("RTM_ONLY_THIS_NETWORK is ignored.")
              .by(ignoring(RTM_ONLY_THIS_NETWORK))
              .shownBy(register(A), add(A, to(1)), enumerate(1, RTM_ONLY_THIS_NETWORK, to(2).ip())),
          defect("EnumeratesEveryInterface", "ENM-1")
              .says("RTM_ONLY_THIS_INTERFACE is ignored.")
              .by(ignoring(RTM_ONLY_THIS_INTERFACE))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, RTM_ONLY_THIS_INTERFACE, to(1).by(2).ip())),
          defect("EnumeratesEveryProtocol", "ENM-1")
              .says("RTM_ONLY_THIS_PROTOCOL is ignored.")
              .by(ignoring(RTM_ONLY_THIS_PROTOCOL))
              .shownBy(
                  register(A), add(A, to(1)), enumerate(1, RTM_ONLY_THIS_PROTOCOL, to(1).of(B))),
          defect("EnumeratesTheProtocolAlone", "ENM-1")
              .says("Of network, interface and protocol together only the protocol counts.")
              .by(
                  subset(
                      (rules, family, subset) ->
                          subset.flags() == SPECIFIC_ROUTE
                              ? rules.subset(family, subset.withFlags(RTM_ONLY_THIS_PROTOCOL))
                              : rules.subset(family, subset)))
              .shownBy(register(A), add(A, to(1)), enumerate(1, SPECIFIC_ROUTE, to(2).of(A))),
          defect("EnumeratesBestRoutesForNoFlags", "ENM-1")
              .says("Flags 0 choose the best routes only.")
              .history()
              .by(
                  subset(
                      (rules, family, subset) ->
                          rules.subset(
                              family,
                              subset.flags() == NONE
                                  ? subset.withFlags(RTM_ONLY_BEST_ROUTES)
                                  : subset)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  next(1)),
          defect("HandsOutEmptyEnumerations", "ENM-2")
              .says("A handle is returned where no route fits.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (!(call instanceof CreateEnumerationHandle create)
                              || outcome.error() != ERROR_NO_ROUTES) {
                            return outcome;
                          }
                          PlainFamily family = table().family(create.protocolFamily());
                          Subset subset =
                              new Subset(create.enumerationFlags(), create.criteriaRoute());
                          return HandleOutcome.created(
                              issue(new PlainEnumeration(family, subset, List.of())));
                        }
                      })
              .shownBy(enumerate(1, NONE, to(1).ip())),
          defect("EnumeratesWithAFifthFlag", "ENM-2")
              .says("The flag 0x10 is accepted.")
              .by(ignoring(FIFTH_FLAG))
              .shownBy(enumerate(1, FIFTH_FLAG, to(1).ip())),
          defect("EnumeratesWithTheHighestFlag", "ENM-2")
              .says("The highest flag is accepted.")
              .boundary()
              .by(ignoring(HIGHEST_FLAG))
              .shownBy(enumerate(1, HIGHEST_FLAG, to(1).ip())),
          defect("FindsNoRoutesInAnUnknownFamily", "ENM-2")
              .says("An enumeration of an unknown family is answered ERROR_NO_ROUTES.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof CreateEnumerationHandle create
                                  && !Family.isDocumented(create.protocolFamily())
                              ? ERROR_NO_ROUTES
                              : correct))
              .shownBy(enumerate(1, 2, NONE, to(1).ip())),
          defect("ReturnsTheLastRouteTwice", "ENM-3")
              .says("The last route of an enumeration comes twice.")
              .by(
                  stepping(
                      (rules, enumeration) -> {
                        Entry next = rules.table().enumerations.next(enumeration);
                        boolean again =
                            next == null && enumeration.lastOrder < 0 && enumeration.position > 0;
                        enumeration.lastOrder = again ? 0 : enumeration.lastOrder;
                        return again ? enumeration.entries.get(enumeration.position - 1) : next;
                      }))
              .shownBy(
                  register(A), add(A, to(1)), enumerate(1, NONE, to(1).ip()), next(1), next(1)),
          defect("LeavesOutTheLastRoute", "ENM-3")
              .says("The last of several routes is left out of an enumeration.")
              .by(
                  stepping(
                      (rules, enumeration) ->
                          enumeration.entries.size() > 1
                                  && enumeration.position == enumeration.entries.size() - 1
                              ? null
                              : rules.table().enumerations.next(enumeration)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  next(1)),
          defect("EndsAfterSixtyFourRoutes", "ENM-3")
              .says("An enumeration ends after 64 routes.")
              .boundary()
              .by(
                  stepping(
                      (rules, enumeration) ->
                          enumeration.position == ROUTES
                              ? null
                              : rules.table().enumerations.next(enumeration)))
              .shownBy(
                  register(A),
                  each(ROUTES + 1, i -> add(A, to(i))),
                  enumerate(1, NONE, to(1).ip()),
                  each(ROUTES + 1, i -> next(1))),
          defect("StartsOverAtTheEnd", "ENM-3")
              .says("Behind its end an enumeration starts over.")
              .history()
              .by(
                  stepping(
                      (rules, enumeration) -> {
                        Entry next = rules.table().enumerations.next(enumeration);
                        enumeration.position = next == null ? 0 : enumeration.position;
                        return next;
                      }))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  next(1),
                  next(1)));

  private EnumerationDefects() {}

  private interface Listing {
    List<Entry> of(Rules rules, PlainFamily family, Subset subset);
  }

  static Supplier<Rules> subset(Listing listing) {
    return () ->
        new Rules() {
          @Override
          public List<Entry> enumerated(PlainFamily family, Subset subset) {
            return listing.of(this, family, subset);
          }
        };
  }

  static Supplier<Rules> stepping(BiFunction<Rules, PlainEnumeration, @Nullable Entry> next) {
    return () ->
        new Rules() {
          @Override
          @Nullable Entry next(PlainEnumeration enumeration) {
            return next.apply(this, enumeration);
          }
        };
  }

  private static Supplier<Rules> ignoring(int flags) {
    return asking(
        call ->
            call instanceof CreateEnumerationHandle create
                ? new CreateEnumerationHandle(
                    create.protocolFamily(),
                    create.enumerationFlags() & ~flags,
                    create.criteriaRoute())
                : call);
  }
}
