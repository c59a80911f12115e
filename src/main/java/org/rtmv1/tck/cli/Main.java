package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.rtmv1.tck.launch.CatalogueException;
import org.rtmv1.tck.launch.ShardException;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.report.certificate.CertificateException;
import org.rtmv1.tck.report.known.KnownDeviationsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's entry point and composition root. */
@Command(
    name = "rtmv1-tck",
    description = "Tells whether an implementation of RTMv1 is right, requirement by requirement.",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    subcommands = {
      RunCommand.class,
      MergeCommand.class,
      ListCommand.class,
      ExplainCommand.class,
      SpecCommand.class,
      DoctorCommand.class,
      ReplayCommand.class,
      JudgeCommand.class,
      CertifyCommand.class,
      VerifyCommand.class,
      CompareCommand.class,
      QualifyCommand.class,
      DefectsCommand.class,
      InitCommand.class,
      AgentCommand.class,
      ServeCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Example: java -jar rtmv1-tck.jar run --subject reference",
      "",
      "Exit codes: 0 conformant, 1 deviations, 2 nothing or not everything ran,",
      "3 wrong usage or configuration, 4 subject not started or kept alive,",
      "5 a fault of the kit."
    })
public final class Main implements Runnable {
  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] arguments) {
    // What one machine writes is compared with what another one wrote.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commandLine();
    line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler(Main::failed);
    int code = execute(line, arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** Returns all commands with their options. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    abbreviate(line);
    ITypeConverter<Long> number = Main::number;
    line.registerConverter(Long.class, number);
    line.registerConverter(long.class, number);
    return line;
  }

  private static Long number(String typed) {
    try {
      return Long.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + typed + "' is no whole number");
    }
  }

  /** The options of a command stand in its help once. */
  private static void abbreviate(CommandLine line) {
    line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    line.getSubcommands().values().forEach(Main::abbreviate);
  }

  /** Whatever goes wrong, memory that runs out included, never looks like a verdict. */
  private static int execute(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (Error fatal) {
      return fault(fatal, line.getErr());
    }
  }

  @Override
  public void run() {
    throw new UsageException("No command was given.\nTry 'run', or '--help' for all of them.");
  }

  private static int misused(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println(complaint(problem, line));
    line.getErr()
        .println("'" + line.getCommandSpec().qualifiedName() + " --help' shows what can be said.");
    return ExitCode.USAGE;
  }

  private static String complaint(ParameterException problem, CommandLine line) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(problem.getMessage());
    }
    String word = unmatched.getUnmatched().get(0);
    boolean command = line.getParent() == null && !word.startsWith("-");
    Set<String> known =
        command ? line.getSubcommands().keySet() : line.getCommandSpec().optionsMap().keySet();
    return "There is no %s '%s'.%s"
        .formatted(
            command ? "command" : word.startsWith("-") ? "option" : "argument",
            word,
            Suggestion.sentence(word, known));
  }

  private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (problem instanceof UsageException
        || problem instanceof CertificateException
        || problem instanceof KnownDeviationsException
        || problem instanceof ShardException) {
      err.println(problem.getMessage());
      return ExitCode.USAGE;
    }
    if (problem instanceof SubjectStartException) {
      err.println("The subject could not be started: " + problem.getMessage());
      return ExitCode.SUBJECT;
    }
    if (problem instanceof CatalogueException) {
      err.println("This is a bug in the kit: " + problem.getMessage());
      return ExitCode.KIT;
    }
    return fault(problem, err);
  }

  private static int fault(Throwable problem, PrintWriter err) {
    err.println("This is a bug in the kit: " + problem);
    err.println("Please report it with the command that you ran and these lines:");
    problem.printStackTrace(err);
    return ExitCode.KIT;
  }
}
