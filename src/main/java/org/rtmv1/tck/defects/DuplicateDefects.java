package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.Family.IP;
import static org.rtmv1.tck.rtm.ReturnCode.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.ChangeEvent;

/** Wrong treatment of a second registration of the same protocol. */
final class DuplicateDefects {
  private DuplicateDefects() {}

  static final List<Defect> ALL =
      List.of(
          defect("AcceptsDuplicates", "REG-3")
              .says("A protocol can be registered twice.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isDuplicate(
                            Operation.RegisterClient call, PlainClient client) {
                          return false;
                        }
                      })
              .shownBy(register(A), register(A.again())),
          defect("AcceptsDuplicatesWithoutAnEvent", "REG-3")
              .says("A second registration is accepted if it passes a NULL event.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isDuplicate(
                            Operation.RegisterClient call, PlainClient client) {
                          return super.isDuplicate(call, client) && call.changeEvent() != 0;
                        }
                      })
              .shownBy(register(A), registerDeaf(A.again())),
          defect("AcceptsDuplicatesWithOtherFlags", "REG-3")
              .says("A second registration is accepted if its flags differ from the first one's.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isDuplicate(
                            Operation.RegisterClient call, PlainClient client) {
                          return super.isDuplicate(call, client)
                              && client.singleRoute == ((call.flags() & 1) != 0);
                        }
                      })
              .shownBy(register(A), registerSingle(A.again())),
          defect("SeesOnlyTheFirstClientsDuplicates", "REG-3")
              .says("Only the protocol of the family's first client is known as taken.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public boolean isDuplicate(
                            Operation.RegisterClient call, PlainClient client) {
                          return super.isDuplicate(call, client)
                              && client.family.clients.get(0) == client;
                        }
                      })
              .shownBy(register(A), register(B), register(B.again())),
          defect("ForgetsWhoIsRegistered", "REG-3")
              .says("Behind a deregistration the next duplicate of another client is accepted.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private boolean forgotten;

                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          forgotten = true;
                          return super.leavingWith(client);
                        }

                        @Override
                        public void registered(PlainClient client) {
                          forgotten = false;
                        }

                        @Override
                        public boolean isDuplicate(
                            Operation.RegisterClient call, PlainClient client) {
                          return super.isDuplicate(call, client) && !forgotten;
                        }
                      })
              .shownBy(register(A), register(B), deregister(B), register(A.again())),
          defect("CallsADuplicateInvalid", "REG-3")
              .says("A duplicate is refused with ERROR_INVALID_PARAMETER.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          return correct == ERROR_CLIENT_ALREADY_EXISTS
                              ? ERROR_INVALID_PARAMETER
                              : correct;
                        }
                      })
              .shownBy(register(A), register(A.again())),
          defect("LosesTheLastError", "REG-3")
              .says("A duplicate gets NULL and no last error.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return outcome.error() == ERROR_CLIENT_ALREADY_EXISTS
                              ? HandleOutcome.refused(NO_ERROR)
                              : outcome;
                        }
                      })
              .shownBy(register(A), register(A.again())),
          defect("DuplicateEndsTheFirst", "REG-4")
              .says("A refused duplicate makes the first client's handle invalid.")
              .history()
              .by(
                  () ->
                      new AfterADuplicate() {
                        @Override
                        void harm(PlainClient first) {
                          table().handles.end(table().handles.of(first));
                        }
                      })
              .shownBy(register(A), register(A.again()), add(A, to(1))),
          defect("DuplicateEmptiesTheQueue", "REG-4")
              .says("A refused duplicate empties the first client's queue.")
              .history()
              .by(
                  () ->
                      new AfterADuplicate() {
                        @Override
                        void harm(PlainClient first) {
                          first.queue.clear();
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), register(A.again()), dequeue(A)),
          defect("DuplicateRemovesTheRoutes", "REG-4")
              .says("A refused duplicate removes the first client's routes.")
              .history()
              .by(
                  () ->
                      new AfterADuplicate() {
                        @Override
                        void harm(PlainClient first) {
                          Damage.remove(first.family, leavingWith(first));
                        }
                      })
              .shownBy(register(A), add(A, to(1)), register(A.again()), isRoute(IP, to(1))),
          defect("DuplicateChangesTheFlags", "REG-4")
              .says("The first client takes over the flags of a refused duplicate.")
              .history()
              .by(
                  () ->
                      new AfterADuplicate() {
                        @Override
                        void harm(PlainClient first) {
                          first.singleRoute = !first.singleRoute;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  registerSingle(A.again()),
                  add(A, to(1).by(2).metric(9))),
          defect("DuplicateResetsTheEvent", "REG-4")
              .says("A refused duplicate resets the first client's event while messages wait.")
              .history()
              .by(
                  () ->
                      new AfterADuplicate() {
                        @Override
                        void harm(PlainClient first) {
                          first.reset();
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1)), register(A.again()), look(A)),
          defect("DuplicateSignalsItsEvent", "REG-4")
              .says("The event that a refused duplicate passes is signalled.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        void refused(Operation call, int error, @Nullable ChangeEvent event) {
                          if (event != null && error == ERROR_CLIENT_ALREADY_EXISTS) {
                            event.signal();
                          }
                        }
                      })
              .shownBy(register(A), register(A.again()), look(A.again())));

  /** Does the first client harm when a duplicate of it is refused. */
  private abstract static class AfterADuplicate extends Rules {
    abstract void harm(PlainClient first);

    @Override
    final void refused(Operation call, int error, @Nullable ChangeEvent event) {
      if (call instanceof Operation.RegisterClient register
          && error == ERROR_CLIENT_ALREADY_EXISTS) {
        table().family(register.protocolFamily()).clients.stream()
            .filter(client -> client.protocol == register.routingProtocol())
            .findFirst()
            .ifPresent(this::harm);
      }
    }
  }
}
