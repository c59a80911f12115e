package org.rtmv1.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doclint does not ask for one by one: a comment on every type that an implementer meets. */
final class DocumentationTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "rtmv1", "tck");

  @ParameterizedTest
  @CsvSource({"rtm, 30", "spi, 9"})
  void every_public_type_has_javadoc(String name, int fewestTypes) throws IOException {
    PublicTypes types = publicTypes(SOURCES.resolve(name));

    assertThat(types.seen).hasSizeGreaterThanOrEqualTo(fewestTypes);
    assertThat(types.undocumented).isEmpty();
  }

  private static PublicTypes publicTypes(Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.list(directory);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      PublicTypes types = new PublicTypes(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        types.scan(unit, null);
      }
      return types;
    }
  }

  private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees comments;
    private final List<String> seen = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();

    PublicTypes(DocTrees comments) {
      this.comments = comments;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (isPublic(type)) {
        seen.add(type.getSimpleName().toString());
        if (comments.getDocComment(getCurrentPath()) == null) {
          undocumented.add(type.getSimpleName().toString());
        }
      }
      return super.visitClass(type, null);
    }

    private boolean isPublic(ClassTree type) {
      return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
          || getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    }
  }
}
