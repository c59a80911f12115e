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

/** Wrong behaviour in a shortage. */
final class ShortageDefects {
  static final List<Defect> ALL =
      List.of(
          defect("RegistersInAShortage", "REG-19")
              .says("A registration that fails in a shortage leaves the protocol taken.")
              .history()
              .by(halfDone(REGISTER_CLIENT))
              .shownBy(shortage(), register(A), register(A)),
          defect("DeregistersInSilenceInAShortage", "DRG-7")
              .says("A deregistration that fails in a shortage removes the routes untold.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
                          if (asked instanceof DeregisterClient leaving) {
                            PlainClient caller = table().client(leaving.clientHandle());
                            Damage.remove(caller.family, leavingWith(caller));
                          }
                          return super.inShortage(asked, error, act);
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(B),
                  shortage(),
                  deregister(A),
                  isRoute(IP, to(1)),
                  dequeue(B)),
          defect("AddsInAShortage", "ADD-15")
              .says("An addition that fails in a shortage leaves its route.")
              .history()
              .by(halfDone(ADD_ROUTE))
              .shownBy(register(A), shortage(), add(A, to(1)), isRoute(IP, to(1))),
          defect("TellsOfNothingInAShortage", "ADD-15")
              .says("An addition that fails in a shortage is told to the others.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
                          if (asked instanceof AddRoute add) {
                            PlainClient caller = table().client(add.clientHandle());
                            Object key = key(add.route().network());
                            tell(caller.family, change(key, null, add.route()), caller);
                          }
                          return super.inShortage(asked, error, act);
                        }
                      })
              .shownBy(register(A), register(B), shortage(), add(B, to(1)), dequeue(A)),
          defect("DeletesInAShortage", "DEL-12")
              .says("A deletion that fails in a shortage removes the route.")
              .history()
              .by(halfDone(DELETE_ROUTE))
              .shownBy(
                  register(A), add(A, to(1)), shortage(), delete(A, to(1)), isRoute(IP, to(1))),
          defect("RunsOutOfMemoryInADelete", "DEL-12")
              .says("A deletion answers a shortage with ERROR_NOT_ENOUGH_MEMORY.")
              .by(running(DELETE_ROUTE, ERROR_NOT_ENOUGH_MEMORY))
              .shownBy(register(A), shortage(), delete(A, to(1))),
          defect("BlockDeletesInSilenceInAShortage", "BLK-7")
              .says("A block delete that fails in a shortage removes the routes untold.")
              .history()
              .inconsistent()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
                          if (asked instanceof BlockDeleteRoutes block) {
                            PlainClient caller = table().client(block.clientHandle());
                            Damage.remove(caller.family, leavingWith(caller));
                          }
                          return super.inShortage(asked, error, act);
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  shortage(),
                  blockDelete(A, NONE, to(1)),
                  isRoute(IP, to(1)),
                  dequeue(A)),
          defect("LosesAMessageInAShortage", "DEQ-11")
              .says("A dequeue that fails in a shortage takes the message.")
              .history()
              .by(halfDone(DEQUEUE_ROUTE_CHANGE_MESSAGE))
              .shownBy(register(A), register(B), add(B, to(1)), shortage(), dequeue(A), dequeue(A)),
          defect("SkipsARouteInAShortage", "ENM-10")
              .says("An enumeration that fails in a shortage moves on.")
              .history()
              .by(halfDone(ENUMERATE_GET_NEXT_ROUTE))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  shortage(),
                  next(1),
                  next(1)),
          defect("ClosesInAShortage", "ENM-10")
              .says("A close that fails in a shortage makes the handle invalid.")
              .history()
              .by(halfDone(CLOSE_ENUMERATION_HANDLE))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  shortage(),
                  close(1),
                  next(1)),
          defect("RunsOutOfMemoryInAWalk", "SEQ-8")
              .says("RtmGetFirstRoute answers a shortage with ERROR_NOT_ENOUGH_MEMORY.")
              .by(running(GET_FIRST_ROUTE, ERROR_NOT_ENOUGH_MEMORY))
              .shownBy(shortage(), first(NONE, to(1).ip())),
          defect("SaysNoRouteInAShortage", "ISR-4")
              .says("RtmIsRoute answers a shortage with FALSE and NO_ERROR.")
              .inconsistent()
              .by(running(IS_ROUTE, NO_ERROR))
              .shownBy(register(A), add(A, to(1)), shortage(), isRoute(IP, to(1))),
          defect("RunsOutOfMemoryInALookUp", "ISR-4")
              .says("RtmIsRoute answers a shortage with ERROR_NOT_ENOUGH_MEMORY.")
              .by(running(IS_ROUTE, ERROR_NOT_ENOUGH_MEMORY))
              .shownBy(shortage(), isRoute(IP, to(1))));

  private ShortageDefects() {}

  /** Does what is asked for although it says that it could not. */
  private static Supplier<Rules> halfDone(RtmFunction function) {
    return () ->
        new Rules() {
          @Override
          Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
            if (asked.function() == function) {
              Objects.requireNonNull(act.get());
            }
            return super.inShortage(asked, error, act);
          }
        };
  }

  private static Supplier<Rules> running(RtmFunction function, int wrong) {
    return () ->
        new Rules() {
          @Override
          Outcome inShortage(Operation asked, int error, Supplier<Outcome> act) {
            return super.inShortage(asked, asked.function() == function ? wrong : error, act);
          }
        };
  }
}
