package org.rtmv1.tck.cli;

import java.util.Iterator;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.launch.RequirementCatalogue;

/** What a shell can complete an argument to. Each is asked for only where a script is written. */
final class Candidates {
  private Candidates() {}

  /** The names of built-in subjects. */
  static final class Subjects implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return BuiltInSubjects.names().iterator();
    }
  }

  /** The names of wrong implementations. */
  static final class Defects implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DefectCatalogue.all().stream().map(Defect::name).iterator();
    }
  }

  /** The ids of requirements. */
  static final class Requirements implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RequirementCatalogue.read().all().stream().map(each -> each.id().value()).iterator();
    }
  }
}
