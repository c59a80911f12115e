package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** What a session asks of the oracle. */
interface Judge {
  /** Accepts everything and expects nothing. */
  Judge NONE =
      new Judge() {
        @Override
        public Judgement judge(Operation call, Outcome outcome, long earliest, long latest) {
          return Judgement.ACCEPTED;
        }

        @Override
        public Judgement judgeEvent(int event, boolean signalled, long earliest, long latest) {
          return Judgement.ACCEPTED;
        }

        @Override
        public boolean owesMessage(long clientHandle) {
          return false;
        }

        @Override
        public List<Observation> profile() {
          return List.of();
        }
      };

  Judgement judge(Operation call, Outcome outcome, long earliest, long latest);

  Judgement judgeEvent(int event, boolean signalled, long earliest, long latest);

  boolean owesMessage(long clientHandle);

  List<Observation> profile();
}
