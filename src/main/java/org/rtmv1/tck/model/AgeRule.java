package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** Judges {@code RtmGetRouteAge}. */
final class AgeRule {
  /** Greater ages are left out: they need not fit into what an implementation computes with. */
  private static final long OLDEST = Integer.MAX_VALUE;

  /** A time stamp that lies less ahead may have got an age, of less than nothing. */
  private static final long FAR_AHEAD = 60 * FileTime.PER_SECOND;

  private final World world;
  private final InputDomain domain;

  AgeRule(World world, InputDomain domain) {
    this.world = world;
    this.domain = domain;
  }

  Judgement judge(Operation.GetRouteAge call, NumberOutcome outcome) {
    long stamp = call.route().timeStamp();
    if (stamp > world.earliest) {
      return young(stamp, outcome);
    }
    if (stamp <= 0 || (world.latest - stamp) / FileTime.PER_SECOND > OLDEST) {
      return Judgement.ACCEPTED;
    }
    if (outcome.value() == TimeToLive.INFINITE) {
      return infinite(call, outcome);
    }
    return isAge(outcome, stamp) ? Judgement.ACCEPTED : wrong(stamp, outcome);
  }

  /** A time stamp of just now may lie in the future of the subject's clock (AGE-2). */
  private Judgement young(long stamp, NumberOutcome outcome) {
    boolean future = stamp > world.latest + world.slack;
    if (future) {
      world.profile.note(
          Choice.FUTURE_TIME_STAMP,
          outcome.value() == TimeToLive.INFINITE ? "INFINITE" : "a number");
    }
    if (stamp - world.latest > FAR_AHEAD && isRefusedWithoutReason(outcome)) {
      return Faults.of(
          Requirements.AGE_2,
          "INFINITE with ERROR_INVALID_PARAMETER, or an age",
          "INFINITE with NO_ERROR");
    }
    boolean refused = outcome.value() == TimeToLive.INFINITE;
    return future || refused || isAge(outcome, stamp) ? Judgement.ACCEPTED : wrong(stamp, outcome);
  }

  private static boolean isRefusedWithoutReason(NumberOutcome outcome) {
    return outcome.value() == TimeToLive.INFINITE && outcome.lastError() == ReturnCode.NO_ERROR;
  }

  private boolean isAge(NumberOutcome outcome, long stamp) {
    long age = Integer.toUnsignedLong(outcome.value());
    long least = Math.floorDiv(world.earliest - stamp - world.slack, FileTime.PER_SECOND);
    long most = -Math.floorDiv(-(world.latest - stamp + world.slack), FileTime.PER_SECOND);
    return age >= Math.max(0, least) && age <= Math.max(0, most);
  }

  /** What counts as invalid content is open, but a route that was read from the subject is not. */
  private Judgement infinite(Operation.GetRouteAge call, NumberOutcome outcome) {
    boolean odd =
        domain.standing(call.route()) != InputDomain.Standing.INSIDE
            || call.route().timeStamp() < world.start - world.slack;
    return odd && outcome.lastError() == ReturnCode.ERROR_INVALID_PARAMETER
        ? Judgement.ACCEPTED
        : wrong(call.route().timeStamp(), outcome);
  }

  private Judgement wrong(long stamp, NumberOutcome outcome) {
    return Faults.of(
        Requirements.AGE_1,
        List.of(),
        "an age of about %d seconds, counted from RR_TimeStamp"
            .formatted((world.latest - stamp) / FileTime.PER_SECOND),
        outcome.value() == TimeToLive.INFINITE
            ? "INFINITE with " + ReturnCode.name(outcome.lastError(), RtmFunction.GET_ROUTE_AGE)
            : Integer.toUnsignedString(outcome.value()));
  }
}
