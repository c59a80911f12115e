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
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Values that no function returns, and ends that no argument may bring about. */
final class AnswerDefects {
  private static final int RESERVED_BIT = 4;
  private static final int HIGHEST_FLAG = 0x80000000;

  static final List<Defect> ALL =
      List.of(
          defect("SetsAReservedBitInAnAddition", "ABI-4")
              .says("An addition sets another bit of Flags beside the documented two.")
              .by(flagging(ADD_ROUTE, flags -> flags == 0 ? 0 : flags | RESERVED_BIT))
              .shownBy(register(A), add(A, to(1))),
          defect("AddsWithRouteDeleted", "ABI-4")
              .says("An addition that changes nothing says RTM_ROUTE_DELETED.")
              .by(flagging(ADD_ROUTE, flags -> flags == RTM_NO_CHANGE ? RTM_ROUTE_DELETED : flags))
              .shownBy(register(A), add(A, to(1)), add(A, to(1))),
          defect("DeletesWithRouteAdded", "ABI-4")
              .says("A deletion that changes nothing says RTM_ROUTE_ADDED.")
              .by(
                  answering(
                      (call, outcome) ->
                          call instanceof DeleteRoute delete
                                  && outcome.error() == NO_ERROR
                                  && ((ChangeOutcome) outcome).flags() == RTM_NO_CHANGE
                              ? new ChangeOutcome(NO_ERROR, RTM_ROUTE_ADDED, delete.route(), null)
                              : outcome))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  delete(A, to(1).by(2))),
          defect("DequeuesNoChange", "ABI-4")
              .says("A dequeue that returns a message says RTM_NO_CHANGE.")
              .by(flagging(DEQUEUE_ROUTE_CHANGE_MESSAGE, flags -> RTM_NO_CHANGE))
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A)),
          defect("CrashesOnANullHandle", "BAD-1")
              .says("An addition with a NULL handle throws.")
              .by(crashing(call -> call instanceof AddRoute add && add.clientHandle() == 0))
              .shownBy(add(0, A, to(1).ip())),
          defect("CrashesOnAnEnumerationHandle", "BAD-1")
              .says("A dequeue with an enumeration handle throws.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          if (during(DEQUEUE_ROUTE_CHANGE_MESSAGE)
                              && find(Handles.of(call)) instanceof PlainEnumeration) {
                            throw new IllegalStateException("wild pointer");
                          }
                          return correct;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  dequeue(enumeration(1))),
          defect("CrashesOnTheHighestFlag", "BAD-1")
              .says("A registration with the highest flag throws.")
              .boundary()
              .by(
                  crashing(
                      call ->
                          call instanceof RegisterClient register
                              && (register.flags() & HIGHEST_FLAG) != 0))
              .shownBy(register(A, HIGHEST_FLAG)),
          defect("CrashesOnAnUnknownFamily", "BAD-1")
              .says("A count of an unknown family throws.")
              .by(
                  crashing(
                      call ->
                          call instanceof GetNetworkCount count
                              && !Family.isDocumented(count.protocolFamily())))
              .shownBy(count(2)),
          defect("ABadHandleEmptiesTheTable", "BAD-1")
              .says("A deregistration with a NULL handle removes every route.")
              .history()
              .by(
                  harming(
                      call -> call instanceof DeregisterClient gone && gone.clientHandle() == 0,
                      table -> table.families().forEach(Damage::empty)))
              .shownBy(register(A), add(A, to(1)), deregister(0), count(IP)));

  private AnswerDefects() {}

  private static Supplier<Rules> flagging(RtmFunction function, IntUnaryOperator flags) {
    return () ->
        new Rules() {
          @Override
          Change result(Change change) {
            return during(function) ? change.withFlags(flags.applyAsInt(change.flags())) : change;
          }
        };
  }

  private static Supplier<Rules> crashing(Predicate<Operation> fatal) {
    return asking(
        call -> {
          if (fatal.test(call)) {
            throw new IllegalStateException("wild pointer");
          }
          return call;
        });
  }
}
