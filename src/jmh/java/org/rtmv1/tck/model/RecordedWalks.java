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

/** What happened in guided walks over the reference implementation, walk by walk. */
final class RecordedWalks implements RunTrace {
  private final List<Walked> walks = new ArrayList<>();

  /** Makes {@code calls} calls and returns what happened. */
  static List<List<Happening>> of(int calls) {
    RecordedWalks recorded = new RecordedWalks();
    Exploration exploration =
        new Exploration(RunSettings.of(new ReferenceProvider()).withTrace(recorded));
    exploration.walkCalls(calls);
    if (exploration.calls() != calls || !exploration.failures().isEmpty()) {
      throw new IllegalStateException("the walks failed: " + exploration.failures());
    }
    return recorded.walks.stream().map(walk -> List.copyOf(walk.happenings())).toList();
  }

  @Override
  public SessionTrace open(SessionKind kind) {
    Walked walk = new Walked(new ArrayList<>());
    walks.add(walk);
    return walk;
  }

  @Override
  public void concludes(CaseResult result) {}

  private record Walked(List<Happening> happenings) implements SessionTrace {
    @Override
    public void happened(Happening happening) {
      happenings.add(happening);
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
}
