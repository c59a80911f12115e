package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.divergence.Divergence;
import org.rtmv1.tck.model.Judgement;

/** Puts in words where two subjects differ. */
final class DivergenceWords {
  private static final int MOST_CALLS = 40;

  private final Divergence divergence;
  private final LivePair pair;

  DivergenceWords(Divergence divergence, LivePair pair) {
    this.divergence = divergence;
    this.pair = pair;
  }

  /**
   * Returns the calls, numbered, with one outcome where it is the same on both sides; of very many,
   * the last ones.
   */
  List<String> calls() {
    List<Divergence.ComparedCall> calls = divergence.calls();
    List<String> lines = new ArrayList<>();
    int first = Math.max(0, calls.size() - MOST_CALLS);
    if (first > 0) {
      lines.add("(%d earlier calls are left out)".formatted(first));
    }
    for (int i = first; i < calls.size(); i++) {
      lines.add((i + 1) + ". " + line(calls.get(i)));
    }
    return lines.stream().flatMap(String::lines).toList();
  }

  private String line(Divergence.ComparedCall call) {
    if (!call.same() || !call.first().equals(call.second())) {
      return call.text() + sides(call);
    }
    return call.first().isEmpty() ? call.text() : call.text() + " → " + call.first();
  }

  private String sides(Divergence.ComparedCall call) {
    int width = Math.max(pair.first().length(), pair.second().length()) + 1;
    return "\n     %s %s\n     %s %s"
        .formatted(
            padded(pair.first() + ":", width),
            call.first(),
            padded(pair.second() + ":", width),
            call.second());
  }

  private static String padded(String label, int width) {
    return label + " ".repeat(width - label.length());
  }

  /** Returns the judgement on both sides and what it means, each a sentence or two. */
  List<String> judgement() {
    List<String> sentences = new ArrayList<>();
    sentences.add(opinion(pair.first(), divergence.first()));
    sentences.add(opinion(pair.second(), divergence.second()));
    if (divergence.isLegal()) {
      sentences.add("The difference is legal: the documentation allows either.");
    }
    for (Divergence.OpenChoice choice : divergence.openChoices()) {
      sentences.add(
          "%s: %s \"%s\", %s \"%s\"."
              .formatted(
                  choice.register(), pair.first(), choice.first(), pair.second(), choice.second()));
    }
    if (!divergence.shownAgain()) {
      sentences.add("It did not show again when the same calls were made once more.");
    }
    return sentences;
  }

  private String opinion(String label, Divergence.Opinion opinion) {
    if (opinion.finding().isPresent()) {
      return label + " " + deviation(opinion, opinion.finding().get()) + ".";
    }
    return opinion.last() instanceof Judgement.Inconclusive open
        ? "%s cannot be judged here (%s): %s.".formatted(label, open.requirement(), open.reason())
        : label + " conforms.";
  }

  private String deviation(Divergence.Opinion opinion, Finding finding) {
    boolean before = opinion.deviatesAt() < divergence.steps().size();
    return "deviates from %s%s: expected %s, but was %s"
        .formatted(
            finding.requirement(),
            before ? " at call " + opinion.deviatesAt() + " already" : "",
            finding.expected(),
            finding.butWas());
  }
}
