package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.SessionTrace;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.reference.ReferenceProvider;

/** Notes what happens in guided walks, walk by walk. */
final class GuidedWalk implements RunTrace, SessionTrace {
  private final List<List<Happening>> walks = new ArrayList<>();

  /** Returns what happens in one walk of so many steps over the reference implementation. */
  static List<Happening> of(int steps) {
    GuidedWalk walk = new GuidedWalk();
    new Exploration(RunSettings.of(new ReferenceProvider()).withTrace(walk)).walkCalls(steps);
    return walk.walks.get(0);
  }

  /** Returns what happens in the walks of one seed that make so many calls, walk by walk. */
  static List<List<Happening>> all(int calls, long seed) {
    GuidedWalk walk = new GuidedWalk();
    RunSettings settings = RunSettings.of(new ReferenceProvider()).withSeed(seed);
    new Exploration(settings.withTrace(walk)).walkCalls(calls);
    return walk.walks;
  }

  /** Judges what happened. */
  static Judgement judge(Oracle oracle, Happening happening) {
    if (happening instanceof Happening.Call call) {
      return oracle.judge(call.operation(), call.outcome(), call.earliest(), call.latest());
    }
    if (happening instanceof Happening.EventSeen seen) {
      return oracle.judgeEvent(seen.event(), seen.signalled(), seen.earliest(), seen.latest());
    }
    if (happening instanceof Happening.Advice advice) {
      oracle.shortageArmed(advice == Happening.Advice.SHORTAGE_ARMED);
    }
    return Judgement.ACCEPTED;
  }

  @Override
  public SessionTrace open(SessionKind kind) {
    walks.add(new ArrayList<>());
    return this;
  }

  @Override
  public void happened(Happening happening) {
    walks.get(walks.size() - 1).add(happening);
  }

  @Override
  public void deviates(Finding finding) {}

  @Override
  public void lost(SubjectLostException loss) {}

  @Override
  public void closed(List<Judgement.Inconclusive> open) {}

  @Override
  public void concludes(CaseResult result) {}
}
