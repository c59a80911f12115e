package org.rtmv1.tck.cli;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Loads a provider class from a class path, with a word on each way in which that can fail. */
final class ProviderLoading {
  private ProviderLoading() {}

  static RoutingTableManagerProvider load(String className, @Nullable String classpath) {
    Class<?> found = find(className, loader(classpath), classpath);
    if (!RoutingTableManagerProvider.class.isAssignableFrom(found)) {
      throw new UsageException(
          className
              + " does not implement "
              + RoutingTableManagerProvider.class.getName()
              + ".\nName the class that does; 'init' writes one to start from.");
    }
    return create(found);
  }

  private static ClassLoader loader(@Nullable String classpath) {
    List<URL> urls = new ArrayList<>();
    if (classpath != null) {
      for (String entry : classpath.split(File.pathSeparator, -1)) {
        addEntry(entry, urls);
      }
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ProviderLoading.class.getClassLoader());
  }

  private static void addEntry(String entry, List<URL> urls) {
    boolean all = entry.endsWith("*");
    Path path = path(all ? entry.substring(0, entry.length() - 1) : entry);
    if (!Files.exists(path)) {
      throw new UsageException(
          "--classpath names "
              + path
              + ", which does not exist.\nBuild your project first, and give the path from "
              + Path.of("").toAbsolutePath()
              + ".");
    }
    try (Stream<Path> jars = all ? Files.list(path) : Stream.of(path)) {
      for (Path each : jars.toList()) {
        urls.add(each.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UsageException(
          "--classpath names " + path + ", which is no usable path: " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(
          "--classpath names " + path + ", which cannot be read: " + e.getMessage());
    }
  }

  private static Path path(String entry) {
    try {
      return Path.of(entry);
    } catch (InvalidPathException e) {
      throw new UsageException("--classpath names '" + entry + "', which is no path.");
    }
  }

  private static Class<?> find(String className, ClassLoader loader, @Nullable String classpath) {
    String where =
        classpath == null ? "the kit's own class path; give --classpath PATH" : classpath;
    try {
      return Class.forName(className, true, loader);
    } catch (ClassNotFoundException e) {
      throw new UsageException(
          "The class "
              + className
              + " was not found in "
              + where
              + ".\nCheck the package and the spelling, and that the class is compiled.");
    } catch (UnsupportedClassVersionError e) {
      throw new UsageException(
          className
              + " was compiled for a newer Java than the one that runs the kit ("
              + Runtime.version().feature()
              + ").\nRun the kit with that Java, or compile for release 17.");
    } catch (NoClassDefFoundError e) {
      throw new UsageException(
          className
              + " needs the class "
              + e.getMessage()
              + ", which was not found in "
              + where
              + ".\nAdd what your implementation depends on to --classpath.");
    } catch (ExceptionInInitializerError e) {
      throw new SubjectStartException(
          "The static initialisation of " + className + " failed: " + e.getCause());
    } catch (LinkageError e) {
      throw new UsageException(
          className
              + " in "
              + where
              + " is no class file that Java can use: "
              + e.getMessage()
              + ".\nBuild your project afresh, and against this version of the kit.");
    }
  }

  private static RoutingTableManagerProvider create(Class<?> found) {
    try {
      return (RoutingTableManagerProvider) found.getConstructor().newInstance();
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      throw new UsageException(
          found.getName()
              + " has no public constructor without parameters, or is no public concrete class.\nThe kit"
              + " creates the provider itself; give it such a constructor.");
    } catch (InvocationTargetException e) {
      throw new SubjectStartException(
          "The constructor of " + found.getName() + " failed: " + e.getCause());
    }
  }
}
