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

/** Wrong block deletes. */
final class BlockDeleteDefects {
  private static final int FIFTH_FLAG = 0x10;
  private static final int HIGHEST_FLAG = 0x80000000;
  private static final int ROUTES = 64;

  static final List<Defect> ALL =
      List.of(
          defect("BlockDeletesNothingForNoFlags", "BLK-1")
              .says("Flags 0 choose no route.")
              .by(deleting((call, subset) -> call.enumerationFlags() == NONE ? List.of() : subset))
              .shownBy(register(A), add(A, to(1)), blockDelete(A, NONE, to(1))),
          defect("BlockDeletesEveryNetwork", "BLK-1")
              .says("RTM_ONLY_THIS_NETWORK is ignored.")
              .by(ignoring(RTM_ONLY_THIS_NETWORK))
              .shownBy(register(A), add(A, to(1)), blockDelete(A, RTM_ONLY_THIS_NETWORK, to(2))),
          defect("BlockDeletesEveryInterface", "BLK-1")
              .says("RTM_ONLY_THIS_INTERFACE is ignored.")
              .by(ignoring(RTM_ONLY_THIS_INTERFACE))
              .shownBy(
                  register(A), add(A, to(1)), blockDelete(A, RTM_ONLY_THIS_INTERFACE, to(1).by(2))),
          defect("BlockDeletesOneRoute", "BLK-1")
              .says("Only the first route of the subset is deleted.")
              .history()
              .by(deleting((call, subset) -> subset.stream().limit(1).toList()))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  blockDelete(A, NONE, to(1)),
                  count(IP)),
          defect("BlockDeletesSixtyFour", "BLK-1")
              .says("No more than 64 routes are deleted.")
              .boundary()
              .by(deleting((call, subset) -> subset.stream().limit(ROUTES).toList()))
              .shownBy(
                  register(A),
                  each(ROUTES + 1, i -> add(A, to(i))),
                  blockDelete(A, NONE, to(1)),
                  count(IP)),
          defect("BlockDeletesBestRoutesOnly", "BLK-2")
              .says("RTM_ONLY_BEST_ROUTES leaves the caller's routes that are not the best.")
              .history()
              .by(
                  deleting(
                      (call, subset) ->
                          (call.enumerationFlags() & RTM_ONLY_BEST_ROUTES) == 0
                              ? subset
                              : subset.stream().filter(e -> e.owner.family.isBest(e)).toList()))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9)),
                  blockDelete(A, RTM_ONLY_BEST_ROUTES, to(1)),
                  isRoute(IP, to(1))),
          defect("BlockDeletesBehindTheCallersBack", "BLK-3")
              .says("The caller of a block delete gets no message.")
              .by(untold((reader, caller) -> reader == caller))
              .shownBy(register(A), add(A, to(1)), blockDelete(A, NONE, to(1)), dequeue(A)),
          defect("BlockDeletesBehindTheOthersBacks", "BLK-3")
              .says("Of a block delete only the caller gets a message.")
              .by(untold((reader, caller) -> reader != caller))
              .shownBy(
                  register(A), add(A, to(1)), register(B), blockDelete(A, NONE, to(1)), dequeue(B)),
          defect("BlockDeletesNothingWithNoError", "BLK-4")
              .says("A block delete that finds no route is answered NO_ERROR.")
              .by(answering(BLOCK_DELETE_ROUTES, ERROR_NO_ROUTES, NO_ERROR))
              .shownBy(register(A), blockDelete(A, NONE, to(1))),
          defect("BlockDeletesForABadHandle", "BLK-4")
              .says("A block delete with a bad handle is answered ERROR_NO_ROUTES.")
              .by(answering(BLOCK_DELETE_ROUTES, ERROR_INVALID_HANDLE, ERROR_NO_ROUTES))
              .shownBy(blockDelete(0, NONE, to(1).ip())),
          defect("BlockDeletesWithAFifthFlag", "BLK-4")
              .says("A block delete accepts the flag 0x10.")
              .by(ignoring(FIFTH_FLAG))
              .shownBy(register(A), blockDelete(A, FIFTH_FLAG, to(1))),
          defect("BlockDeletesWithTheHighestFlag", "BLK-4")
              .says("A block delete accepts the highest flag.")
              .boundary()
              .by(ignoring(HIGHEST_FLAG))
              .shownBy(register(A), blockDelete(A, HIGHEST_FLAG, to(1))),
          defect("BlockDeletesWhatItRefuses", "BLK-4")
              .says("A block delete with invalid flags is refused and empties the table.")
              .history()
              .by(
                  harming(
                      call ->
                          call instanceof BlockDeleteRoutes block
                              && !EnumerationFlags.areDocumented(block.enumerationFlags()),
                      table -> table.families().forEach(Damage::empty)))
              .shownBy(register(A), add(A, to(1)), blockDelete(A, FIFTH_FLAG, to(1)), count(IP)),
          defect("BlockDeletesOthersRoutes", "BLK-5")
              .says("A block delete takes other protocols' routes of the subset along.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        List<Entry> blockDeleted(List<Entry> subset, PlainClient caller) {
                          List<Entry> own = super.blockDeleted(subset, caller);
                          return own.isEmpty() ? own : subset;
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(A, to(1)),
                  add(B, to(2)),
                  blockDelete(A, NONE, to(1)),
                  isRoute(IP, to(2))),
          defect("BlockDeletesTheProtocolOfTheCriteria", "BLK-5")
              .says("RTM_ONLY_THIS_PROTOCOL deletes the routes of the protocol that is named.")
              .history()
              .by(
                  () ->
                      new Rules(Choice.BLOCK_DELETE_OF_OTHERS_SUCCEEDS) {
                        @Override
                        List<Entry> blockDeleted(List<Entry> subset, PlainClient caller) {
                          boolean named =
                              call() instanceof BlockDeleteRoutes block
                                  && (block.enumerationFlags() & RTM_ONLY_THIS_PROTOCOL) != 0;
                          return named ? subset : super.blockDeleted(subset, caller);
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(B, to(1)),
                  blockDelete(A.handle(), RTM_ONLY_THIS_PROTOCOL, to(1).of(B)),
                  isRoute(IP, to(1))),
          defect("BlockDeletesWithOneMessage", "BLK-6")
              .says("A block delete tells of the first destination only.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        private boolean told;

                        @Override
                        List<Entry> blockDeleted(List<Entry> subset, PlainClient caller) {
                          told = false;
                          return super.blockDeleted(subset, caller);
                        }

                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          if (!during(BLOCK_DELETE_ROUTES) || !told) {
                            super.tell(family, change, caller);
                          }
                          told |= change.flags() != RTM_NO_CHANGE;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(2)),
                  blockDelete(A, NONE, to(1)),
                  dequeue(A)),
          defect("BlockDeleteSaysDeleted", "BLK-6")
              .says("A block delete says RTM_ROUTE_DELETED where another route takes over.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          boolean wrong =
                              during(BLOCK_DELETE_ROUTES) && change.flags() == RTM_ROUTE_CHANGED;
                          super.tell(
                              family, wrong ? change.withFlags(RTM_ROUTE_DELETED) : change, caller);
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  register(B),
                  add(B, to(1)),
                  blockDelete(A, NONE, to(1)),
                  dequeue(B)));

  private BlockDeleteDefects() {}

  private static Supplier<Rules> ignoring(int flags) {
    return asking(
        call ->
            call instanceof BlockDeleteRoutes block
                ? new BlockDeleteRoutes(
                    block.clientHandle(), block.enumerationFlags() & ~flags, block.criteriaRoute())
                : call);
  }

  private static Supplier<Rules> deleting(
      BiFunction<BlockDeleteRoutes, List<Entry>, List<Entry>> deleted) {
    return () ->
        new Rules() {
          @Override
          List<Entry> blockDeleted(List<Entry> subset, PlainClient caller) {
            List<Entry> own = super.blockDeleted(subset, caller);
            return call() instanceof BlockDeleteRoutes block ? deleted.apply(block, own) : own;
          }
        };
  }

  private static Supplier<Rules> untold(BiPredicate<PlainClient, @Nullable Object> missed) {
    return () ->
        new Rules() {
          @Override
          public boolean isTold(PlainClient reader, @Nullable PlainClient caller) {
            return super.isTold(reader, caller)
                && !(call() instanceof BlockDeleteRoutes block
                    && missed.test(reader, find(block.clientHandle())));
          }
        };
  }
}
