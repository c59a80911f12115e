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

/** Additions and deletions that go wrong for their arguments or for those who are told. */
final class ChangeDefects {
  static final List<Defect> ALL =
      List.of(
          defect("AddsNothingWithoutBuffers", "ADD-9")
              .says("An addition that passes no buffer for the current best route adds nothing.")
              .history()
              .by(
                  acting(
                      (call, act) ->
                          call instanceof AddRoute add && !add.wantCurBestRoute()
                              ? new ChangeOutcome(NO_ERROR, RTM_ROUTE_ADDED, null, null)
                              : act.get()))
              .shownBy(register(A), addWithoutBuffers(A, to(1)), isRoute(IP, to(1))),
          defect("SaysNoChangeWithoutBuffers", "ADD-9")
              .says("An addition without buffers says RTM_NO_CHANGE.")
              .by(
                  answering(
                      (call, outcome) ->
                          call instanceof AddRoute add
                                  && !add.wantCurBestRoute()
                                  && !add.wantPrevBestRoute()
                              ? ChangeOutcome.failed(outcome.error())
                              : outcome))
              .shownBy(register(A), addWithoutBuffers(A, to(1))),
          defect("NotifiesTheCaller", "ADD-10")
              .says("A client gets a message about the change that it made by an addition.")
              .history()
              .by(told((rules, reader, caller) -> reader == caller && rules.during(ADD_ROUTE)))
              .shownBy(register(A), add(A, to(1)), dequeue(A)),
          defect("NotifiesOneClient", "ADD-10")
              .says("Of several other clients only the first is told of an addition.")
              .boundary()
              .by(
                  untold(
                      (rules, reader, caller) ->
                          rules.during(ADD_ROUTE)
                              && reader.family.clients.stream()
                                      .filter(c -> c != caller && c.hasEvent())
                                      .findFirst()
                                      .orElse(reader)
                                  != reader))
              .shownBy(register(A), register(B), register(C), add(A, to(1)), dequeue(C)),
          defect("NotifiesNobodyOnceDeaf", "ADD-10")
              .says("Clients that registered behind one without an event are not told.")
              .history()
              .by(
                  untold(
                      (rules, reader, caller) ->
                          reader.family.clients.stream()
                              .takeWhile(c -> c != reader)
                              .anyMatch(c -> !c.hasEvent())))
              .shownBy(registerDeaf(A), register(B), add(A, to(1)), dequeue(B)),
          defect("CallsABadHandleInvalid", "ADD-11")
              .says("An addition with a bad handle is answered ERROR_INVALID_PARAMETER.")
              .by(answering(ADD_ROUTE, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER))
              .shownBy(add(0, A, to(1).ip())),
          defect("AddsForEnumerations", "ADD-11")
              .says("An addition with an enumeration handle is answered NO_ERROR.")
              .by(
                  answering(
                      (call, outcome) ->
                          call.function() == ADD_ROUTE
                                  && outcome.error() == ERROR_INVALID_HANDLE
                                  && Handles.of(call) != 0
                              ? ChangeOutcome.failed(NO_ERROR)
                              : outcome))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  add(enumeration(1), A, to(2).ip())),
          defect("StoresWhatItRefuses", "ADD-13")
              .says("A route that is refused for an invalid member is stored all the same.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private boolean refused;

                        @Override
                        public int refusal(Operation call, int correct) {
                          refused = call instanceof AddRoute && correct == ERROR_INVALID_PARAMETER;
                          return refused ? NO_ERROR : correct;
                        }

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return refused ? ChangeOutcome.failed(ERROR_INVALID_PARAMETER) : outcome;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A.handle(), A, PlainManifest.invalidIpRoute()),
                  isRoute(IP, to(1))),
          defect("AcceptsInvalidMembers", "ADD-13")
              .says("A route with a member that is declared invalid is accepted.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof AddRoute && correct == ERROR_INVALID_PARAMETER
                              ? NO_ERROR
                              : correct))
              .shownBy(register(A), add(A.handle(), A, PlainManifest.invalidIpRoute())),
          defect("CallsAnInvalidMemberABadHandle", "ADD-13")
              .says("A route with a member that is declared invalid gets ERROR_INVALID_HANDLE.")
              .by(answering(ADD_ROUTE, ERROR_INVALID_PARAMETER, ERROR_INVALID_HANDLE))
              .shownBy(register(A), add(A.handle(), A, PlainManifest.invalidIpRoute())),
          defect("DeletesNothingWithoutABuffer", "DEL-7")
              .says("A deletion that passes no buffer deletes nothing.")
              .history()
              .by(DeleteDefects.keeping(delete -> !delete.wantCurBestRoute()))
              .shownBy(
                  register(A), add(A, to(1)), deleteWithoutBuffer(A, to(1)), isRoute(IP, to(1))),
          defect("NotifiesTheDeleter", "DEL-8")
              .says("A client gets a message about the route that it deleted.")
              .history()
              .by(told((rules, reader, caller) -> reader == caller && rules.during(DELETE_ROUTE)))
              .shownBy(register(A), add(A, to(1)), delete(A, to(1)), dequeue(A)),
          defect("NotifiesNobodyOfDeletions", "REG-10")
              .says("Nobody is told of deletions.")
              .by(untold((rules, reader, caller) -> rules.during(DELETE_ROUTE)))
              .shownBy(register(A), add(A, to(1)), register(B), delete(A, to(1)), dequeue(B)),
          defect("NotifiesNobodyBehindTheDeleter", "DEL-8")
              .says("Of a deletion only those are told that registered before the caller.")
              .boundary()
              .by(
                  untold(
                      (rules, reader, caller) ->
                          rules.during(DELETE_ROUTE)
                              && reader.family.clients.indexOf(reader)
                                  > reader.family.clients.indexOf(caller)))
              .shownBy(register(A), add(A, to(1)), register(B), delete(A, to(1)), dequeue(B)));

  private ChangeDefects() {}

  private interface Telling {
    boolean test(Rules rules, PlainClient reader, @Nullable PlainClient caller);
  }

  private static Supplier<Rules> told(Telling also) {
    return () ->
        new Rules() {
          @Override
          public boolean isTold(PlainClient reader, @Nullable PlainClient caller) {
            return super.isTold(reader, caller)
                || (reader.hasEvent() && also.test(this, reader, caller));
          }
        };
  }

  private static Supplier<Rules> untold(Telling missed) {
    return () ->
        new Rules() {
          @Override
          public boolean isTold(PlainClient reader, @Nullable PlainClient caller) {
            return super.isTold(reader, caller) && !missed.test(this, reader, caller);
          }
        };
  }
}
