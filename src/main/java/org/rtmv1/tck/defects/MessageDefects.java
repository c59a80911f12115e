package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong messages and queues. */
final class MessageDefects {
  private static final int WAITING = 16;
  private static final int RECENT = 32;
  private static final int EVERY = 7;

  static final List<Defect> ALL =
      List.of(
          defect("SaysChangedInEveryMessage", "DEQ-1")
              .says("Every message says RTM_ROUTE_CHANGED and fills both buffers.")
              .by(
                  telling(
                      DEQUEUE_ROUTE_CHANGE_MESSAGE,
                      change -> true,
                      change ->
                          new Change(
                              change.key(),
                              RTM_ROUTE_CHANGED,
                              change.previous() == null ? change.current() : change.previous(),
                              change.current() == null ? change.previous() : change.current())))
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A)),
          defect("SwapsTheBuffers", "DEQ-1")
              .says("A message's current and previous best route are swapped.")
              .by(
                  telling(
                      DEQUEUE_ROUTE_CHANGE_MESSAGE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change ->
                          change.withCurrent(change.previous()).withPrevious(change.current())))
              .shownBy(
                  register(B), add(B, to(1)), register(A), add(B, to(1).metric(1)), dequeue(A)),
          defect("ReturnsThePresentBest", "DEQ-1")
              .says("A message returns the best route as it is when the message is taken.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Change result(Change change) {
                          Route current = change.current();
                          if (!during(DEQUEUE_ROUTE_CHANGE_MESSAGE) || current == null) {
                            return change;
                          }
                          PlainFamily family = table().family(current.family().value());
                          Route present = family.bestRoute(change.key());
                          return present == null ? change : change.withCurrent(present);
                        }
                      })
              .shownBy(
                  register(A), register(B), add(B, to(1)), add(B, to(1).metric(1)), dequeue(A)),
          defect("SaysNoErrorWhileMoreWait", "DEQ-2")
              .says("A dequeue that leaves messages is answered NO_ERROR.")
              .by(changingError(ERROR_MORE_MESSAGES, NO_ERROR))
              .shownBy(register(A), register(B), add(B, to(1)), add(B, to(2)), dequeue(A)),
          defect("SaysMoreFromTwoOn", "DEQ-2")
              .says("A dequeue that leaves one message is answered NO_ERROR.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return call instanceof DequeueRouteChangeMessage dequeue
                                  && outcome instanceof ChangeOutcome change
                                  && change.error() == ERROR_MORE_MESSAGES
                                  && table().client(dequeue.clientHandle()).queue.size() == 1
                              ? withError(change, NO_ERROR)
                              : outcome;
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), add(B, to(2)), dequeue(A)),
          defect("SaysMoreForTheLastMessage", "DEQ-3")
              .says("A dequeue of the last message is answered ERROR_MORE_MESSAGES.")
              .by(changingError(NO_ERROR, ERROR_MORE_MESSAGES))
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A)),
          defect("CallsAnEmptyQueueInvalid", "DEQ-4")
              .says("A dequeue from an empty queue is answered ERROR_INVALID_PARAMETER.")
              .by(
                  answering(
                      DEQUEUE_ROUTE_CHANGE_MESSAGE, ERROR_NO_MESSAGES, ERROR_INVALID_PARAMETER))
              .shownBy(register(A), dequeue(A)),
          defect("FindsNoMessageForABadHandle", "DEQ-5")
              .says("A dequeue with a bad handle is answered ERROR_NO_MESSAGES.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof DequeueRouteChangeMessage dequeue
                                  && dequeue.clientHandle() == 0
                              ? ERROR_NO_MESSAGES
                              : correct))
              .shownBy(dequeue(0)),
          defect("KeepsMessagesWithoutBuffers", "DEQ-6")
              .says("A dequeue without buffers leaves the message in the queue.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Change take(List<Change> queue) {
                          boolean wanted =
                              !(call() instanceof DequeueRouteChangeMessage dequeue)
                                  || dequeue.wantCurBestRoute()
                                  || dequeue.wantPrevBestRoute();
                          Change message = super.take(queue);
                          if (!wanted && queue.isEmpty()) {
                            kept = message;
                          }
                          return message;
                        }

                        private @Nullable Change kept;

                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          if (kept != null && call instanceof DequeueRouteChangeMessage dequeue) {
                            table().client(dequeue.clientHandle()).queue.add(kept);
                            kept = null;
                          }
                          return outcome;
                        }
                      })
              .shownBy(
                  register(A), register(B), add(B, to(1)), dequeueWithoutBuffers(A), dequeue(A)),
          defect("RefusesToDequeueWithoutBuffers", "DEQ-6")
              .says("A dequeue without buffers is answered ERROR_INVALID_PARAMETER.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof DequeueRouteChangeMessage dequeue
                                  && correct == NO_ERROR
                                  && !dequeue.wantCurBestRoute()
                                  && !dequeue.wantPrevBestRoute()
                              ? ERROR_INVALID_PARAMETER
                              : correct))
              .shownBy(register(A), dequeueWithoutBuffers(A)),
          defect("SharesOneQueue", "DEQ-7")
              .says("A message that one client takes is gone for all of them.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Change take(List<Change> queue) {
                          Change message = super.take(queue);
                          table().families().stream()
                              .flatMap(family -> family.clients.stream())
                              .forEach(client -> client.queue.removeIf(message::equals));
                          return message;
                        }
                      })
              .shownBy(
                  register(A), register(B), register(C), add(C, to(1)), dequeue(A), dequeue(B)),
          defect("ReturnsTheLatestFirst", "DEQ-8")
              .says("The message that came last is taken first.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Change take(List<Change> queue) {
                          return queue.remove(queue.size() - 1);
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), add(B, to(2)), dequeue(A)),
          defect("KeepsSixteenMessages", "DEQ-8")
              .says("The seventeenth message that would wait is dropped.")
              .boundary()
              .by(posting((reader, queue) -> queue.size() < WAITING))
              .shownBy(
                  register(A),
                  register(B),
                  each(WAITING + 1, i -> add(B, to(i))),
                  each(WAITING, i -> dequeue(A))),
          defect("ForgetsTheOldestOfThirtyTwo", "DEQ-8")
              .says("The oldest message is dropped where a thirty-third would wait.")
              .boundary()
              .by(
                  posting(
                      (reader, queue) -> {
                        if (queue.size() == RECENT) {
                          queue.remove(0);
                        }
                        return true;
                      }))
              .shownBy(register(A), register(B), each(RECENT + 1, i -> add(B, to(i))), dequeue(A)),
          defect("LosesEverySeventhMessage", "DEQ-8")
              .says("Every seventh message is lost.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private int sent;

                        @Override
                        public void post(PlainClient reader, Change message) {
                          sent++;
                          if (sent % EVERY != 0) {
                            super.post(reader, message);
                          }
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  register(C),
                  register(D),
                  each(3, i -> add(B, to(i))),
                  dequeue(A),
                  dequeue(A)),
          defect("TellsOfWorseRoutes", "DEQ-10")
              .says("An addition that changes no best route is told as RTM_ROUTE_CHANGED.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void tell(
                            PlainFamily family, Change change, @Nullable PlainClient caller) {
                          boolean none = change.flags() == RTM_NO_CHANGE && during(ADD_ROUTE);
                          super.tell(
                              family, none ? change.withFlags(RTM_ROUTE_CHANGED) : change, caller);
                        }
                      })
              .shownBy(
                  register(B),
                  add(B, to(1)),
                  register(A),
                  add(B, to(1).by(2).metric(9)),
                  dequeue(A)),
          defect("SaysAddedInMessagesAboutChanges", "DEQ-10")
              .says("A message about a changed best route says RTM_ROUTE_ADDED.")
              .by(
                  telling(
                      DEQUEUE_ROUTE_CHANGE_MESSAGE,
                      change -> change.flags() == RTM_ROUTE_CHANGED,
                      change -> change.withFlags(RTM_ROUTE_ADDED)))
              .shownBy(
                  register(B), add(B, to(1)), register(A), add(B, to(1).metric(1)), dequeue(A)),
          defect("TellsTwice", "DEQ-12")
              .says("Every change is told by two messages.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void post(PlainClient reader, Change message) {
                          super.post(reader, message);
                          super.post(reader, message);
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), dequeue(A)),
          defect("KeepsOneMessage", "DEQ-2")
              .says("While a message waits no other one is queued.")
              .history()
              .by(posting((reader, queue) -> queue.isEmpty()))
              .shownBy(register(A), register(B), add(B, to(1)), add(B, to(2)), dequeue(A)));

  private MessageDefects() {}

  private static ChangeOutcome withError(ChangeOutcome outcome, int error) {
    return new ChangeOutcome(
        error, outcome.flags(), outcome.curBestRoute(), outcome.prevBestRoute());
  }

  private static Supplier<Rules> changingError(int right, int wrong) {
    return answering(
        (call, outcome) ->
            outcome instanceof ChangeOutcome change
                    && call.function() == DEQUEUE_ROUTE_CHANGE_MESSAGE
                    && change.error() == right
                ? withError(change, wrong)
                : outcome);
  }

  private static Supplier<Rules> posting(BiPredicate<PlainClient, List<Change>> queued) {
    return () ->
        new Rules() {
          @Override
          public void post(PlainClient reader, Change message) {
            if (queued.test(reader, reader.queue)) {
              super.post(reader, message);
            }
          }
        };
  }
}
