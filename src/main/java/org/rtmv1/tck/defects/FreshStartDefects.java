package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.Family.IP;
import static org.rtmv1.tck.rtm.ReturnCode.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Operation.RegisterClient;

/** Wrong traces that a refused registration leaves, or that a new client finds. */
final class FreshStartDefects {
  static final List<Defect> ALL =
      List.of(
          defect("RefusalOccupiesTheProtocol", "REG-7")
              .says("A protocol whose registration was refused for its flags counts as taken.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Set<Integer> taken = new HashSet<>();

                        @Override
                        public int refusal(Operation call, int correct) {
                          if (!(call instanceof RegisterClient register)) {
                            return correct;
                          }
                          if (correct == ERROR_INVALID_PARAMETER) {
                            taken.add(register.routingProtocol());
                          }
                          return correct == NO_ERROR && taken.contains(register.routingProtocol())
                              ? ERROR_CLIENT_ALREADY_EXISTS
                              : correct;
                        }
                      })
              .shownBy(register(A, 2), register(A)),
          defect("RefusalEmptiesTheTable", "REG-7")
              .says("A refused registration empties the tables.")
              .history()
              .by(
                  harming(
                      call -> call instanceof RegisterClient register && register.flags() > 1,
                      table -> table.families().forEach(Damage::empty)))
              .shownBy(register(A), add(A, to(1)), register(B, 2), count(IP)),
          defect("RefusalSignalsEveryone", "REG-7")
              .says("A registration with invalid flags signals the events of all clients.")
              .history()
              .by(
                  harming(
                      call -> call instanceof RegisterClient register && register.flags() > 1,
                      table ->
                          table.families().forEach(f -> f.clients.forEach(PlainClient::signal))))
              .shownBy(register(A), register(B, 2), look(A)),
          defect("RemembersDeregisteredProtocols", "REG-17")
              .says("A protocol that was deregistered cannot be registered again.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Set<Integer> former = new HashSet<>();

                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          former.add(client.protocol);
                          return super.leavingWith(client);
                        }

                        @Override
                        public int refusal(Operation call, int correct) {
                          return call instanceof RegisterClient register
                                  && former.contains(register.routingProtocol())
                              ? ERROR_CLIENT_ALREADY_EXISTS
                              : correct;
                        }
                      })
              .shownBy(register(A), deregister(A), register(A.again())),
          defect("ReturnsTheOldQueue", "REG-17")
              .says("A protocol that registers again finds the messages of its former client.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Map<Integer, List<Change>> queues = new HashMap<>();

                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          queues.put(client.protocol, new ArrayList<>(client.queue));
                          return super.leavingWith(client);
                        }

                        @Override
                        public void registered(PlainClient client) {
                          client.queue.addAll(queues.getOrDefault(client.protocol, List.of()));
                        }
                      })
              .shownBy(
                  register(A),
                  register(B),
                  add(B, to(1)),
                  deregister(A),
                  register(A.again()),
                  dequeue(A.again())),
          defect("ReturnsTheOldRoutes", "REG-17")
              .says("A protocol that registers again finds its former client's last route.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        private final Map<Integer, Entry> last = new HashMap<>();

                        @Override
                        List<Entry> leavingWith(PlainClient client) {
                          List<Entry> leaving = super.leavingWith(client);
                          leaving.forEach(entry -> last.put(client.protocol, entry));
                          return leaving;
                        }

                        @Override
                        public void registered(PlainClient client) {
                          Entry old = last.remove(client.protocol);
                          if (old != null && client.family.best(old.key) == null) {
                            Damage.restore(old);
                          }
                        }
                      })
              .shownBy(register(A), add(A, to(1)), deregister(A), register(A.again()), count(IP)),
          defect("DeliversOldNews", "REG-18")
              .says("A new client finds a message about every best route that is there already.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public void registered(PlainClient client) {
                          for (Entry entry : client.family.where(client.family::isBest)) {
                            client.queue.add(change(entry.key, null, entry.route));
                          }
                        }
                      })
              .shownBy(register(A), add(A, to(1)), register(B), dequeue(B)));

  private FreshStartDefects() {}
}
