package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.TimeToLive;

/** How time is read, and when a route's life ends. */
interface AgeingRules extends Chosen {
  int COARSE_SECONDS = 5;
  int SWEEP_SECONDS = 60;

  /** Returns the time as the table sees it. */
  default long now(long clock) {
    return chose(Choice.COARSE_CLOCK) ? clock - clock % seconds(COARSE_SECONDS) : clock;
  }

  /** Returns when a life that begins now ends. */
  default long end(long now, int timeToLive) {
    boolean forEver =
        timeToLive == TimeToLive.INFINITE || (timeToLive == 0 && chose(Choice.ZERO_MEANS_FOR_EVER));
    return forEver ? Entry.NEVER : now + seconds(Integer.toUnsignedLong(timeToLive));
  }

  /** Returns when the life of an entry ends that is updated. */
  default long newEnd(long oldEnd, long end) {
    return end;
  }

  /** Tells whether an entry is to be removed now. */
  default boolean isDue(Entry entry, long now) {
    return entry.end
        <= (chose(Choice.EXPIRES_BY_A_SWEEP) ? now - now % seconds(SWEEP_SECONDS) : now);
  }

  /** Returns an age in seconds, -1 where the time stamp is invalid. */
  default long age(long now, long timeStamp) {
    long passed = now - timeStamp;
    if (passed < 0) {
      return chose(Choice.FUTURE_STAMPS_ARE_NEW) ? 0 : -1;
    }
    long begun = chose(Choice.AGES_ROUND_UP) ? FileTime.PER_SECOND - 1 : 0;
    long half = chose(Choice.AGES_ROUND_TO_THE_NEAREST) ? FileTime.PER_SECOND / 2 : 0;
    long seconds = (passed + begun + half) / FileTime.PER_SECOND;
    return seconds < Integer.toUnsignedLong(TimeToLive.INFINITE) ? seconds : -1;
  }

  default long seconds(long count) {
    return count * FileTime.PER_SECOND;
  }
}
