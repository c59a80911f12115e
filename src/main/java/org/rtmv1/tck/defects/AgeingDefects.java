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

/** Wrong ages and wrong expiry. */
final class AgeingDefects {
  private static final long FAR = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long MINUTE = 60;
  private static final long LOW_DWORD = 0xFFFF_FFFFL;
  private static final int HOUR = 3600;

  static final List<Defect> ALL =
      List.of(
          defect("AgesInMinutes", "AGE-1")
              .says("Ages are minutes.")
              .by(ageing((now, stamp) -> (now - stamp) / FileTime.PER_SECOND / MINUTE))
              .shownBy(register(A), add(A, to(1)), keep(1, IP, to(1)), pass(60), ageOf(1)),
          defect("AgesInMilliseconds", "AGE-1")
              .says("Ages are milliseconds.")
              .by(ageing((now, stamp) -> (now - stamp) / (FileTime.PER_SECOND / 1000)))
              .shownBy(register(A), add(A, to(1)), keep(1, IP, to(1)), pass(5), ageOf(1)),
          defect("AgesByTheTable", "AGE-1")
              .says("The age is that of the route in the table, whatever the copy says.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Operation asked(Operation call) {
                          return call instanceof GetRouteAge age
                              ? table().families().stream()
                                  .flatMap(family -> family.entries.stream())
                                  .filter(entry -> entry.key.equals(key(age.route().network())))
                                  .<Operation>map(entry -> new GetRouteAge(entry.route))
                                  .findFirst()
                                  .orElse(call)
                              : call;
                        }
                      })
              .shownBy(
                  register(A), add(A, to(1)), keep(1, IP, to(1)), pass(5), add(A, to(1)), ageOf(1)),
          defect("GivesNoReasonForAnInfiniteAge", "AGE-2")
              .says("An invalid time stamp gets INFINITE and no last error.")
              .by(
                  answering(
                      (call, outcome) ->
                          call.function() == GET_ROUTE_AGE && outcome.error() != NO_ERROR
                              ? new NumberOutcome(TimeToLive.INFINITE, NO_ERROR)
                              : outcome))
              .shownBy(age(to(1).stamped(FAR).ip())),
          defect("ReadingMakesYoung", "AGE-3")
              .says("Looking a route up sets its time stamp.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Operation asked(Operation call) {
                          if (call instanceof IsRoute look) {
                            table().families().stream()
                                .flatMap(family -> family.entries.stream())
                                .filter(entry -> entry.key.equals(key(look.network())))
                                .forEach(e -> e.route = e.route.withTimeStamp(table().now()));
                          }
                          return call;
                        }
                      })
              .shownBy(register(A), add(A, to(1)), pass(5), isRoute(IP, to(1))),
          defect("NeverExpires", "EXP-1")
              .says("Routes stay in the table whatever their time to live.")
              .history()
              .by(ending((now, seconds) -> Entry.NEVER))
              .shownBy(register(A), add(A, to(1), 1), pass(100_000), isRoute(IP, to(1))),
          defect("ExpiresBestRoutesOnly", "EXP-1")
              .says("A route that is not the best does not expire.")
              .history()
              .by(due((entry, now) -> entry.end <= now && entry.owner.family.isBest(entry)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9), 1),
                  pass(100_000),
                  delete(A, to(1).by(2))),
          defect("AnUpdateMakesImmortal", "EXP-1")
              .says("A route that is updated does not expire any more.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public long newEnd(long oldEnd, long end) {
                          return Entry.NEVER;
                        }
                      })
              .shownBy(
                  register(A),
                  add(A, to(1), 1),
                  add(A, to(1), 1),
                  pass(100_000),
                  isRoute(IP, to(1))),
          defect("ExpiresInSilence", "EXP-2")
              .says("Nobody is told of routes that expire.")
              .history()
              .inconsistent()
              .by(expiring((rules, family, due) -> Damage.remove(family, due)))
              .shownBy(
                  register(B),
                  add(B, to(1), 1),
                  register(A),
                  pass(100_000),
                  isRoute(IP, to(1)),
                  dequeue(A)),
          defect("DoesNotTellTheOwner", "EXP-2")
              .says("A client is not told of its own routes that expire.")
              .history()
              .inconsistent()
              .by(
                  expiring(
                      (rules, family, due) ->
                          due.forEach(entry -> rules.table().changes.remove(entry, entry.owner))))
              .shownBy(
                  register(A), add(A, to(1), 1), pass(100_000), isRoute(IP, to(1)), dequeue(A)),
          defect("AnUpdateKeepsTheOldEnd", "EXP-3")
              .says("An update does not restart the clock.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public long newEnd(long oldEnd, long end) {
                          return oldEnd;
                        }
                      })
              .shownBy(
                  register(A), add(A, to(1), 5), add(A, to(1), 60), pass(5), isRoute(IP, to(1))),
          defect("AnUpdateCannotEndTheEnd", "EXP-3")
              .says("An update to an infinite time to live keeps the finite one.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public long newEnd(long oldEnd, long end) {
                          return Math.min(oldEnd, end);
                        }
                      })
              .shownBy(register(A), add(A, to(1), 5), add(A, to(1)), pass(5), isRoute(IP, to(1))),
          defect("ExpiresTenSecondsEarly", "EXP-4")
              .says("A route of a minute and more expires ten seconds too early.")
              .history()
              .by(
                  ending(
                      (now, seconds) ->
                          now + (seconds < MINUTE ? seconds : seconds - 10) * FileTime.PER_SECOND))
              .shownBy(register(A), add(A, to(1), 60), pass(50), isRoute(IP, to(1))),
          defect("ReckonsIn32Bits", "EXP-4")
              .says("Times to live from 430 seconds on wrap around, as units of 100 ns in 32 bits.")
              .boundary()
              .by(ending((now, seconds) -> now + (seconds * FileTime.PER_SECOND & LOW_DWORD)))
              .shownBy(register(A), add(A, to(1), 3600), pass(4 * 60), isRoute(IP, to(1))),
          defect("ExpiresTheNeighboursToo", "EXP-4")
              .says("With an expired route all routes to its destination go.")
              .history()
              .by(
                  expiring(
                      (rules, family, due) ->
                          rules
                              .table()
                              .changes
                              .removeAll(
                                  family,
                                  family.where(
                                      e -> due.stream().anyMatch(d -> d.key.equals(e.key))),
                                  null)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  add(A, to(1).by(2).metric(9), 1),
                  pass(1),
                  isRoute(IP, to(1))),
          defect("ExpiresInfiniteRoutes", "ADD-12")
              .says("A time to live of INFINITE lasts an hour.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        public long end(long now, int timeToLive) {
                          return super.end(
                              now, timeToLive == TimeToLive.INFINITE ? HOUR : timeToLive);
                        }
                      })
              .shownBy(register(A), add(A, to(1)), pass(HOUR), isRoute(IP, to(1))));

  private AgeingDefects() {}

  private interface Expiring {
    void expire(Rules rules, PlainFamily family, List<Entry> due);
  }

  private static Supplier<Rules> ageing(LongBinaryOperator age) {
    return () ->
        new Rules() {
          @Override
          public long age(long now, long timeStamp) {
            return timeStamp > now ? -1 : age.applyAsLong(now, timeStamp);
          }
        };
  }

  /** Ends finite lives at another time. */
  private static Supplier<Rules> ending(LongBinaryOperator end) {
    return () ->
        new Rules() {
          @Override
          public long end(long now, int timeToLive) {
            return timeToLive == TimeToLive.INFINITE
                ? Entry.NEVER
                : end.applyAsLong(now, Integer.toUnsignedLong(timeToLive));
          }
        };
  }

  private static Supplier<Rules> due(BiPredicate<Entry, Long> due) {
    return () ->
        new Rules() {
          @Override
          public boolean isDue(Entry entry, long now) {
            return due.test(entry, now);
          }
        };
  }

  private static Supplier<Rules> expiring(Expiring expiry) {
    return () ->
        new Rules() {
          @Override
          void expire(PlainFamily family, List<Entry> due) {
            expiry.expire(this, family, due);
          }
        };
  }
}
