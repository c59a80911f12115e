package org.rtmv1.tck.engine.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.RequirementId;

class JavaTestTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.rtmv1.tck.engine.capsule.CProgramTest#scripts")
  void every_kind_of_step_compiles(List<Step> steps) {
    assertThat(compiled(JavaTest.of(EveryStep.capsule(steps)))).isEmpty();
  }

  @Test
  void odd_texts_compile_too() {
    String odd = "*/ /* \" \\ \\u000a %d ü\n\u202e";
    Capsule capsule =
        new Capsule(
            "1",
            odd,
            odd,
            1,
            new RequirementId("REG-6"),
            odd,
            odd,
            EveryStep.STEPS.subList(0, 1),
            List.of(odd));
    assertThat(compiled(JavaTest.of(capsule))).isEmpty();
  }

  private String compiled(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///Reg6Test.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all",
            "-Werror",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    boolean good = compiler.getTask(said, null, null, options, null, List.of(file)).call();
    return good ? said.toString() : source + said;
  }
}
