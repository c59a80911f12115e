package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.ReturnCode.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Operation.DequeueRouteChangeMessage;
import org.rtmv1.tck.rtm.Operation.RegisterClient;
import org.rtmv1.tck.rtm.Route;

/** Wrong registrations: who may register, with which arguments, and what a client gets by it. */
final class RegistrationDefects {
  private static final int PLACES = 4;
  private static final int STARTS = 8;
  private static final int IP = 1;
  private static final int HIGHEST_BIT = 0x80000000;

  static final List<Defect> ALL =
      List.of(
          defect("RefusesIpx", "REG-1")
              .says("A client of the IPX family cannot register.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof RegisterClient register && register.protocolFamily() == 0
                              ? ERROR_INVALID_PARAMETER
                              : correct))
              .shownBy(register(X)),
          defect("ServesFourClients", "REG-1")
              .says("The fifth client over both families is refused.")
              .boundary()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          int clients =
                              table().families().stream().mapToInt(f -> f.clients.size()).sum();
                          return correct == NO_ERROR
                                  && call instanceof RegisterClient
                                  && clients >= PLACES
                              ? ERROR_INVALID_PARAMETER
                              : correct;
                        }
                      })
              .shownBy(register(A), register(B), register(C), register(D), register(X)),
          defect("NeverReusesAPlace", "REG-17")
              .says("The places of deregistered clients stay taken; the ninth is refused.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private int started;

                        @Override
                        public void registered(PlainClient client) {
                          started++;
                        }

                        @Override
                        public int refusal(Operation call, int correct) {
                          return correct == NO_ERROR
                                  && call instanceof RegisterClient
                                  && started >= STARTS
                              ? ERROR_INVALID_PARAMETER
                              : correct;
                        }
                      })
              .shownBy(each(STARTS, i -> both(register(A), deregister(A))), register(A)),
          defect("SignsWithTheFirstProtocol", "REG-2")
              .says("Routes carry the protocol of the family's first client.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route stored(Route passed, PlainClient caller, long now, int rank) {
                          return super.stored(passed, caller, now, rank)
                              .withRoutingProtocol(caller.family.clients.get(0).protocol);
                        }
                      })
              .shownBy(register(A), register(B), add(B, to(1))),
          defect("SignsWithTheLatestProtocol", "REG-2")
              .says("Routes carry the protocol of the family's latest client.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public Route stored(Route passed, PlainClient caller, long now, int rank) {
                          List<PlainClient> clients = caller.family.clients;
                          return super.stored(passed, caller, now, rank)
                              .withRoutingProtocol(clients.get(clients.size() - 1).protocol);
                        }
                      })
              .shownBy(register(A), register(B), add(A, to(1))),
          defect("AcceptsFamilyTwo", "REG-5")
              .says("Family 2 is taken for IP.")
              .by(takingForIp(2))
              .shownBy(register(2, A, 0)),
          defect("TakesTheFamilyForAByte", "REG-5")
              .says("The higher bytes of the family are ignored.")
              .boundary()
              .by(takingForIp(0x101))
              .shownBy(register(0x101, A, 0)),
          defect("IgnoresTheSignOfTheFamily", "REG-5")
              .says("The highest bit of the family is ignored.")
              .boundary()
              .by(takingForIp(HIGHEST_BIT | IP))
              .shownBy(register(HIGHEST_BIT | IP, A, 0)),
          defect("AcceptsAnyFlags", "REG-6")
              .says("Unknown registration flags are ignored.")
              .by(accepting(flags -> true))
              .shownBy(register(A, 2)),
          defect("AcceptsTheHighestFlag", "REG-6")
              .says("The highest bit of the registration flags is ignored.")
              .boundary()
              .by(accepting(flags -> (flags & ~HIGHEST_BIT & ~1) == 0))
              .shownBy(register(A, HIGHEST_BIT)),
          defect("AcceptsFlagsBesideTheValidOne", "REG-6")
              .says("Unknown flags are ignored where RTM_PROTOCOL_SINGLE_ROUTE is set too.")
              .by(accepting(flags -> flags == 0 || (flags & 1) != 0))
              .shownBy(register(A, 3)),
          defect("LearnsFlags", "REG-6")
              .says("Flags that were refused once are accepted the next time.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Set<Integer> known = new HashSet<>();

                        @Override
                        public boolean areRegistrationFlagsValid(int flags, PlainTable table) {
                          boolean valid = super.areRegistrationFlagsValid(flags, table);
                          return valid || !known.add(flags);
                        }
                      })
              .shownBy(register(A, 2), register(A, 2)),
          defect("RefusesNullEvents", "REG-8")
              .says("A registration without an event is refused.")
              .by(
                  refusing(
                      (call, correct) ->
                          call instanceof RegisterClient register && register.changeEvent() == 0
                              ? ERROR_INVALID_PARAMETER
                              : correct))
              .shownBy(registerDeaf(A)),
          defect("QueuesWithoutAnEvent", "REG-9")
              .says("A client without an event has a queue that it can ask.")
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public int refusal(Operation call, int correct) {
                          return call instanceof DequeueRouteChangeMessage dequeue
                                  && find(dequeue.clientHandle()) instanceof PlainClient
                              ? NO_ERROR
                              : correct;
                        }
                      })
              .shownBy(registerDeaf(A), dequeue(A)),
          defect("NumbersHandlesByCount", "REG-16")
              .says("A handle is made of the number of live clients, so it can meet a live one.")
              .history()
              .by(
                  () ->
                      new Rules(Choice.HANDLES_ARE_REUSED) {
                        @Override
                        long issue(Object target) {
                          if (!(target instanceof PlainClient client)) {
                            return super.issue(target);
                          }
                          long handle = 0x1000 + 0x10L * (client.family.clients.size() - 1);
                          table().handles.put(handle, target);
                          return handle;
                        }
                      })
              .shownBy(register(A), register(B), deregister(A), register(A.again())));

  private RegistrationDefects() {}

  private static Supplier<Rules> takingForIp(int family) {
    return asking(
        call ->
            call instanceof RegisterClient register && register.protocolFamily() == family
                ? new RegisterClient(
                    IP, register.routingProtocol(), register.changeEvent(), register.flags())
                : call);
  }

  private static Supplier<Rules> accepting(IntPredicate flags) {
    return () ->
        new Rules() {
          @Override
          public boolean areRegistrationFlagsValid(int passed, PlainTable table) {
            return flags.test(passed);
          }
        };
  }
}
