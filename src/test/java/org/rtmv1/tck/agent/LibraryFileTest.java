package org.rtmv1.tck.agent;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.agent.Host.OperatingSystem;

class LibraryFileTest {
  private static final Host LINUX = new Host(OperatingSystem.LINUX, "x86_64", Map.of());
  private static final Host WINDOWS = new Host(OperatingSystem.WINDOWS, "x86_64", Map.of());
  private static final int SHARED = 3;
  private static final int DLL = 0x2000;

  @TempDir Path folder;

  @Test
  void a_file_that_is_not_there_is_refused() {
    Path file = folder.resolve("librtm.so");
    refused(
        file,
        LINUX,
        "There is no file %s.\nBuild your library first, and give the path from "
            + Path.of("").toAbsolutePath()
            + ".");
  }

  @Test
  void a_folder_is_refused() {
    refused(folder, LINUX, "%s is a folder; name the library's file.");
  }

  @Test
  void what_is_no_library_is_refused() throws IOException {
    String message = "%s is no shared library: it begins like none of ELF, PE and Mach-O.";
    refused(file("empty", new byte[0]), LINUX, message);
    refused(file("text", "a line of text, ".repeat(10).getBytes(US_ASCII)), LINUX, message);
    refused(file("dos", pe(0x8664, DLL, 1_000_000)), LINUX, message);
    refused(file("short", new byte[] {0x7F, 'E', 'L', 'F'}), LINUX, message);
    refused(
        file("librtm.a", "!<arch>\nrtm.o/          0           0     0".getBytes(US_ASCII)),
        LINUX,
        "%s is an archive of object files; link them into a shared library.");
  }

  @Test
  void a_program_is_refused() throws IOException {
    String message = "%s is a program or an object file; name a shared library.";
    refused(file("program", elf(62, 2, 2)), LINUX, message);
    refused(file("rtm.o", elf(62, 2, 1)), LINUX, message);
    refused(file("rtm.exe", pe(0x8664, 0, 128)), WINDOWS, message);
  }

  @Test
  void a_library_for_another_processor_is_refused() throws IOException {
    refused(
        file("librtm.so", elf(183, 2, SHARED)),
        LINUX,
        "%s is a library for aarch64, and this machine is x86_64; run the kit where the library runs.");
    refused(
        file("librtm.so", elf(3, 1, SHARED)),
        LINUX,
        "%s is a library for x86, and this machine is x86_64; build an agent with 'agent build --cc \"gcc -m32\"' and name it with --agent.");
    refused(
        file("rtm.dll", pe(0xAA64, DLL, 128)),
        WINDOWS,
        "%s is a library for aarch64, and this machine is x86_64; run the kit where the library runs.");
  }

  @Test
  void a_windows_library_is_sent_through_wine() throws IOException {
    refused(
        file("rtm.dll", pe(0x8664, DLL, 128)),
        LINUX,
        "%s is a Windows library (x86_64); where Wine is, judge it with --agent \"wine rtm-agent.exe C:\\...\\rtm.dll\" and an agent of 'agent build --cc x86_64-w64-mingw32-gcc'.");
    refused(
        file("rtm.dll", pe(0x014C, DLL, 128)),
        LINUX,
        "%s is a Windows library (x86); where Wine is, judge it with --agent \"wine rtm-agent.exe C:\\...\\rtm.dll\" and an agent of 'agent build --cc i686-w64-mingw32-gcc'.");
  }

  @Test
  void a_library_for_another_system_is_refused() throws IOException {
    refused(
        file("librtm.dylib", mach(0x0100000C, 6)),
        LINUX,
        "%s is a library for macOS, and this machine runs Linux; run the kit where the library runs.");
    refused(
        file("librtm.so", elf(62, 2, SHARED)),
        WINDOWS,
        "%s is a library for Linux, and this machine runs Windows; run the kit where the library runs.");
  }

  @Test
  void a_library_of_the_host_fits() throws IOException {
    LibraryFile.read(file("librtm.so", elf(62, 2, SHARED))).checkFits(LINUX);
    LibraryFile.read(file("rtm.dll", pe(0x8664, DLL, 128))).checkFits(WINDOWS);
    LibraryFile.read(file("rtm.dll", pe(0x014C, DLL, 128))).checkFits(WINDOWS);
    Host mac = new Host(OperatingSystem.MACOS, "aarch64", Map.of());
    LibraryFile.read(file("librtm.dylib", mach(0x0100000C, 6))).checkFits(mac);
  }

  @ParameterizedTest
  @CsvSource({
    "62, 2, x86_64",
    "62, 1, x32",
    "3, 1, x86",
    "243, 2, riscv64",
    "9, 2, processor number 9"
  })
  void processors_are_named(int machine, int bits, String name) throws IOException {
    LibraryFile library = LibraryFile.read(file("librtm.so", elf(machine, bits, SHARED)));
    assertThat(library.header().processor()).isEqualTo(name);
  }

  private static void refused(Path file, Host host, String message) {
    assertThatThrownBy(() -> LibraryFile.read(file).checkFits(host))
        .isInstanceOf(NativeAgentException.class)
        .hasMessage(message.replace("%s", file.toString()));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] elf(int machine, int bits, int type) {
    byte[] bytes = new byte[256];
    fields(bytes).putInt(0, 0x464C457F).put(4, (byte) bits).put(5, (byte) 1);
    fields(bytes).putShort(16, (short) type).putShort(18, (short) machine);
    return bytes;
  }

  private static byte[] pe(int machine, int characteristics, int place) {
    byte[] bytes = new byte[256];
    fields(bytes).putShort(0, (short) 0x5A4D).putInt(0x3C, place);
    if (place < bytes.length) {
      fields(bytes).putInt(place, 0x4550).putShort(place + 4, (short) machine);
      fields(bytes).putShort(place + 22, (short) characteristics);
    }
    return bytes;
  }

  private static byte[] mach(int processor, int type) {
    byte[] bytes = new byte[256];
    fields(bytes).putInt(0, 0xFEEDFACF).putInt(4, processor).putInt(12, type);
    return bytes;
  }

  private static ByteBuffer fields(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
